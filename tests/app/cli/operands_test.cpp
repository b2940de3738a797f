// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Operands as scripts hand them over: empty where a variable was not set, and names with signs that mean something elsewhere.

#include "tests/app/cli/call.h"
#include "tests/register_test.h"

using namespace huella;

namespace operands_test {

class CliOperandsTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyOperandIsWrongUse_data();
    void anEmptyOperandIsWrongUse();
    void signsOfAddressesAreLettersOfAName();
};

void CliOperandsTest::anEmptyOperandIsWrongUse_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("missing");
    const auto row = [](const char *name, const QStringList &words, const char *missing) {
        QTest::newRow(name) << words << QString::fromLatin1(missing);
    };
    row("batch", {"batch", "%"}, "IN.csv|-");
    row("check", {"check", "%", "--json"}, "STUDY.huella");
    row("export", {"export", "%", "--to", "csv"}, "STUDY.huella");
    row("report", {"report", "%", "--to", "md"}, "STUDY.huella");
    row("worksheet", {"worksheet", "%", "--students", "2", "-o", "sheets"}, "LESSON");
    row("mark", {"mark", "%", "--key", "key.csv"}, "ANSWERS.csv");
    row("class", {"class", "%"}, "FOLDER");
    row("catalogue", {"catalogue", "%"}, "LIST");
    row("plan", {"plan", "%"}, "training|inference|pilot");
}

void CliOperandsTest::anEmptyOperandIsWrongUse()
{
    QFETCH(QStringList, call);
    QFETCH(QString, missing);
    QTemporaryDir folder;
    Caller caller;
    caller.folder = folder.path();
    for (const QString &nothing : {QString(), QStringLiteral(" "), QStringLiteral("\t\u00a0")}) {
        QStringList words = call;
        words.replace(1, nothing);
        const Called called = caller(words, "id,hours\na,1\n");
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty());
        COMPARE_TEXT(called.err, "huella-cli: " + call[0].toStdString() + ": " + missing.toStdString()
                                     + " is missing; it stands after the command\n");
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CliOperandsTest::signsOfAddressesAreLettersOfAName()
{
    QTemporaryDir folder;
    Caller caller;
    caller.folder = folder.path();
    const QString in = QStringLiteral("a#b%20c?d&e.csv"), out = QStringLiteral("o#1 100%.csv");
    QVERIFY(writeFile(folder.filePath(in), "id,cores,hours,zone\na,1,1,ES\n"));
    QCOMPARE(caller({"batch", in, "-o", out}).status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{in, out}));
    const QString study = QStringLiteral("a#b%20c.huella"), report = QStringLiteral("o#1 100%.md");
    QVERIFY(QFile::copy(QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"), folder.filePath(study)));
    QCOMPARE(caller({"report", study, "--template", "summary", "--to", "md", "-o", report}).status, 0);
    QVERIFY(QFile::exists(folder.filePath(report)));
}

HUELLA_TEST(CliOperandsTest, QCoreApplication)
} // namespace operands_test
#include "operands_test.moc"
