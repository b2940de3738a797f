// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/app/cli/output_rows.h"
#include "tests/register_test.h"

#include <sys/stat.h>

using namespace huella;

namespace refused_input_test {

using namespace output_rows;

/// Names of files that lead nowhere, and what is read instead of a file.
class CliRefusedInputTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void anEndlessLineIsNoHeader();
    void aPipeAmongStudiesIsPassedOver();
    void aPdfIsNoStudy();
    void anEmptyNameIsWrongUse();
    void messagesAreShortAndCommandNothing();
    void filesThatCannotBeReadAreFileErrors_data();
    void filesThatCannotBeReadAreFileErrors();

private:
    QString path(const char *name) const { return folder_->filePath(name); }
    QStringList names() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<QTemporaryDir> folder_;
};

void CliRefusedInputTest::anEndlessLineIsNoHeader()
{
    const Called refused = call({"batch", "/dev/zero"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(QString::fromStdString(refused.err).contains("header"), refused.err.c_str());
}

void CliRefusedInputTest::aPipeAmongStudiesIsPassedOver()
{
    QCOMPARE(::mkfifo(path("pipe.huella").toUtf8().constData(), 0600), 0);
    const Called table = call({"class", folder_->path()});
    QCOMPARE(table.status, 1);
    QVERIFY2(QString::fromStdString(table.err).contains("pipe.huella"), table.err.c_str());
    const Called file = call({"class", HUELLA_SOURCE_DIR "/resources/samples/sample.huella"});
    QVERIFY2(file.status == 2 && QString::fromStdString(file.err).contains("this is a file"), file.err.c_str());
}

/// It may hold one; that is said instead of what is wrong with it as JSON.
void CliRefusedInputTest::aPdfIsNoStudy()
{
    QVERIFY(writeFile(path("report.pdf"), "%PDF-1.7\n%\xe2\xe3"));
    for (const char *command : {"check", "report", "export"}) {
        QStringList arguments{command, path("report.pdf")};
        if (QByteArray(command) != "check")
            arguments << "--to" << (QByteArray(command) == "report" ? "md" : "csv");
        const Called called = call(arguments);
        QCOMPARE(called.status, 2);
        QVERIFY2(QString::fromStdString(called.err).contains("report.pdf: this is a PDF, not a study file"),
                 called.err.c_str());
    }
}

void CliRefusedInputTest::anEmptyNameIsWrongUse()
{
    Caller caller;
    caller.folder = folder_->path();
    for (const QStringList &arguments : {QStringList{"worksheet", "pue", "-o", ""}, QStringList{"batch", "-", "-o", ""},
                                         QStringList{"help", "--html", ""}}) {
        const Called called = caller(arguments, good);
        QCOMPARE(called.status, 2);
        QVERIFY(called.out.empty() && !called.err.empty());
    }
    QVERIFY(names().isEmpty());
}

void CliRefusedInputTest::messagesAreShortAndCommandNothing()
{
    const QString longOne(100'000, 'n');
    for (const QStringList &arguments :
         {QStringList{"check", longOne}, QStringList{"estimate", "--cpu", longOne, "--hours", "1"},
          QStringList{longOne}, QStringList{"estimate", "--hours", longOne},
          QStringList{"worksheet", longOne, "-o", "x"}, QStringList{"--" + longOne}}) {
        const Called called = call(arguments);
        QVERIFY2(called.err.size() < 3000, called.err.substr(0, 200).c_str());
        QVERIFY(called.status == 2 || called.status == 3);
    }
    const Called called = call({"check", "a\x1b[31m\u009b\u202eb\n"});
    QCOMPARE(called.err.substr(0, called.err.find(':', 12)), std::string("huella-cli: a [31m  b "));
}

void CliRefusedInputTest::filesThatCannotBeReadAreFileErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const QString missing = "nowhere/x: there is no such file or folder; check the name";
    const QString folder = "/tmp: this is a folder; the name of a file is needed";
    QTest::newRow("batch missing") << QStringList{"batch", "nowhere/x"} << missing;
    QTest::newRow("batch folder") << QStringList{"batch", "/tmp"} << folder;
    QTest::newRow("check missing") << QStringList{"check", "nowhere/x"} << missing;
    QTest::newRow("check folder") << QStringList{"check", "/tmp"} << folder;
    QTest::newRow("export missing") << QStringList{"export", "nowhere/x", "--to", "csv"} << missing;
    QTest::newRow("output folder missing") << QStringList{"batch", "-", "-o", "nowhere/x"} << missing;
    QTest::newRow("output is a folder") << QStringList{"batch", "-", "-o", "/tmp"} << folder;
    QTest::newRow("Spanish") << QStringList{"--lang", "es", "check", "nowhere/x"}
                             << "nowhere/x: no existe ese archivo o esa carpeta; hay que revisar el nombre";
}

void CliRefusedInputTest::filesThatCannotBeReadAreFileErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Called called = call(arguments, good);
    QCOMPARE(called.status, 3);
    QVERIFY(called.out.empty());
    QCOMPARE(QString::fromStdString(called.err), "huella-cli: " + message + "\n");
}

HUELLA_TEST(CliRefusedInputTest, QCoreApplication)
} // namespace refused_input_test
#include "refused_input_test.moc"
