// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/document/saving_fixture.h"
#include "tests/app/desktop/window_fixture.h"
#include "tests/file_size_limit.h"
#include "tests/ordinary_user.h"
#include "tests/register_test.h"

#include "app/desktop/document/recovery_file.h"
#include "core/base/unfinished.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace huella;

namespace saving_test {

using namespace saving_fixture;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QString savedState(WindowFixture &w)
{
    QStringList texts;
    for (const QLabel *label : w.window.findChildren<QLabel *>("note"))
        texts << label->text();
    return texts.join('|');
}

} // namespace

class SavingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { turnWriteSignalsIntoErrors(); }
    void cleanup()
    {
        for (const QString &name : recoveryFiles())
            QFile::remove(QDir(recoveryFolder()).filePath(name));
    }

    void aFullDiskLeavesTheOldFileAndSaysSo_data()
    {
        QTest::addColumn<int>("size");
        for (int i = 0; i < 20; ++i)
            QTest::addRow("%d bytes", 1000 + i * 10473) << 1000 + i * 10473;
    }
    void aFullDiskLeavesTheOldFileAndSaysSo()
    {
        QFETCH(int, size);
        QTemporaryDir folder;
        OnFile w(folder.filePath("a.huella"));
        const QByteArray old = read(w.path_);
        w.document.apply(EditKind::setTitle, setTitle(w.document.study(), std::string(size_t(size), 'x')));
        {
            const FileSizeLimit limit{rlim_t(bytesOf(w.document.study()).size() - 1)};
            save(w);
        }
        QCOMPARE(read(w.path_), old);
        QVERIFY(w.document.isModified());
        QCOMPARE(w.dialogs.chosenFrom.size(), 1);
        QVERIFY2(w.dialogs.chosenFrom[0].contains("no space left on the disk"), qPrintable(w.dialogs.chosenFrom[0]));
        QCOMPARE(namesIn(folder.path()), QStringList("a.huella"));
        save(w);
        QCOMPARE(read(w.path_), bytesOf(w.document.study()));
        QVERIFY(!w.document.isModified());
    }

    void whatCannotBeSavedHereCanBeSavedElsewhere()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("gone"));
        OnFile w(folder.filePath("gone/a.huella"));
        typeHours(w, "2");
        QVERIFY(QDir(folder.filePath("gone")).removeRecursively());
        w.dialogs.choices << "Save it there again"
                          << "Save elsewhere";
        w.dialogs.paths << folder.filePath("b.huella");
        save(w);
        QVERIFY2(w.dialogs.chosenFrom.value(0).contains("no longer where it was"),
                 qPrintable(w.dialogs.chosenFrom.value(0)));
        QVERIFY2(w.dialogs.chosenFrom.value(1).contains("no such file or folder"),
                 qPrintable(w.dialogs.chosenFrom.value(1)));
        QCOMPARE(read(folder.filePath("b.huella")), bytesOf(w.document.study()));
        QVERIFY(!w.document.isModified());
        QCOMPARE(w.document.path(), folder.filePath("b.huella"));
    }

    void aFolderThatTakesNoFilesIsTheReason()
    {
        OrdinaryUser user;
        OnFile w(user.filePath("a.huella"));
        QCOMPARE(::chmod(w.path_.toLocal8Bit(), 0666), 0);
        QVERIFY(user.allow(0555));
        typeHours(w, "2");
        const QByteArray old = read(w.path_);
        QVERIFY(user.enter());
        save(w);
        user.leave();
        QVERIFY2(w.dialogs.chosenFrom.value(0).contains("takes no new files"),
                 qPrintable(w.dialogs.chosenFrom.value(0)));
        QCOMPARE(read(w.path_), old);
        QVERIFY(w.document.isModified());
    }

    void aReportIsNoPlaceToSaveIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("usual") << "report.pdf"
                               << "report.huella";
        QTest::newRow("no ending") << "report"
                                   << "report.huella";
        QTest::newRow("another ending") << "report.bin"
                                        << "report.huella";
        QTest::newRow("a study's ending") << "report.huella"
                                          << "report 2.huella";
    }
    void aReportIsNoPlaceToSaveIn()
    {
        QFETCH(QString, name);
        QFETCH(QString, suggested);
        QTemporaryDir folder;
        WindowFixture w;
        const QByteArray pdf = reportOf(w.document.study());
        QVERIFY(put(folder.filePath(name), pdf));
        w.dialogs.paths << folder.filePath(name);
        QTest::keyClick(&w.window, Qt::Key_O, Qt::ControlModifier);
        typeHours(w, "7");
        w.dialogs.paths << folder.filePath(suggested);
        save(w);
        QCOMPARE(w.dialogs.suggested, QStringList(folder.filePath(suggested)));
        QCOMPARE(read(folder.filePath(name)), pdf);
        QCOMPARE(read(folder.filePath(suggested)), bytesOf(w.document.study()));
        typeHours(w, "8");
        save(w); // into the study's own file from now on
        QCOMPARE(read(folder.filePath(suggested)), bytesOf(w.document.study()));
    }

    void aStudyIsOneWhateverItsName()
    {
        QTemporaryDir folder;
        WindowFixture w;
        QVERIFY(put(folder.filePath("study.pdf"), bytesOf(w.document.study())));
        QVERIFY(w.window.files().openPath(folder.filePath("study.pdf")));
        typeHours(w, "7");
        save(w);
        QVERIFY(w.dialogs.suggested.isEmpty());
        QCOMPARE(read(folder.filePath("study.pdf")), bytesOf(w.document.study()));
    }

    void aLinkToNowhereIsRefusedAndKept()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link("nowhere/target.huella", folder.filePath("a.huella")));
        WindowFixture w;
        typeHours(w, "2");
        w.dialogs.paths << folder.filePath("a");
        save(w);
        QVERIFY2(w.dialogs.chosenFrom.value(0).contains("nowhere/target.huella”, whose folder does not exist"),
                 qPrintable(w.dialogs.chosenFrom.value(0)));
        QVERIFY(QFileInfo(folder.filePath("a.huella")).isSymLink());
        QVERIFY(QDir(folder.path()).mkdir("nowhere"));
        w.dialogs.paths << folder.filePath("a");
        save(w);
        QCOMPARE(read(folder.filePath("nowhere/target.huella")), bytesOf(w.document.study()));
        QVERIFY(QFileInfo(folder.filePath("a.huella")).isSymLink());
        QVERIFY(!w.document.isModified());
    }

    void onlyWhatNeverWasSavedIsNotSavedYet()
    {
        QTemporaryDir folder;
        WindowFixture fresh;
        typeHours(fresh, "2");
        QVERIFY(savedState(fresh).contains("Not saved yet"));
        OnFile w(folder.filePath("a.huella"));
        QVERIFY(savedState(w).contains("Saved"));
        typeHours(w, "2");
        QVERIFY2(savedState(w).contains("Unsaved changes") && !savedState(w).contains("Not saved yet"),
                 qPrintable(savedState(w)));
    }

    void anExportIsConfirmed()
    {
        QTemporaryDir folder;
        WindowFixture w;
        w.dialogs.reports << ReportChoice{};
        w.dialogs.paths << folder.filePath("r.pdf");
        QVERIFY(noticeOf(w).isEmpty());
        QTest::keyClick(&w.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(read(folder.filePath("r.pdf")).startsWith("%PDF-"));
        QVERIFY2(noticeOf(w).contains("r.pdf"), qPrintable(noticeOf(w)));
        QVERIFY(w.find<QToolButton>("openWritten")->isVisible());
        w.find<QToolButton>("closeNotice")->click();
        QVERIFY(noticeOf(w).isEmpty());
    }

    void printingIsUnderItsUsualKey()
    {
        WindowFixture w;
        QTest::keyClick(&w.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(w.dialogs.printed);
    }
};

HUELLA_TEST(SavingTest, QApplication)
} // namespace saving_test
#include "saving_test.moc"
