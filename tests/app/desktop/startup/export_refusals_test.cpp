// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/startup/export_call.h"
#include "tests/register_test.h"

#include <QDir>
#include <QTemporaryDir>

using namespace huella;

namespace export_refusals_test {

using namespace export_call;

/// What `huella --export` refuses, with which status, and what stands there then.
class ExportRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void wrongCallsLeaveNothing_data();
    void wrongCallsLeaveNothing();
    void anOldReportStaysWhenTheNewOneFails();
    void aRunThatCannotBeEstimatedIsStatusOne();
};

void ExportRefusalsTest::wrongCallsLeaveNothing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *arguments, int status, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << status << QString::fromLatin1(message);
    };
    row("no output", "--export SAMPLE", 2, "huella: -o: ");
    row("no study", "-o out.pdf --export", 2, "huella: --export: ");
    row("unknown option", "--export SAMPLE -o out.pdf --size a4", 2, "huella: --size: ");
    row("option twice", "--export SAMPLE -o out.pdf -o out.pdf", 2, "huella: -o: ");
    row("something extra", "--export SAMPLE -o out.pdf more", 2, "huella: more: ");
    row("unknown language", "--export SAMPLE -o out.pdf --lang fr", 2, "huella: --lang: ");
    row("unknown template", "--export SAMPLE -o out.pdf --template poster", 2, "huella: --template: ");
    row("unknown paper", "--export SAMPLE -o out.pdf --paper a5", 2, "huella: --paper: ");
    row("unknown kind of file", "--export SAMPLE -o out.rtf", 2, "huella: -o: ");
    row("unknown format", "--export SAMPLE --to rtf -o out.pdf", 2, "huella: --to: ");
    row("figures in a format of reports", "--export SAMPLE --figures svg --to odt -o out", 2, "huella: --to: ");
    row("an archive that is no PDF", "--export SAMPLE --pdfa -o out.odt", 2, "huella: --pdfa: ");
    row("an unknown archive", "--export SAMPLE --pdfa=2u -o out.pdf", 2, "huella: --pdfa: ");
    row("an option that swallows the next", "--export SAMPLE --paper --pdfa -o out.pdf", 2, "huella: --paper: ");
    row("an empty value", "--export SAMPLE --paper= -o out.pdf", 2, "huella: --paper: ");
    row("a value missing at the end", "--export SAMPLE -o", 2, "huella: -o: ");
    row("an archive of figures", "--export SAMPLE --pdfa --figures svg -o out", 2, "huella: --pdfa: ");
    row("unknown kind of figure", "--export SAMPLE --figures gif -o out", 2, "huella: --figures: ");
    row("figures without a kind", "--export SAMPLE --figures -o out", 2, "huella: --figures: ");
    row("figures on paper", "--export SAMPLE --figures svg --paper a4 -o out", 2, "huella: --paper: ");
    row("a width without figures", "--export SAMPLE --width 80 -o out.pdf", 2, "huella: --width: ");
    row("a width that is none", "--export SAMPLE --figures svg --width 8e1 -o out", 2, "huella: --width: ");
    row("a width that is too small", "--export SAMPLE --figures svg --width=-80 -o out", 2, "huella: --width: ");
    row("figures into a file", "--export SAMPLE --figures svg -o bad.pdf", 2, "huella: -o: ");
    row("no figures", "--export SAMPLE --figures svg --template methods -o out", 2, "huella: --figures: ");
    row("figures into no folder", "--export SAMPLE --figures svg -o no/out", 3, "huella: no/out: the folder ");
    row("no such study", "--export no.huella -o out.pdf", 3, "huella: no.huella: ");
    row("a folder for a study", "--export . -o out.pdf", 3, "huella: .: ");
    row("no such folder", "--export SAMPLE -o no/out.pdf", 3, "huella: no/out.pdf: ");
    row("not a study", "--export bad.huella -o out.pdf", 2, "huella: bad.huella");
    row("not a report", "--export bad.pdf -o out.pdf", 2, "huella: bad.pdf: ");
}

void ExportRefusalsTest::wrongCallsLeaveNothing()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, message);
    QTemporaryDir folder;
    for (const auto &[name, bytes] :
         {std::pair("bad.huella", "{\"huella\": 1, \"title\": [}"), {"bad.pdf", "%PDF-1.7 and no more"}}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    }
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QStringList list = arguments.split(u' ');
    list.replaceInStrings(QStringLiteral("SAMPLE"), sample);
    const Answer answer = call(list, folder.path());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(QString::fromUtf8(answer.err).startsWith(message), answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QVERIFY(call(list, folder.path(), QStringLiteral("es_ES.UTF-8")).err
            != answer.err); // messages follow LANG, not --lang
}

void ExportRefusalsTest::anOldReportStaysWhenTheNewOneFails()
{
    QTemporaryDir folder;
    QFile old(folder.filePath(QStringLiteral("out.pdf")));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QCOMPARE(
        call({QStringLiteral("--export"), QStringLiteral("no.huella"), QStringLiteral("-o"), QStringLiteral("out.pdf")},
             folder.path())
            .status,
        3);
    QCOMPARE(fileAt(folder, "out.pdf"), QByteArray("old"));
}

void ExportRefusalsTest::aRunThatCannotBeEstimatedIsStatusOne()
{
    QTemporaryDir folder;
    QFile study(folder.filePath(QStringLiteral("half.huella")));
    QVERIFY(study.open(QIODevice::WriteOnly));
    study.write(QByteArray::fromStdString(writeStudy(addRun(plainStudy(), "s1", "Not ready"))));
    study.close();
    QCOMPARE(call({QStringLiteral("--export"), QStringLiteral("half.huella"), QStringLiteral("-o"),
                   QStringLiteral("out.pdf")},
                  folder.path())
                 .status,
             1);
    QVERIFY(textOf(*opened(fileAt(folder, "out.pdf"))).contains(QStringLiteral("Not ready")));
}

HUELLA_TEST(ExportRefusalsTest, QApplication)
} // namespace export_refusals_test
#include "export_refusals_test.moc"
