// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/file_size_limit.h"
#include "tests/ordinary_user.h"
#include "tests/register_test.h"

#include <QRandomGenerator>

#include <sys/stat.h>

#include <csignal>

using namespace huella;

namespace output_test {
namespace {

const QByteArray good = "id,cores,hours,zone\na,4,1,ES\n";

QByteArray manyRows()
{
    QByteArray csv = "id,cores,hours,zone\n";
    for (int i = 0; i < 50'000; ++i)
        csv += QByteArray::number(i) + ",4,1,ES\n";
    return csv;
}

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
    void anInterruptLeavesAllWorksheetsOrNone_data();
    void anInterruptLeavesAllWorksheetsOrNone();
    void aFailureReplacesNoWorksheet();
    void aLaterRunClearsWhatAKilledOneLeft();
    void aLinkToNowhereIsRefusedAndKept();
    void awkwardFoldersAreFileErrors_data();
    void awkwardFoldersAreFileErrors();
    void permissionsAreSaid();
    void aResultSparesWhatItIsMadeFrom();
    void aPipeWithoutAReaderIsRefused();
    void anEndlessLineIsNoHeader();
    void aPipeAmongStudiesIsPassedOver();
    void anEmptyNameIsWrongUse();
    void messagesAreShortAndCommandNothing();
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
    QVERIFY2(called.err.ends_with(
                 "huella-cli: stdout: there is no space left on the disk; make room or choose another place\n"),
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
    QVERIFY2(out.endsWith(",,pue;cpu,\n"), "the last row is whole");
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

void CliOutputTest::anInterruptLeavesAllWorksheetsOrNone_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void CliOutputTest::anInterruptLeavesAllWorksheetsOrNone()
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

void CliOutputTest::aFailureReplacesNoWorksheet()
{
    QVERIFY(QDir(folder_->path()).mkpath("sheets/key.csv")); // a folder stands where the last file goes
    QVERIFY(writeFile(path("sheets/sheet-001.md"), "old"));
    QCOMPARE(call({"worksheet", "pue", "--students", "3", "-o", path("sheets")}).status, 3);
    QCOMPARE(readFile(path("sheets/sheet-001.md")), QByteArray("old"));
    QCOMPARE(QDir(path("sheets")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({"key.csv", "sheet-001.md"}));
}

void CliOutputTest::aLaterRunClearsWhatAKilledOneLeft()
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

void CliOutputTest::aLinkToNowhereIsRefusedAndKept()
{
    QVERIFY(QFile::link("nowhere/target.csv", path("out.csv")));
    const Called refused = call({"batch", "-", "-o", path("out.csv")}, good);
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.find("nowhere/target.csv”, whose folder does not exist") != std::string::npos,
             refused.err.c_str());
    QVERIFY(QFileInfo(path("out.csv")).isSymLink());
    QVERIFY(QDir(folder_->path()).mkdir("nowhere"));
    QCOMPARE(call({"batch", "-", "-o", path("out.csv")}, good).status, 0);
    QVERIFY(readFile(path("nowhere/target.csv")).startsWith("id,power_w,"));
    QVERIFY(QFileInfo(path("out.csv")).isSymLink());
}

void CliOutputTest::awkwardFoldersAreFileErrors_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("said");
    QTest::newRow("too long") << QString(300, 'n') << "the name is too long";
    QTest::newRow("too long a path") << QString("n/").repeated(3000) << "the name is too long";
    QTest::newRow("loop") << "loop"
                          << "leads in a circle";
    QTest::newRow("below a loop") << "loop/x"
                                  << "leads in a circle";
    QTest::newRow("link to nowhere") << "dangling"
                                     << "a folder that does not exist";
    QTest::newRow("file") << "file"
                          << "this is a file";
    QTest::newRow("below a file") << "file/x"
                                  << "this is a file";
}

void CliOutputTest::awkwardFoldersAreFileErrors()
{
    QFETCH(QString, folder);
    QFETCH(QString, said);
    QVERIFY(writeFile(path("file"), "mine"));
    QVERIFY(QFile::link("back", path("loop")) && QFile::link("loop", path("back"))
            && QFile::link("no/where", path("dangling")));
    for (const QStringList &arguments : {QStringList{"worksheet", "pue", "-o"}, QStringList{"help", "--html"}}) {
        const Called called = call(arguments + QStringList{folder_->filePath(folder)});
        QCOMPARE(called.status, 3);
        QVERIFY(called.out.empty());
        QVERIFY2(QString::fromStdString(called.err).contains(said), called.err.c_str());
    }
    const auto entries = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(folder_->path()).entryList(entries, QDir::Name), QStringList({"back", "dangling", "file", "loop"}));
}

void CliOutputTest::permissionsAreSaid()
{
    OrdinaryUser user;
    QFile old(user.filePath("out.csv"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadUser | QFile::WriteUser | QFile::ReadOther | QFile::WriteOther));
    QVERIFY(user.allow(0555));
    const auto write = [&user](const QString &name) {
        QStringList words = OrdinaryUser::call(HUELLA_CLI, {"batch", "-", "-o", user.filePath(name)});
        QProcess process;
        process.start(words.takeFirst(), words);
        process.write(good);
        process.closeWriteChannel();
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
    };
    for (const char *name : {"out.csv", "new.csv"}) {
        const auto [status, said] = write(name);
        QCOMPARE(status, 3);
        QVERIFY2(said.contains("takes no new files"), qPrintable(said));
    }
    QCOMPARE(readFile(user.filePath("out.csv")), QByteArray("old"));
}

void CliOutputTest::aResultSparesWhatItIsMadeFrom()
{
    const QByteArray study = readFile(HUELLA_SOURCE_DIR "/resources/samples/"
                                      + QDir(HUELLA_SOURCE_DIR "/resources/samples").entryList({"*.huella"}).value(0));
    QVERIFY(!study.isEmpty() && writeFile(path("t.huella"), study) && writeFile(path("b.csv"), good));
    QVERIFY(QFile::link(path("t.huella"), path("link.huella")) && QFile::link(path("b.csv"), path("link.csv")));
    const QList<QStringList> calls{{"export", path("t.huella"), "--to", "csv", "-o", path("t.huella")},
                                   {"export", path("link.huella"), "--to", "csv", "-o", path("t.huella")},
                                   {"report", path("t.huella"), "--to", "md", "-o", path("link.huella")},
                                   {"class", folder_->path(), "-o", path("t.huella")},
                                   {"mark", path("b.csv"), "--key", path("t.huella"), "-o", path("t.huella")},
                                   {"batch", path("b.csv"), "-o", path("link.csv")}};
    for (const QStringList &arguments : calls) {
        const Called refused = call(arguments);
        QVERIFY2(refused.status == 2 && refused.out.empty(),
                 qPrintable(arguments.join(' ') + QString::fromStdString(refused.err)));
        QVERIFY2(QString::fromStdString(refused.err).contains("is read for this result"), refused.err.c_str());
    }
    QCOMPARE(readFile(path("t.huella")), study);
    QCOMPARE(readFile(path("b.csv")), good);
    QCOMPARE(call({"batch", path("b.csv"), "-o", path("other.csv")}).status, 0);
}

void CliOutputTest::aPipeWithoutAReaderIsRefused()
{
    const QByteArray pipe = path("pipe").toUtf8();
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const Called refused = call({"batch", "-", "-o", path("pipe")}, good);
    QCOMPARE(refused.status, 3);
    QVERIFY2(QString::fromStdString(refused.err).contains("nobody reads"), refused.err.c_str());
}

void CliOutputTest::anEndlessLineIsNoHeader()
{
    const Called refused = call({"batch", "/dev/zero"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(QString::fromStdString(refused.err).contains("header"), refused.err.c_str());
}

void CliOutputTest::aPipeAmongStudiesIsPassedOver()
{
    QCOMPARE(::mkfifo(path("pipe.huella").toUtf8().constData(), 0600), 0);
    const Called table = call({"class", folder_->path()});
    QCOMPARE(table.status, 1);
    QVERIFY2(QString::fromStdString(table.err).contains("pipe.huella"), table.err.c_str());
    const Called file = call({"class", HUELLA_SOURCE_DIR "/resources/samples/sample.huella"});
    QVERIFY2(file.status == 2 && QString::fromStdString(file.err).contains("this is a file"), file.err.c_str());
}

void CliOutputTest::anEmptyNameIsWrongUse()
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

void CliOutputTest::messagesAreShortAndCommandNothing()
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

HUELLA_TEST(CliOutputTest, QCoreApplication)
} // namespace output_test
#include "output_test.moc"
