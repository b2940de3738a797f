// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/document/saving_fixture.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/document/recovery_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace huella;

namespace changed_file_test {

using namespace saving_fixture;

/// A file that somebody else changed, took away or has open is not replaced unasked.
class ChangedFileTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        for (const QString &name : recoveryFiles())
            QFile::remove(QDir(recoveryFolder()).filePath(name));
    }

    void aFileThatChangedIsAskedAbout_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("nothing") << QString();
        QTest::newRow("copy") << "Save a copy";
        QTest::newRow("reload") << "Reload";
        QTest::newRow("replace") << "Replace";
    }
    void aFileThatChangedIsAskedAbout()
    {
        QFETCH(QString, answer);
        QTemporaryDir folder;
        OnFile w(folder.filePath("a.huella"));
        const QByteArray other = bytesOf(setField(w.document.study(), "r1", Field::hours, 9.0));
        QCOMPARE(other.size(), read(w.path_).size());
        const QDateTime before = QFileInfo(w.path_).lastModified();
        QVERIFY(put(w.path_, other)); // as long as it was, and as old
        QFile same(w.path_);
        QVERIFY(same.open(QIODevice::ReadWrite) && same.setFileTime(before, QFileDevice::FileModificationTime));
        same.close();
        typeHours(w, "2");
        const QByteArray mine = bytesOf(w.document.study());
        if (!answer.isEmpty())
            w.dialogs.choices << answer;
        w.dialogs.paths << folder.filePath("copy");
        save(w);
        QCOMPARE(w.dialogs.chosenFrom.size(), 1);
        QVERIFY(w.dialogs.chosenFrom[0].contains("a.huella"));
        QCOMPARE(read(w.path_), answer == "Replace" ? mine : other);
        QCOMPARE(w.document.isModified(), answer.isEmpty());
        if (answer == "Save a copy")
            QCOMPARE(read(folder.filePath("copy.huella")), mine);
        if (answer == "Reload")
            QCOMPARE(bytesOf(w.document.study()), other);
        else
            QCOMPARE(bytesOf(w.document.study()), mine);
        if (answer == "Reload" || answer == "Replace") { // no further question
            typeHours(w, "3");
            save(w);
            QCOMPARE(w.dialogs.chosenFrom.size(), 1);
            QCOMPARE(read(w.path_), bytesOf(w.document.study()));
        }
    }

    void aFileThatIsOnlyNewerIsNotAskedAbout()
    {
        QTemporaryDir folder;
        OnFile w(folder.filePath("a.huella"));
        QVERIFY(put(w.path_, read(w.path_)));
        typeHours(w, "2");
        save(w);
        QVERIFY(w.dialogs.chosenFrom.isEmpty());
        QVERIFY(!w.document.isModified());
    }

    void aFileThatBecameAReportIsNotReplacedUnasked()
    {
        QTemporaryDir folder;
        OnFile w(folder.filePath("a.huella"));
        const QByteArray pdf = reportOf(w.document.study());
        QVERIFY(put(w.path_, pdf));
        typeHours(w, "2");
        save(w);
        QCOMPARE(w.dialogs.chosenFrom.size(), 1);
        QCOMPARE(read(w.path_), pdf);
    }

    void aFileThatIsGoneIsAskedAbout()
    {
        QTemporaryDir folder;
        OnFile w(folder.filePath("a.huella"));
        QVERIFY(QFile::rename(w.path_, folder.filePath("moved.huella")));
        typeHours(w, "2");
        save(w);
        QCOMPARE(w.dialogs.chosenFrom.size(), 1);
        QVERIFY(!QFile::exists(w.path_) && w.document.isModified());
        w.dialogs.choices << "Save it there again";
        save(w);
        QCOMPARE(read(w.path_), bytesOf(w.document.study()));
    }

    void twoWindowsOnOneFile()
    {
        QTemporaryDir folder;
        OnFile first(folder.filePath("a.huella"));
        WindowFixture second;
        QVERIFY(QFile::link("a.huella", folder.filePath("link.huella")));
        QVERIFY(!second.window.files().openPath(folder.filePath("link.huella"))); // the same file; nobody said anyway
        QCOMPARE(second.dialogs.chosenFrom.size(), 1);
        QVERIFY(second.dialogs.chosenFrom[0].contains("open in another window"));
        second.dialogs.choices << "Open a copy";
        QVERIFY(second.window.files().openPath(first.path_));
        QVERIFY(second.document.path().isEmpty());
        second.dialogs.choices << "Open anyway";
        QVERIFY(second.window.files().openPath(first.path_));
        typeHours(second, "2");
        save(second);
        QVERIFY(!second.document.isModified());
        typeHours(first, "3");
        save(first); // nobody says replace
        QCOMPARE(first.dialogs.chosenFrom.size(), 1);
        QCOMPARE(read(first.path_), bytesOf(second.document.study()));
        QVERIFY(first.document.isModified());
    }

    void aClosedWindowLetsGoOfItsFile()
    {
        QTemporaryDir folder;
        OnFile first(folder.filePath("a.huella"));
        QVERIFY(first.window.close());
        WindowFixture second;
        QVERIFY(second.window.files().openPath(first.path_));
        QVERIFY(second.dialogs.chosenFrom.isEmpty());
        second.window.files().newStudy();
        WindowFixture third;
        QVERIFY(third.window.files().openPath(first.path_));
        QVERIFY(third.dialogs.chosenFrom.isEmpty());
        QVERIFY(third.window.files().openPath(first.path_)); // its own file again
        QVERIFY(third.dialogs.chosenFrom.isEmpty());
    }

    void savingOverAFileThatIsOpenElsewhereIsAskedAbout()
    {
        QTemporaryDir folder;
        OnFile first(folder.filePath("a.huella"));
        const QByteArray held = read(first.path_);
        WindowFixture second;
        typeHours(second, "2");
        second.dialogs.paths << first.path_;
        second.dialogs.confirmations << true; // replace, but not what is open
        save(second);
        QCOMPARE(second.dialogs.confirmed.size(), 2);
        QVERIFY(second.dialogs.confirmed[1].contains("open in another window"));
        QCOMPARE(read(first.path_), held);
    }
};

HUELLA_TEST(ChangedFileTest, QApplication)
} // namespace changed_file_test
#include "changed_file_test.moc"
