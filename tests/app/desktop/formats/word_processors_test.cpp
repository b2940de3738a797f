// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/office_files.h"
#include "tests/core/report/programs.h"
#include "tests/register_test.h"

using namespace huella;

namespace word_processors_test {

/// ODT and DOCX in the programs that read them.
class WordProcessorsTest : public QObject {
    Q_OBJECT

private slots:
    void theyOpenEveryFormat_data();
    void theyOpenEveryFormat();
};

void WordProcessorsTest::theyOpenEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("docx") << QStringLiteral("docx");
    QTest::newRow("odt") << QStringLiteral("odt");
}

/// LibreOffice, where it is there, and pandoc.
void WordProcessorsTest::theyOpenEveryFormat()
{
    QFETCH(QString, ending);
    const Document report = reportOf(twoScenarios(), "full", Language::es);
    const auto bytes =
        ending == u"docx" ? writeDocx(report, {Paper::a4, fixedDate}) : writeOdt(report, {Paper::a4, fixedDate});
    QVERIFY(bytes);
    const QTemporaryDir folder;
    const QString path = write(folder, qPrintable(QStringLiteral("r.") + ending), bytes->toStdString());
    const QString title = toQString(report.title).simplified();
    const Ran plain =
        run(QStringLiteral("pandoc"), {QStringLiteral("-t"), QStringLiteral("plain"), path}, folder.path());
    if (plain.known)
        QVERIFY2(plain.status == 0 && plain.output.simplified().contains(title), qPrintable(plain.output.left(500)));
    const Ran office = run(QStringLiteral("soffice"),
                           {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("user")),
                            QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), path},
                           folder.path());
    if (!plain.known && !office.known)
        QSKIP("neither pandoc nor LibreOffice is installed");
    if (!office.known)
        return;
    const Ran text = run(QStringLiteral("pdftotext"), {QStringLiteral("r.pdf"), QStringLiteral("-")}, folder.path());
    QVERIFY2(text.output.simplified().contains(title), qPrintable(office.output + text.output.left(500)));
    QVERIFY2(text.output.contains(QStringLiteral("Figura 2. ")), qPrintable(text.output.left(2000)));
}

HUELLA_TEST(WordProcessorsTest, QApplication)
} // namespace word_processors_test
#include "word_processors_test.moc"
