// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace huella;

namespace {

const QByteArray good = "id,cores,hours,zone\na,4,1,ES\n";

QByteArray manyRows()
{
    QByteArray csv = "id,cores,hours,zone\n";
    for (int i = 0; i < 50'000; ++i)
        csv += QByteArray::number(i) + ",4,1,ES\n";
    return csv;
}

/// Nobody may write more than so many bytes to a file: what a full disk does, where a test can have it.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

class CliOutputTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void replacesAFileWhenTheNewOneIsWhole();
    void leavesNothingBehindOnFailure_data();
    void leavesNothingBehindOnFailure();
    void keepsTheModeAndTheLink();
    void writesDevicesAndPipesInPlace();
    void aFullDeviceIsAFileError_data();
    void aFullDeviceIsAFileError();
    void aClosedPipeIsAFileError();
    void aFullDiskLeavesWholeRows();
    void aFullDiskLeavesTheOldFile();
    void anInterruptLeavesNothingBehind();
    void filesThatCannotBeReadAreFileErrors_data();
    void filesThatCannotBeReadAreFileErrors();

private:
    QString path(const char *name) const { return folder_->filePath(name); }
    QStringList names() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden); }
    std::unique_ptr<QTemporaryDir> folder_;
};

void CliOutputTest::replacesAFileWhenTheNewOneIsWhole()
{
    QVERIFY(writeFile(path("out.csv"), "old"));
    QCOMPARE(call({"batch", "-", "-o", path("out.csv")}, good).status, 0);
    QVERIFY(readFile(path("out.csv")).startsWith("id,power_w,"));
    QCOMPARE(names(), QStringList{"out.csv"});
    QCOMPARE(call({"batch", "-", "-o", path("new.csv")}, good).status, 0);
    QCOMPARE(readFile(path("new.csv")), readFile(path("out.csv")));
}

void CliOutputTest::leavesNothingBehindOnFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("bad header") << QStringList{"batch", brokenFile("header_doubled.csv")} << 2;
    QTest::newRow("no input") << QStringList{"batch", "nowhere.csv"} << 3;
    QTest::newRow("bad study") << QStringList{"export", brokenFile("truncated.huella"), "--to", "csv"} << 2;
    QTest::newRow("no study") << QStringList{"export", "nowhere.huella", "--to", "json"} << 3;
    QTest::newRow("bad format") << QStringList{"export", brokenFile("latin1.huella"), "--to", "xlsx"} << 2;
}

void CliOutputTest::leavesNothingBehindOnFailure()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QVERIFY(writeFile(path("old"), "old"));
    for (const char *name : {"old", "new"}) {
        const Called called = call(arguments + QStringList{"-o", path(name)});
        QCOMPARE(called.status, status);
        QVERIFY(called.out.empty());
        QVERIFY(!called.err.empty());
    }
    QCOMPARE(names(), QStringList{"old"});
    QCOMPARE(readFile(path("old")), QByteArray("old"));
}

void CliOutputTest::keepsTheModeAndTheLink()
{
    QVERIFY(writeFile(path("real.csv"), "old"));
    QVERIFY(::chmod(path("real.csv").toLocal8Bit(), 0640) == 0);
    QVERIFY(QFile::link(path("real.csv"), path("link.csv")));
    QCOMPARE(call({"batch", "-", "-o", path("link.csv")}, good).status, 0);
    QVERIFY(QFileInfo(path("link.csv")).isSymLink());
    QVERIFY(readFile(path("real.csv")).startsWith("id,power_w,"));
    struct stat status {};
    QVERIFY(::stat(path("real.csv").toLocal8Bit(), &status) == 0);
    QCOMPARE(status.st_mode & 07777u, 0640u);
    const mode_t mask = ::umask(027);
    QCOMPARE(call({"batch", "-", "-o", path("new.csv")}, good).status, 0);
    ::umask(mask);
    QVERIFY(::stat(path("new.csv").toLocal8Bit(), &status) == 0);
    QCOMPARE(status.st_mode & 07777u, 0640u);
}

void CliOutputTest::writesDevicesAndPipesInPlace()
{
    QCOMPARE(call({"batch", "-", "-o", "/dev/null"}, good).status, 0);
    struct stat status {};
    QVERIFY(::stat("/dev/null", &status) == 0 && S_ISCHR(status.st_mode));
    const Called direct = call({"batch", "-"}, good);
    COMPARE_TEXT(call({"batch", "-", "-o", "/dev/stdout"}, good).out, direct.out);
    COMPARE_TEXT(call({"batch", "-", "-o", "-"}, good).out, direct.out);

    QVERIFY(::mkfifo(path("pipe").toLocal8Bit(), 0600) == 0);
    QProcess reader;
    reader.start("cat", {path("pipe")});
    QVERIFY(reader.waitForStarted());
    QCOMPARE(call({"batch", "-", "-o", path("pipe")}, good).status, 0);
    QVERIFY(reader.waitForFinished());
    COMPARE_TEXT(reader.readAllStandardOutput().toStdString(), direct.out);
    QVERIFY(::stat(path("pipe").toLocal8Bit(), &status) == 0 && S_ISFIFO(status.st_mode));
}

void CliOutputTest::aFullDeviceIsAFileError_data()
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

void CliOutputTest::aFullDeviceIsAFileError()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists("/dev/full"))
        QSKIP("the system has no /dev/full");
    Caller caller;
    caller.outFile = "/dev/full";
    const Called called = caller(arguments, good);
    QCOMPARE(called.status, 3);
    QVERIFY2(
        called.err.ends_with("huella-cli: stdout: there is no room left to write; make room or choose another place\n"),
        called.err.c_str());
}

void CliOutputTest::aClosedPipeIsAFileError()
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

void CliOutputTest::aFullDiskLeavesWholeRows()
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
    QVERIFY2(out.endsWith(",\n"), "the last row is whole");
}

void CliOutputTest::aFullDiskLeavesTheOldFile()
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

void CliOutputTest::anInterruptLeavesNothingBehind()
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

void CliOutputTest::filesThatCannotBeReadAreFileErrors_data()
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

void CliOutputTest::filesThatCannotBeReadAreFileErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Called called = call(arguments, good);
    QCOMPARE(called.status, 3);
    QVERIFY(called.out.empty());
    QCOMPARE(QString::fromStdString(called.err), "huella-cli: " + message + "\n");
}

QTEST_GUILESS_MAIN(CliOutputTest)
#include "output_test.moc"
