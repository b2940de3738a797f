// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/app/cli/output_rows.h"
#include "tests/ordinary_user.h"
#include "tests/register_test.h"

#include <QRandomGenerator>

#include <sys/stat.h>

using namespace huella;

namespace output_test {

using namespace output_rows;

class CliOutputTest : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void replacesAFileWhenTheNewOneIsWhole();
    void leavesNothingBehindOnFailure_data();
    void leavesNothingBehindOnFailure();
    void keepsTheModeAndTheLink();
    void writesDevicesAndPipesInPlace();
    void aLinkToNowhereIsRefusedAndKept();
    void awkwardFoldersAreFileErrors_data();
    void awkwardFoldersAreFileErrors();
    void permissionsAreSaid();
    void aResultSparesWhatItIsMadeFrom();
    void aPipeWithoutAReaderIsRefused();

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
    QTest::newRow("bad format") << QStringList{"export", brokenFile("latin1.huella"), "--to", "xls"} << 2;
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

HUELLA_TEST(CliOutputTest, QCoreApplication)
} // namespace output_test
#include "output_test.moc"
