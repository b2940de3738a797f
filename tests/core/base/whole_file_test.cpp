// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_files.h"
#include "tests/file_size_limit.h"
#include "tests/ordinary_user.h"
#include "tests/register_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <functional>
#include <utility>

using namespace huella;

namespace whole_file_test {
namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Result<void> write(const QString &path, const std::string &text) { return writeWhole(path.toStdString(), text); }

std::string keyOf(const Result<void> &failed) { return failed ? std::string() : failed.error().message.key; }

mode_t modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(path.toLocal8Bit().constData(), &status) == 0 ? status.st_mode & 07777u : 0;
}

std::function<void()> beforeNextLock;

} // namespace
} // namespace whole_file_test

/// The system's own, with a moment before it in which others may do something.
extern "C" int flock(int fd, int operation) noexcept
{
    if (const auto first = std::exchange(whole_file_test::beforeNextLock, {}))
        first();
    return int(::syscall(SYS_flock, fd, operation));
}

namespace whole_file_test {

class WholeFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { turnWriteSignalsIntoErrors(); }

    void whatIsWrittenStandsThereAlone()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath("a"), "one"));
        QVERIFY(write(folder.filePath("a"), "two"));
        QCOMPARE(read(folder.filePath("a")), QByteArray("two"));
        QCOMPARE(namesIn(folder.path()), QStringList("a"));
    }

    /// The disk is full at any size: the old file stays, whole, and a sentence says why.
    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        for (int i = 0; i < 20; ++i)
            QTest::addRow("%d bytes", 1000 + i * 10473) << 1000 + i * 10473;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath("a"), "old"));
        for (const int room : {0, 1, size / 2, size - 1}) {
            const FileSizeLimit limit{rlim_t(room)};
            const auto failed = write(folder.filePath("a"), std::string(size_t(size), 'x'));
            QCOMPARE(keyOf(failed), std::string("error.file.no_space"));
        }
        QCOMPARE(read(folder.filePath("a")), QByteArray("old"));
        QCOMPARE(namesIn(folder.path()), QStringList("a"));
        const FileSizeLimit enough{rlim_t(size)};
        QVERIFY(write(folder.filePath("a"), std::string(size_t(size), 'x')));
        QCOMPARE(QFile(folder.filePath("a")).size(), qint64(size));
    }

    void aFolderThatTakesNoFilesIsTheReason()
    {
        OrdinaryUser user;
        QVERIFY(user.enter());
        QVERIFY(write(user.filePath("a"), "old"));
        QVERIFY(user.allow(0500));
        const auto failed = write(user.filePath("a"), "new");
        QCOMPARE(keyOf(failed), std::string("error.file.folder_closed"));
        QCOMPARE(read(user.filePath("a")), QByteArray("old"));
        QVERIFY(user.allow(0700));
        QCOMPARE(::chmod(user.filePath("a").toLocal8Bit(), 0400), 0);
        QCOMPARE(keyOf(write(user.filePath("a"), "new")), std::string("error.file.not_allowed"));
        QCOMPARE(read(user.filePath("a")), QByteArray("old"));
    }

    void aLinkStaysALink()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath("real"), "old"));
        QVERIFY(QFile::link("real", folder.filePath("link")));
        QVERIFY(QFile::link("link", folder.filePath("twice")));
        QVERIFY(write(folder.filePath("twice"), "new"));
        QCOMPARE(read(folder.filePath("real")), QByteArray("new"));
        QVERIFY(QFileInfo(folder.filePath("twice")).isSymLink() && QFileInfo(folder.filePath("link")).isSymLink());
    }

    void aLinkToNowhereIsRefusedAndKept()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link("nowhere/target", folder.filePath("link")));
        const auto failed = write(folder.filePath("link"), "new");
        QCOMPARE(keyOf(failed), std::string("error.file.link_nowhere"));
        QVERIFY(QFileInfo(folder.filePath("link")).isSymLink());
        QVERIFY(QDir(folder.path()).mkdir("nowhere"));
        QVERIFY(write(folder.filePath("link"), "new"));
        QCOMPARE(read(folder.filePath("nowhere/target")), QByteArray("new"));
        QVERIFY(QFileInfo(folder.filePath("link")).isSymLink());
    }

    void namesThatLeadNowhereAreSaid()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link("b", folder.filePath("a")) && QFile::link("a", folder.filePath("b")));
        QVERIFY(write(folder.filePath("file"), "x"));
        QCOMPARE(keyOf(write(folder.filePath("a"), "x")), std::string("error.file.loop"));
        QCOMPARE(keyOf(write(folder.filePath("a/x"), "x")), std::string("error.file.loop"));
        QCOMPARE(keyOf(write(folder.filePath(QString(300, 'n')), "x")), std::string("error.file.name_too_long"));
        QCOMPARE(keyOf(write(folder.filePath("no/x"), "x")), std::string("error.file.missing"));
        QCOMPARE(keyOf(write(folder.filePath("file/x"), "x")), std::string("error.file.missing"));
        QCOMPARE(keyOf(write(folder.path(), "x")), std::string("error.file.is_folder"));
        QVERIFY(write(folder.filePath(QString(255, 'n')), "x")); // as long as the system takes
    }

    void ownerAndModeStayAndSetUserIdGoes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a");
        QVERIFY(write(path, "old"));
        if (::geteuid() == 0)
            QCOMPARE(::chown(path.toLocal8Bit(), 65534, 65534), 0);
        QCOMPARE(::chmod(path.toLocal8Bit(), 06754), 0);
        QVERIFY(write(path, "new"));
        QCOMPARE(modeOf(path), 0754u);
        struct stat status {};
        QCOMPARE(::stat(path.toLocal8Bit(), &status), 0);
        QCOMPARE(status.st_uid, ::geteuid() == 0 ? 65534u : ::geteuid());
        const mode_t mask = ::umask(027);
        QVERIFY(write(folder.filePath("new"), "x"));
        QVERIFY(writeWhole(folder.filePath("own").toStdString(), "x", WholeFile::Access::own));
        ::umask(mask);
        QCOMPARE(modeOf(folder.filePath("new")), 0640u);
        QCOMPARE(modeOf(folder.filePath("own")), 0600u);
    }

    void whatKilledProgramsLeftIsClearedAndWhatLivesIsNot()
    {
        QTemporaryDir folder;
        auto living = WholeFile::open(folder.filePath("b").toStdString());
        QVERIFY(living && living->write("b"));
        QFile stray(folder.filePath(".huella-0123456789abcdef.part")), other(folder.filePath(".huella-mine.part"));
        QVERIFY(stray.open(QIODevice::WriteOnly) && other.open(QIODevice::WriteOnly));
        stray.close();
        other.close();
        QVERIFY(write(folder.filePath("a"), "a"));
        QVERIFY(!stray.exists());
        QVERIFY(other.exists());
        QVERIFY(living->takePlace());
        QCOMPARE(read(folder.filePath("b")), QByteArray("b"));
    }

    /// Another program that clears the folder of strays finds a file in the moment between its making and its locking.
    void whatIsBeingWrittenIsNoStrayHoweverNew_data()
    {
        QTest::addColumn<bool>("quick");
        QTest::newRow("it has taken the file away before it is locked") << true;
        QTest::newRow("it has locked it and takes it away later") << false;
    }
    void whatIsBeingWrittenIsNoStrayHoweverNew()
    {
        QFETCH(bool, quick);
        QTemporaryDir folder;
        QByteArray path;
        int fd = -1;
        const auto takeAway = [&] {
            ::unlink(path.constData()); // it may be gone already
            ::close(fd);
        };
        beforeNextLock = [&] {
            path = folder.filePath(namesIn(folder.path()).value(0)).toLocal8Bit();
            fd = ::open(path.constData(), O_RDWR | O_CLOEXEC);
            QCOMPARE(::flock(fd, LOCK_EX | LOCK_NB), 0);
            if (quick)
                takeAway();
        };
        auto file = WholeFile::open(folder.filePath("a").toStdString());
        QVERIFY(file && fd >= 0);
        if (!quick)
            takeAway();
        QVERIFY(file->write("whole") && file->takePlace());
        QCOMPARE(read(folder.filePath("a")), QByteArray("whole"));
        QCOMPARE(namesIn(folder.path()), QStringList("a"));
    }

    void filesTakeTheirPlacesTogether()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("out/sub/last")); // a folder stands where the last file goes
        QVERIFY(write(folder.filePath("out/first"), "old"));
        {
            WholeFiles files(folder.filePath("out").toStdString());
            QVERIFY(files.add("first", "new") && files.add("new/second", "new"));
            QCOMPARE(keyOf(files.add("sub/last", "new")), std::string("error.file.is_folder"));
        }
        QCOMPARE(read(folder.filePath("out/first")), QByteArray("old"));
        QCOMPARE(namesIn(folder.filePath("out")), QStringList({"first", "sub"}));
        WholeFiles files(folder.filePath("out").toStdString());
        QVERIFY(files.add("first", "new") && files.add("new/second", "new"));
        QVERIFY(files.finish());
        QCOMPARE(read(folder.filePath("out/first")), QByteArray("new"));
        QCOMPARE(read(folder.filePath("out/new/second")), QByteArray("new"));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath("file"), "x"));
        QVERIFY(QFile::link("b", folder.filePath("a")) && QFile::link("a", folder.filePath("b")));
        const auto key = [&folder](const QString &name) {
            return keyOf(WholeFiles(folder.filePath(name).toStdString()).add("x", "x"));
        };
        QCOMPARE(key("file"), std::string("error.folder.is_file"));
        QCOMPARE(key("a"), std::string("error.file.loop"));
        QCOMPARE(key("a/x"), std::string("error.file.loop"));
        QCOMPARE(key(QString(300, 'n')), std::string("error.file.name_too_long"));
        QCOMPARE(namesIn(folder.path()), QStringList({"a", "b", "file"}));
    }

    void manyFilesAreNotTooMany()
    {
        QTemporaryDir folder;
        rlimit few{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &few), 0);
        if (few.rlim_max < 400)
            QSKIP("this process may not open that many files");
        few.rlim_cur = 64;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        WholeFiles files(folder.path().toStdString());
        for (int i = 0; i < 300; ++i)
            QVERIFY(files.add(std::to_string(i), "x"));
        QVERIFY(files.finish());
        QCOMPARE(namesIn(folder.path()).size(), 300);
    }
};

HUELLA_TEST(WholeFileTest, QCoreApplication)
} // namespace whole_file_test
#include "whole_file_test.moc"
