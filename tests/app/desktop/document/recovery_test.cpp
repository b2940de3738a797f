// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/document/saving_fixture.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/document/recovery_file.h"

#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace huella;

namespace recovery_test {

using namespace saving_fixture;

/// Unsaved work is kept while the window lives, and offered when it no longer does.
class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        for (const QString &name : recoveryFiles())
            QFile::remove(QDir(recoveryFolder()).filePath(name));
    }

    void aRecoveryFolderThatIsClearedAwayComesBack()
    {
        WindowFixture w;
        typeHours(w, "2");
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles().size(), 1, 5000);
        QVERIFY(QDir(recoveryFolder()).removeRecursively());
        typeHours(w, "3");
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles().size(), 1, 5000);
        QVERIFY(leftBehind().empty()); // its lock is there again, too
    }

    void whatIsBeingTypedIsKeptWhenTheProgramEnds()
    {
        WindowFixture w;
        auto *zone = w.find<QLineEdit>("zone");
        zone->setFocus();
        QTest::keyClicks(zone, "Sweden");
        w.window.files().keepForRecovery();
        QCOMPARE(recoveryFiles().size(), 1);
        const auto kept = readRecovery(QDir(recoveryFolder()).filePath(recoveryFiles().first()));
        QVERIFY(kept);
        QCOMPARE(kept->loaded.study.scenarios.front().runs.front()->workload.zone.value_or(""), std::string("SE"));
    }

    /// A word that is no place yet is a part of the study, as it is when the field is left.
    void aHalfTypedWordIsKeptWhenTheProgramEnds()
    {
        WindowFixture w;
        auto *zone = w.find<QLineEdit>("zone");
        zone->setFocus();
        QTest::keyClicks(zone, "Narn");
        w.window.files().keepForRecovery();
        const auto kept = readRecovery(QDir(recoveryFolder()).filePath(recoveryFiles().first()));
        QVERIFY(kept);
        QCOMPARE(kept->loaded.study.scenarios.front().runs.front()->workload.zone.value_or(""), std::string("Narn"));
    }

    void unsavedWorkIsKeptAndGoesWhenItIsSaved()
    {
        QTemporaryDir folder;
        OnFile w(folder.filePath("a.huella"));
        QVERIFY(recoveryFiles().isEmpty());
        typeHours(w, "2");
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles().size(), 1, 5000);
        const auto kept = readRecovery(QDir(recoveryFolder()).filePath(recoveryFiles().first()));
        QVERIFY(kept);
        QCOMPARE(bytesOf(kept->loaded.study), bytesOf(w.document.study()));
        QCOMPARE(kept->head.path, w.path_);
        QVERIFY(leftBehind().empty()); // the window lives
        struct stat status {};
        QCOMPARE(::stat(QDir(recoveryFolder()).filePath(recoveryFiles().first()).toLocal8Bit(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
        save(w);
        QVERIFY(recoveryFiles().isEmpty());
        typeHours(w, "3");
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles().size(), 1, 5000);
        QTest::keyClick(&w.window, Qt::Key_Z, Qt::ControlModifier); // back to what the file holds
        QVERIFY(recoveryFiles().isEmpty());
        typeHours(w, "4");
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles().size(), 1, 5000);
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel << Dialogs::SaveAnswer::discard;
        QVERIFY(!w.window.close());
        QCOMPARE(recoveryFiles().size(), 1);
        QVERIFY(w.window.close());
        QVERIFY(recoveryFiles().isEmpty());
    }

    void whoTypesWithoutAPauseIsKeptToo()
    {
        WindowFixture w;
        QElapsedTimer typing;
        typing.start();
        for (int i = 1; recoveryFiles().isEmpty() && typing.elapsed() < 5000; ++i) {
            typeHours(w, QString::number(i));
            QTest::qWait(50);
        }
        QCOMPARE(recoveryFiles().size(), 1);
    }

    void whatWasLeftIsOfferedWithWhatDiffers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.huella");
        Study saved = newStudy({"Baseline", "Gone run"}, "en");
        saved = addRun(saved, "s1", "Second run");
        QVERIFY(put(path, bytesOf(saved)));
        Study unsaved = setField(saved, "r2", Field::hours, 5.0);
        unsaved = removeRun(unsaved, "r1");
        unsaved = addRun(unsaved, "s1", "New run");
        unsaved = setTitle(unsaved, "Título");
        const FileDigest digest = digestOf(read(path));
        QVERIFY(writeRecovery(newRecoveryFile(), {path, digest, QDateTime::currentDateTime()}, unsaved));
        WindowFixture w;
        w.dialogs.choices << "Restore";
        w.window.files().offerRecovery(false);
        QCOMPARE(w.dialogs.chosenFrom.size(), 1);
        const QString said = w.dialogs.chosenFrom[0];
        for (const char *part : {"“a.huella”", "2 runs in 1 scenario", "1 run was changed: Second run",
                                 "1 run was added: New run", "1 run was removed: Gone run", "Title, author"})
            QVERIFY2(said.contains(toQString(part)), qPrintable(said));
        QVERIFY(!said.contains("changed since"));
        QCOMPARE(bytesOf(w.document.study()), bytesOf(unsaved));
        QVERIFY(w.document.isModified());
        QCOMPARE(w.document.path(), path);
        QCOMPARE(recoveryFiles().size(), 1); // until it is saved
        save(w);
        QCOMPARE(read(path), bytesOf(unsaved));
        QVERIFY(recoveryFiles().isEmpty());
        QVERIFY(w.dialogs.chosenFrom.size() == 1 && w.dialogs.confirmed.isEmpty());
    }

    void aRestoredStudyDoesNotReplaceWhatChangedSince()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.huella");
        const Study saved = newStudy({"Baseline", "First run"}, "en");
        const QByteArray newer = bytesOf(setTitle(saved, "newer"));
        QVERIFY(put(path, newer));
        QVERIFY(writeRecovery(newRecoveryFile(), {path, digestOf(bytesOf(saved)), QDateTime::currentDateTime()},
                              setTitle(saved, "mine")));
        WindowFixture w;
        w.dialogs.choices << "Restore";
        w.window.files().offerRecovery(false);
        QVERIFY2(w.dialogs.chosenFrom.value(0).contains("changed since"), qPrintable(w.dialogs.chosenFrom.value(0)));
        save(w);
        QCOMPARE(w.dialogs.chosenFrom.size(), 2);
        QCOMPARE(read(path), newer);
    }

    void severalAreLeftAndNoneIsForgotten()
    {
        const Study study = newStudy({"Baseline", "First run"}, "en");
        for (const char *title : {"one", "two", "three"})
            QVERIFY(writeRecovery(newRecoveryFile(), {{}, {}, QDateTime::currentDateTime()}, setTitle(study, title)));
        WindowFixture w;
        w.dialogs.choices << "Decide later"
                          << "Delete"
                          << "Restore";
        w.window.files().offerRecovery(false);
        QCOMPARE(w.dialogs.chosenFrom.size(), 3);
        QCOMPARE(recoveryFiles().size(), 2);
        QVERIFY(w.document.path().isEmpty() && w.document.isModified());
        QVERIFY2(noticeOf(w).contains("1 study"), qPrintable(noticeOf(w)));
        WindowFixture next; // the restored one belongs to a window that lives
        next.dialogs.choices << "Decide later";
        next.window.files().offerRecovery(false);
        QCOMPARE(next.dialogs.chosenFrom.size(), 1);
        QCOMPARE(recoveryFiles().size(), 2);
    }

    void whatTheFileHoldsAlreadyIsNotOffered()
    {
        QTemporaryDir folder;
        const Study study = newStudy({"Baseline", "First run"}, "en");
        QVERIFY(put(folder.filePath("a.huella"), bytesOf(study)));
        QVERIFY(
            writeRecovery(newRecoveryFile(), {folder.filePath("a.huella"), {}, QDateTime::currentDateTime()}, study));
        WindowFixture w;
        w.window.files().offerRecovery(true);
        QVERIFY(w.dialogs.chosenFrom.isEmpty());
        QVERIFY(recoveryFiles().isEmpty());
        QVERIFY(noticeOf(w).contains("no unsaved work"));
    }

    void whatCannotBeReadIsKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no head") << QByteArray("{}\n{}");
        QTest::newRow("cut") << QByteArray(
            "{\"huella_recovery\":1,\"path\":\"\",\"digest\":\"\",\"when\":\"\"}\n{\"huella\":1,");
        QTest::newRow("no text") << QByteArray(1000, '\xff');
    }
    void whatCannotBeReadIsKept()
    {
        QFETCH(QByteArray, bytes);
        const QString file = newRecoveryFile();
        QVERIFY(put(file, bytes));
        WindowFixture w;
        w.window.files().offerRecovery(false);
        QCOMPARE(w.dialogs.told.size(), 1);
        QVERIFY(w.dialogs.told[0].contains(file));
        QCOMPARE(read(file + ".unreadable"), bytes);
        w.window.files().offerRecovery(false); // said once
        QCOMPARE(w.dialogs.told.size(), 1);
    }

    void theEndOfTheSessionKeepsOrAsks()
    {
        WindowFixture w;
        typeHours(w, "2");
        QVERIFY(w.window.files().endSession(false));
        QCOMPARE(recoveryFiles().size(), 1);
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel << Dialogs::SaveAnswer::discard;
        QVERIFY(!w.window.files().endSession(true));
        QVERIFY(w.window.files().endSession(true));
        QVERIFY(w.dialogs.saveAnswers.isEmpty());
        QVERIFY(w.window.close()); // as the end of the session does next: it was asked already
        QVERIFY(recoveryFiles().isEmpty());
    }

    void aSessionThatGoesOnAsksAboutWhatCameLater()
    {
        WindowFixture w;
        typeHours(w, "2");
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::discard << Dialogs::SaveAnswer::cancel;
        QVERIFY(w.window.files().endSession(true));
        typeHours(w, "3");
        QVERIFY(!w.window.close());
        QVERIFY(w.dialogs.saveAnswers.isEmpty());
    }
};

HUELLA_TEST(RecoveryTest, QApplication)
} // namespace recovery_test
#include "recovery_test.moc"
