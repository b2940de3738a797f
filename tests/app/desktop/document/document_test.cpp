// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/document/study_document.h"
#include "app/desktop/document/study_io.h"
#include "tests/ordinary_user.h"
#include "tests/register_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace huella;

namespace document_test {
namespace {

Study runnable()
{
    Study study = newStudy({"Baseline", "Final run"}, "en");
    study = setField(study, "r1", Field::cpu, std::string("Intel Xeon E5-2683 v4"));
    study = setField(study, "r1", Field::hours, 12.0);
    return setField(study, "r1", Field::zone, std::string("ES"));
}

void setHours(StudyDocument &document, double hours, const std::string &merge = "r1/hours")
{
    document.apply(EditKind::setField, setField(document.study(), "r1", Field::hours, hours), merge);
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void anEditIsOneSignalAndNewFigures()
    {
        StudyDocument document(runnable());
        const double before = document.result().estimate("r1")->outcome.energy.total.value();
        QSignalSpy spy(&document, &StudyDocument::changed);
        setHours(document, 24);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(document.result().estimate("r1")->outcome.energy.total.value(), 2 * before);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        StudyDocument document(runnable());
        setHours(document, 12);
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!document.isModified());
    }

    void typingInOneFieldIsOneStep()
    {
        StudyDocument document(runnable());
        setHours(document, 1);
        setHours(document, 14);
        setHours(document, 144);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(*document.study().run("r1")->workload.hours, 12.0);
    }

    void leavingTheFieldEndsTheStep()
    {
        StudyDocument document(runnable());
        setHours(document, 1);
        document.endMerge();
        setHours(document, 14);
        QCOMPARE(document.undoStack().count(), 2);
    }

    void typingBackLeavesNoStep()
    {
        StudyDocument document(runnable());
        setHours(document, 120);
        setHours(document, 12);
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!document.isModified());
    }

    void savingEndsTheStepAndIsClean()
    {
        QTemporaryDir folder;
        StudyDocument document(runnable());
        setHours(document, 1);
        QVERIFY(document.saveTo(folder.filePath("a.huella")));
        QVERIFY(!document.isModified());
        setHours(document, 2);
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QVERIFY(!document.isModified());
        QCOMPARE(*document.study().run("r1")->workload.hours, 1.0);
    }

    void whatWasSavedOpensAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("estudio ñ.huella");
        StudyDocument document(runnable());
        QVERIFY(document.saveTo(path));
        const auto loaded = loadStudy(path);
        QVERIFY(loaded);
        QCOMPARE(writeStudy(loaded->study), writeStudy(document.study()));
    }

    void aFailedSaveKeepsTheOldFileAndTheEdits()
    {
        StudyDocument document(runnable());
        setHours(document, 5);
        const auto saved = document.saveTo("/nowhere/at/all/a.huella");
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::file);
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
    }

    void aReadOnlyFolderKeepsTheOldFile()
    {
        OrdinaryUser user;
        QVERIFY(user.enter());
        const QString path = user.filePath("a.huella");
        StudyDocument document(runnable());
        QVERIFY(document.saveTo(path));
        QVERIFY(user.allow(0500));
        setHours(document, 99);
        const auto saved = document.saveTo(path);
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::file);
        QVERIFY(document.isModified());
        const auto old = loadStudy(path);
        QVERIFY(old);
        QCOMPARE(*old->study.run("r1")->workload.hours, 12.0);
    }

    void whatTheFileHoldsIsToldByItsContent()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.huella");
        StudyDocument document(runnable());
        QVERIFY(document.saveTo(path));
        QCOMPARE(document.onDisk(), StudyDocument::OnDisk::same);
        setHours(document, 99);
        QCOMPARE(document.onDisk(), StudyDocument::OnDisk::same);
        QVERIFY(writeFile(path, "other"));
        QCOMPARE(document.onDisk(), StudyDocument::OnDisk::changed);
        QVERIFY(QFile::remove(path));
        QCOMPARE(document.onDisk(), StudyDocument::OnDisk::gone);
        QVERIFY(QDir().mkdir(path)); // a folder stands in its place
        QCOMPARE(document.onDisk(), StudyDocument::OnDisk::changed);
    }

    void aRestoredStudyIsUnsavedUntilItIsSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.huella");
        StudyDocument document(runnable());
        document.restore(runnable(), path, digestOf("old"));
        QVERIFY(document.isModified());
        setHours(document, 99);
        document.undoStack().undo();
        QVERIFY(document.isModified());
        QVERIFY(document.saveTo(path));
        QVERIFY(!document.isModified());
    }

    void theStudyAfterARestoredOneIsUntouched()
    {
        StudyDocument document(runnable());
        document.restore(runnable(), {}, {});
        document.replace(runnable());
        QVERIFY(!document.isModified());
    }

    void theNewRunIsShownAndUndoGoesBack()
    {
        StudyDocument document(runnable());
        document.apply(EditKind::duplicateRun, duplicateRun(document.study(), "r1", "copy"));
        QCOMPARE(document.currentRunId(), std::string("r2"));
        document.undoStack().undo();
        QCOMPARE(document.currentRunId(), std::string("r1"));
        QCOMPARE(document.study().runCount(), size_t(1));
    }

    void removingTheShownRunShowsItsNeighbour()
    {
        StudyDocument document(runnable());
        document.apply(EditKind::addRun, addRun(document.study(), "s1", "two"));
        document.apply(EditKind::addRun, addRun(document.study(), "s1", "three"));
        document.setCurrentRun("r2");
        document.apply(EditKind::removeRun, removeRun(document.study(), "r2"));
        QCOMPARE(document.currentRunId(), std::string("r3"));
        document.apply(EditKind::removeRun, removeRun(document.study(), "r3"));
        QCOMPARE(document.currentRunId(), std::string("r1"));
        document.apply(EditKind::removeRun, removeRun(document.study(), "r1"));
        QVERIFY(document.currentRunId().empty());
        document.undoStack().undo();
        QCOMPARE(document.currentRunId(), std::string("r1"));
    }
};

HUELLA_TEST(DocumentTest, QCoreApplication)
} // namespace document_test
#include "document_test.moc"
