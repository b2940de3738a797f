// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/app/cli/output_rows.h"
#include "tests/file_size_limit.h"
#include "tests/register_test.h"

#include <csignal>

using namespace huella;

namespace stopped_output_test {

using namespace output_rows;

namespace {

QByteArray manyRows()
{
    QByteArray csv = "id,cores,hours,zone\n";
    for (int i = 0; i < 50'000; ++i)
        csv += QByteArray::number(i) + ",4,1,ES\n";
    return csv;
}

} // namespace

/// What stands there when the program cannot write on: whole rows, the old file, or nothing.
class CliStoppedOutputTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void aFullDeviceIsAFileError_data();
    void aFullDeviceIsAFileError();
    void aClosedPipeIsAFileError();
    void aFullDiskLeavesWholeRows();
    void aFullDiskLeavesTheOldFile();
    void anInterruptLeavesNothingBehind();
    void anInterruptLeavesAllWorksheetsOrNone_data();
    void anInterruptLeavesAllWorksheetsOrNone();
    void aFailureReplacesNoWorksheet();
    void aLaterRunClearsWhatAKilledOneLeft();

private:
    QString path(const char *name) const { return folder_->filePath(name); }
    QStringList names() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<QTemporaryDir> folder_;
};

void CliStoppedOutputTest::aFullDeviceIsAFileError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("estimate") << QStringList{"estimate", "--hours", "1", "--cores", "1"};
    QTest::newRow("json") << QStringList{"estimate", "--hours", "1", "--cores", "1", "--json"};
    QTest::newRow("batch") << QStringList{"batch", "-"};
    QTest::newRow("catalogue") << QStringList{"catalogue", "cpus"};
    QTest::newRow("datasets") << QStringList{"datasets"};
    QTest::newRow("check") << QStringList{"check", brokenFile("latin1.huella")};
    QTest::newRow("export") << QStringList{"export", brokenFile("latin1.huella"), "--to", "json"};
    QTest::newRow("help") << QStringList{"--help"};
    QTest::newRow("version") << QStringList{"--version"};
}

void CliStoppedOutputTest::aFullDeviceIsAFileError()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists("/dev/full"))
        QSKIP("the system has no /dev/full");
    Caller caller;
    caller.outFile = "/dev/full";
    const Called called = caller(arguments, good);
    QCOMPARE(called.status, 3);
    QVERIFY2(called.err.ends_with(
                 "huella-cli: stdout: there is no space left on the disk; make room or choose another place\n"),
             called.err.c_str());
}

void CliStoppedOutputTest::aClosedPipeIsAFileError()
{
    QProcess shell;
    shell.start("bash", {"-c", QStringLiteral("set -o pipefail; '%1' catalogue cpus | head -n 1").arg(HUELLA_CLI)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 3);
    QVERIFY(
        shell.readAllStandardError().startsWith("huella-cli: stdout: whoever was reading the result has closed it"));
    shell.start("bash", {"-c", QStringLiteral("'%1' datasets >&-").arg(HUELLA_CLI)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 3);
}

void CliStoppedOutputTest::aFullDiskLeavesWholeRows()
{
    Caller caller;
    caller.outFile = path("out.csv");
    const QByteArray csv = manyRows();
    const Called called = [&] {
        const FileSizeLimit limit(3'000'001);
        return caller({"batch", "-"}, csv);
    }();
    QCOMPARE(called.status, 3);
    const QByteArray out = readFile(path("out.csv"));
    QVERIFY(!out.isEmpty() && out.size() < 3'000'001);
    QVERIFY2(out.endsWith(",,pue;cpu,\n"), "the last row is whole");
}

void CliStoppedOutputTest::aFullDiskLeavesTheOldFile()
{
    QVERIFY(writeFile(path("out.csv"), "old"));
    const QByteArray csv = manyRows();
    const Called called = [&] {
        const FileSizeLimit limit(3'000'001);
        return call({"batch", "-", "-o", path("out.csv")}, csv);
    }();
    QCOMPARE(called.status, 3);
    QVERIFY(called.out.empty());
    QCOMPARE(readFile(path("out.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{"out.csv"});
}

void CliStoppedOutputTest::anInterruptLeavesNothingBehind()
{
    QVERIFY(writeFile(path("out.csv"), "old"));
    QProcess process;
    process.start(HUELLA_CLI, {"batch", "-", "-o", path("out.csv")});
    QVERIFY(process.waitForStarted());
    process.write(manyRows().repeated(2));
    QTRY_VERIFY(names().size() == 2); // the temporary is there
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(names(), QStringList{"out.csv"});
    QCOMPARE(readFile(path("out.csv")), QByteArray("old"));
}

void CliStoppedOutputTest::anInterruptLeavesAllWorksheetsOrNone_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void CliStoppedOutputTest::anInterruptLeavesAllWorksheetsOrNone()
{
    QFETCH(int, signal);
    constexpr int students = 24;
    const QStringList arguments{"worksheet", "pue", "--students", QString::number(students), "-o"};
    QElapsedTimer whole;
    whole.start();
    QCOMPARE(call(arguments + QStringList{path("whole/sheets")}).status, 0);
    const int usual = int(whole.elapsed());
    for (int i = 0; i < 10; ++i) {
        const QString folder = path("made/sheets");
        QProcess process;
        process.start(HUELLA_CLI, arguments + QStringList{folder});
        QVERIFY(process.waitForStarted());
        QTest::qSleep(usual * i / 9);
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished());
        const QStringList left = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        if (left.isEmpty())
            QVERIFY2(!QDir(path("made")).exists(), "a folder was left");
        else
            QCOMPARE(left.size(), students + 2);
        QVERIFY(left.filter(".part").isEmpty());
        QDir(path("made")).removeRecursively();
    }
}

void CliStoppedOutputTest::aFailureReplacesNoWorksheet()
{
    QVERIFY(QDir(folder_->path()).mkpath("sheets/key.csv")); // a folder stands where the last file goes
    QVERIFY(writeFile(path("sheets/sheet-001.md"), "old"));
    QCOMPARE(call({"worksheet", "pue", "--students", "3", "-o", path("sheets")}).status, 3);
    QCOMPARE(readFile(path("sheets/sheet-001.md")), QByteArray("old"));
    QCOMPARE(QDir(path("sheets")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({"key.csv", "sheet-001.md"}));
}

void CliStoppedOutputTest::aLaterRunClearsWhatAKilledOneLeft()
{
    QProcess process;
    process.start(HUELLA_CLI, {"batch", "-", "-o", path("out.csv")});
    QVERIFY(process.waitForStarted());
    process.write(manyRows());
    QTRY_COMPARE(names().size(), 1); // the temporary is there
    QCOMPARE(call({"batch", "-", "-o", path("other.csv")}, good).status, 0);
    QCOMPARE(names().size(), 2); // whoever holds it lives
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(names().size(), 2);
    QCOMPARE(call({"batch", "-", "-o", path("out.csv")}, good).status, 0);
    QCOMPARE(names(), QStringList({"other.csv", "out.csv"}));
}

HUELLA_TEST(CliStoppedOutputTest, QCoreApplication)
} // namespace stopped_output_test
#include "stopped_output_test.moc"
