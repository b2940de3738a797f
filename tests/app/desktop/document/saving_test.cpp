// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/file_size_limit.h"
#include "tests/ordinary_user.h"
#include "tests/register_test.h"

#include "app/desktop/common/settings.h"
#include "app/desktop/document/recovery_file.h"
#include "app/desktop/formats/pdf/pdf_writer.h"
#include "core/base/unfinished.h"
#include "core/report/templates/compose.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <sys/stat.h>

using namespace huella;

namespace saving_test {
namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const Study &study) { return QByteArray::fromStdString(writeStudy(study)); }

void typeHours(WindowFixture &w, const QString &hours)
{
    auto *field = w.find<QLineEdit>("hours");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, hours);
    QTest::keyClick(field, Qt::Key_Return);
}

void save(WindowFixture &w)
{
    w.window.activateWindow(); // keys reach the window in front
    if (!QTest::qWaitForWindowActive(&w.window))
        qFatal("the window never became active");
    QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier);
}

/// A window on a file that it has saved.
struct OnFile : WindowFixture {
    explicit OnFile(const QString &path) : path_(path)
    {
        typeHours(*this, "1");
        dialogs.paths << path;
        save(*this);
        if (document.isModified())
            qFatal("the file was not saved");
        dialogs.suggested.clear();
    }
    QString path_;
};

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList recoveryFiles() { return QDir(recoveryFolder()).entryList({"*.recovery"}, QDir::Files); }

QString noticeOf(WindowFixture &w)
{
    auto *label = w.find<QLabel>("doneNotice");
    return label->isVisible() ? label->text() : QString();
}

QString savedState(WindowFixture &w)
{
    QStringList texts;
    for (const QLabel *label : w.window.findChildren<QLabel *>("note"))
        texts << label->text();
    return texts.join('|');
}

QByteArray reportOf(const Study &study)
{
    const StudyResult result = Evaluator().evaluate(study);
    const Dataset dataset = datasetOf(study);
    const ReportContext about{study, result, dataset, Wording::of(Language::en), "2026-11-01", "1"};
    return *writePdf(composeReport(about), study, {Paper::a4, "2026-11-01"});
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

    void replacingIsAskedAboutTheWholeName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("without its ending") << "plan";
        QTest::newRow("with it") << "plan.huella";
        QTest::newRow("in capitals") << "plan.HUELLA";
    }
    void replacingIsAskedAboutTheWholeName()
    {
        QFETCH(QString, typed);
        QTemporaryDir folder;
        const QString whole = folder.filePath(typed.contains('.') ? typed : typed + ".huella");
        QVERIFY(put(whole, "mine"));
        WindowFixture w;
        typeHours(w, "2");
        w.dialogs.paths << folder.filePath(typed);
        save(w); // nobody says yes
        QCOMPARE(w.dialogs.confirmed.size(), 1);
        QVERIFY(w.dialogs.confirmed[0].contains(whole));
        QCOMPARE(read(whole), QByteArray("mine"));
        w.dialogs.paths << folder.filePath(typed) << folder.filePath("other");
        w.dialogs.confirmations << false; // asked for another name then
        save(w);
        QCOMPARE(read(whole), QByteArray("mine"));
        QVERIFY(read(folder.filePath("other.huella")).startsWith("{"));
        w.dialogs.paths << folder.filePath(typed);
        w.dialogs.confirmations << true;
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(read(whole), bytesOf(w.document.study()));
    }

    void theRealDialogAsksToo()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTemporaryDir folder;
        const QString whole = folder.filePath("plan.huella");
        QVERIFY(put(whole, "mine"));
        WindowDialogs dialogs;
        QStringList asked;
        QTimer person;
        int names = 0;
        connect(&person, &QTimer::timeout, this, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked << box->text();
                box->reject();
            } else if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                if (++names > 1)
                    return dialog->reject();
                auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
                name->setText("plan");
                QTest::keyClick(name, Qt::Key_Return);
            }
        });
        person.start(100);
        QCOMPARE(dialogs.savePath(nullptr, folder.filePath("study.huella")), QString());
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked[0].contains(whole), qPrintable(asked[0]));
        QCOMPARE(read(whole), QByteArray("mine"));
    }

    void figuresAreNotReplacedUnasked()
    {
        QTemporaryDir folder;
        QueuedDialogs dialogs;
        QVERIFY(dialogs.mayReplace(nullptr, "", folder.path(), {"a.svg", "b.svg"}));
        QVERIFY(put(folder.filePath("b.svg"), "mine"));
        QVERIFY(!dialogs.mayReplace(nullptr, "", folder.path(), {"a.svg", "b.svg"}));
        QVERIFY(dialogs.confirmed.value(0).contains("b.svg") && !dialogs.confirmed.value(0).contains("a.svg"));
        dialogs.confirmations << true;
        QVERIFY(dialogs.mayReplace(nullptr, "", folder.path(), {"b.svg"}));
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

    void settingsAreKeptWhenTheyChange()
    {
        WindowFixture w;
        w.settings.moreOpen = !w.settings.moreOpen;
        w.context.keepSettings();
        QCOMPARE(loadSettings().moreOpen, w.settings.moreOpen);
        w.window.resize(1200, 800);
        QTRY_VERIFY(!loadSettings().geometry.isEmpty());
    }

    void aFullDiskLeavesTheOldSettings()
    {
        Settings settings = loadSettings();
        settings.folder = "/somewhere";
        settings.language = Language::es;
        storeSettings(settings, loadSettings());
        QVERIFY(loadSettings() == settings);
        Settings next = settings;
        next.folder = "/elsewhere";
        {
            const FileSizeLimit limit{10};
            storeSettings(next, settings);
        }
        QVERIFY(loadSettings() == settings);
        next.language.reset();
        storeSettings(next, settings);
        QVERIFY(loadSettings() == next);
    }

    void twoWindowsKeepEachOthersSettings()
    {
        WindowFixture a, b;
        a.settings.language = Language::es;
        a.settings.lessonsDone = {"pue"};
        a.context.keepSettings();
        b.settings.theme = ThemeChoice::dark;
        b.settings.lessonsDone = {"energy-and-power"};
        b.context.keepSettings();
        const Settings kept = loadSettings();
        QVERIFY(kept.language == Language::es && kept.theme == ThemeChoice::dark);
        QVERIFY(kept.lessonsDone.contains("pue") && kept.lessonsDone.contains("energy-and-power"));
        a.settings.language.reset();
        a.context.keepSettings();
        QVERIFY(!loadSettings().language && loadSettings().theme == ThemeChoice::dark);
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

HUELLA_TEST(SavingTest, QApplication)
} // namespace saving_test
#include "saving_test.moc"
