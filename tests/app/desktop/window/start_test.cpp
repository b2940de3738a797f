// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/pages/plan/plan_page.h"
#include "app/desktop/pages/start/start_page.h"
#include "app/desktop/pages/start/start_tile.h"
#include "app/desktop/window/cases_dialog.h"
#include "core/beginnings/published_case.h"
#include "core/teaching/lessons/lesson.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace huella;

namespace start_test {
namespace {

const QString sample = QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella");

struct StartFixture : WindowFixture {
    explicit StartFixture(Language first = Language::en, Settings kept = {})
        : WindowFixture(first, MainWindow::First::start, std::move(kept))
    {
    }
    StartPage *start() { return find<StartPage>("start"); }
    bool showsStart() { return start() && start()->isVisible(); }
};

Settings withFiles(const QStringList &paths)
{
    Settings settings;
    for (const QString &path : paths)
        settings.recent << RecentFile{path, QStringLiteral("Title of ") + QFileInfo(path).baseName(), secondsNow()};
    return settings;
}

void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }

/// Types into the field that Tab leads to.
void typeHere(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    press(Qt::Key_Tab);
}

QAbstractButton *rowOf(StartFixture &w, const QString &path)
{
    for (auto *row : w.window.findChildren<QAbstractButton *>("recentRow"))
        if (row->isVisible() && row->accessibleName().contains(QFileInfo(path).fileName()))
            return row;
    return nullptr;
}

QString noticeOf(StartFixture &w)
{
    auto *line = w.find<QLabel>("doneNotice");
    return line->isVisible() ? line->accessibleName() : QString();
}

void drop(QWidget *on, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    data.setText(QStringLiteral("text"));
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &let);
    QCoreApplication::processEvents();
}

} // namespace

/// A window that is opened without a file: ways to start, and nothing of a study that nobody has asked for.
class StartTest : public QObject {
    Q_OBJECT

private slots:
    void itShowsNoStudyAndMakesNoPage()
    {
        StartFixture w;
        QVERIFY(w.showsStart());
        QVERIFY(!w.window.findChild<PlanPage *>());
        for (const char *name : {"pages", "outline", "issueChip"})
            QVERIFY2(!w.find<QWidget>(name)->isVisible(), name);
        QCOMPARE(w.window.windowTitle(), QStringLiteral("Huella[*]"));
        QVERIFY(w.start()->accessibleName().contains("three ways to start"));
        QCOMPARE(QApplication::focusWidget(), w.find<StartTile>("startExample"));
        QVERIFY(w.find<StartTile>("startExample")->accessibleName().startsWith("An example. "));
        QVERIFY(!w.find<QToolButton>("primary")->isEnabled());      // there is nothing to export
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier); // or to save
        QVERIFY(w.dialogs.suggested.isEmpty());
        QVERIFY(w.window.close());
        QCOMPARE(w.dialogs.asked, 0);
    }

    void theArrowsGoFromTileToTileAndEnterOpensTheExample()
    {
        StartFixture w;
        press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), w.find<StartTile>("startTemplate"));
        press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), w.find<StartTile>("startBlank"));
        press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), w.find<StartTile>("startBlank"));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QVERIFY(!w.showsStart());
        QCOMPARE(w.document.study().title, builtInBeginning(exampleId, Language::en)->study.title);
        QVERIFY(w.document.path().isEmpty());
        QVERIFY(!w.document.isModified());
        QVERIFY(w.find<QToolButton>("primary")->isEnabled());
        QVERIFY(w.find<QTabBar>("pages")->isVisible() && w.find<QTreeView>("outline")->isVisible());
        QCOMPARE(QApplication::focusWidget(), w.find<QWidget>("hours"));
        QVERIFY(w.estimate());
    }

    void aTemplateIsChosenByKeysInEitherLanguage()
    {
        for (const Language language : {Language::en, Language::es}) {
            StartFixture w(language);
            press(Qt::Key_Right);
            press(Qt::Key_Return);
            auto *first = w.find<StartTile>("startTemplate_genomics");
            QCOMPARE(QApplication::focusWidget(), first);
            QVERIFY(first->accessibleName().startsWith(language == Language::es ? "Genómica. " : "Genomics. "));
            press(Qt::Key_Escape);
            QCOMPARE(QApplication::focusWidget(), w.find<StartTile>("startTemplate"));
            press(Qt::Key_Space);
            press(Qt::Key_Right);
            press(Qt::Key_Return);
            QCOMPARE(w.document.study().title, builtInBeginning("training", language)->study.title);
            QCOMPARE(w.document.study().language, std::string(codeOf(language)));
        }
    }

    void aPublishedCaseOpensWithOneClick()
    {
        for (const Language language : {Language::en, Language::es}) {
            StartFixture w(language);
            bool seen = false;
            QTimer::singleShot(0, &w.window, [&] {
                auto *dialog = w.window.findChild<CasesDialog *>();
                QVERIFY(dialog);
                for (const PublishedCase &each : publishedCases(language))
                    QVERIFY(dialog->findChild<QPushButton *>(toQString("openCase_" + each.beginning.id)));
                seen = true;
                dialog->findChild<QPushButton *>("openCase_gpt-3")->click();
            });
            for (auto *link : w.start()->findChildren<QToolButton *>("link"))
                if (link->text() == w.context.say("start.cases")) {
                    link->click();
                    break;
                }
            QVERIFY(seen && !w.showsStart());
            const Study &study = w.document.study();
            QCOMPARE(study.title, std::string("GPT-3, 2020"));
            QCOMPARE(study.language, std::string(codeOf(language)));
            const std::string &note = study.scenarios.front().runs.front()->note;
            QVERIFY(note.find("Patterson et al. 2021") != std::string::npos);
            QVERIFY(w.document.path().isEmpty() && !w.document.isModified());
        }
    }

    void theBlankStudyHasItsKey()
    {
        StartFixture w;
        QTest::keyClick(&w.window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!w.showsStart());
        QCOMPARE(w.document.study().runCount(), size_t(1));
        QVERIFY(w.document.study().title.empty());
        QCOMPARE(w.window.windowTitle(), QStringLiteral("Untitled study[*] – Huella"));
    }

    void oneFigureAnswersWhileOneTypesAndIsKept()
    {
        StartFixture w;
        auto *figure = w.find<HeadlineView>("startHeadline");
        QVERIFY(!w.find<QPushButton>("startKeep")->isEnabled());
        w.start()->findChild<QLineEdit *>("hours")->setFocus();
        for (const char *typed : {"12", "", "xeon 2683 v4", "12", "64", "spain"})
            typeHere(typed);
        QCOMPARE(figure->items().front().figure, QString::fromUtf8("0.33\u00a0kg CO₂e"));
        QVERIFY(figure->items().front().below.contains("nine of ten simulations"));
        QVERIFY(w.showsStart());
        QVERIFY(!w.document.isModified()); // of which the study knows nothing
        w.find<QPushButton>("startCopy")->click();
        QVERIFY2(QGuiApplication::clipboard()->text().contains("nine of ten simulations"),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QVERIFY(!noticeOf(w).isEmpty());
        w.find<QPushButton>("startKeep")->click();
        QVERIFY(!w.showsStart());
        QVERIFY(w.estimate());
        QCOMPARE(w.estimate()->outcome.energy.total.value(), 2.1310848);
        QVERIFY(w.document.isModified()); // it was typed, and is in no file
        QVERIFY(!w.window.close());
        QCOMPARE(w.dialogs.asked, 1);
    }

    void aHalfTypedPlaceWaits()
    {
        StartFixture w;
        w.start()->findChild<QLineEdit *>("hours")->setFocus();
        for (const char *typed : {"12", "", "xeon 2683 v4", "12", "64"})
            typeHere(typed);
        QTest::keyClicks(QApplication::focusWidget(), "Be");
        QVERIFY(!w.find<QPushButton>("startKeep")->isEnabled());
        QCOMPARE(w.find<HeadlineView>("startHeadline")->items().front().figure, QString::fromUtf8("–"));
    }

    void recentFilesSayWhatIsInThemAndOpen()
    {
        StartFixture w(Language::en, withFiles({sample, QStringLiteral("/nowhere/gone.huella")}));
        QTRY_VERIFY(rowOf(w, sample)->accessibleName().contains("1 scenario, 3 runs"));
        QTRY_VERIFY(rowOf(w, "gone.huella")->accessibleName().contains("file not found"));
        rowOf(w, "gone.huella")->setFocus();
        press(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), rowOf(w, sample));
        press(Qt::Key_Return);
        QVERIFY(!w.showsStart());
        QCOMPARE(w.document.path(), sample);
        QCOMPARE(w.settings.recent.front().path, sample);
        QCOMPARE(toQString(w.document.study().title), w.settings.recent.front().title);
    }

    void aMissingFileIsLocatedOrTakenOff()
    {
        const QString gone = QStringLiteral("/nowhere/gone.huella"), lost = QStringLiteral("/nowhere/lost.huella");
        StartFixture w(Language::en, withFiles({gone, lost}));
        QTRY_VERIFY(rowOf(w, lost)->accessibleName().contains("file not found"));
        rowOf(w, gone)->setFocus();
        press(Qt::Key_Delete);
        QVERIFY(!rowOf(w, gone));
        QCOMPARE(QApplication::focusWidget(), rowOf(w, lost));
        QCOMPARE(w.settings.recent.size(), 1);
        w.dialogs.paths << sample;
        press(Qt::Key_Return); // where is it?
        QCOMPARE(w.document.path(), sample);
        QCOMPARE(w.settings.recent.size(), 1);
        QCOMPARE(w.settings.recent.front().path, sample);
    }

    void withoutRecentFilesThereIsNoListOfThem()
    {
        const QString gone = QStringLiteral("/nowhere/gone.huella");
        StartFixture w(Language::en, withFiles({gone}));
        rowOf(w, gone)->setFocus();
        press(Qt::Key_Delete);
        QVERIFY(w.showsStart());
        QCOMPARE(QApplication::focusWidget(), w.find<StartTile>("startExample"));
        for (auto *label : w.window.findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || label->text() != "Recent");
    }

    void theFileMenuHasThemToo()
    {
        StartFixture w(Language::en, withFiles({sample}));
        auto *menu = w.find<QMenu>("recentMenu");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().front()->trigger();
        QCOMPARE(w.document.path(), sample);
        auto *templates = w.find<QMenu>("templateMenu");
        emit templates->aboutToShow();
        QCOMPARE(size_t(templates->actions().size()), builtInBeginnings(Language::en).size());
        templates->actions().back()->trigger();
        QCOMPARE(w.document.study().title, builtInBeginnings(Language::en).back().study.title);
        QVERIFY(w.document.path().isEmpty());
    }

    void aStudyIsDroppedAnywhere()
    {
        StartFixture w;
        const QUrl study = QUrl::fromLocalFile(sample);
        drop(w.start()->findChild<QLineEdit *>("cpu"), {study, study});
        QVERIFY(noticeOf(w).contains("one study"));
        drop(w.start()->viewport(), {QUrl::fromLocalFile("/x/run.csv")});
        QVERIFY(noticeOf(w).contains("run.csv"));
        QVERIFY(w.showsStart());
        drop(w.start()->findChild<QLineEdit *>("cpu"), {study});
        QCOMPARE(w.document.path(), sample);
        // over unsaved work it asks, as Open does
        w.document.apply(EditKind::setTitle, setTitle(w.document.study(), "Mine"));
        w.dialogs.saveAnswers << Dialogs::SaveAnswer::cancel;
        drop(w.find<QLineEdit>("hours"), {study});
        QCOMPARE(w.dialogs.asked, 1);
        QCOMPARE(w.document.study().title, std::string("Mine"));
    }

    void theFootLeadsToALesson()
    {
        const Lesson *lesson = builtInLesson("where-is-the-plug", Language::en);
        QVERIFY(lesson);
        StartFixture w;
        QToolButton *link = nullptr;
        bool minutes = false;
        for (auto *button : w.start()->findChildren<QToolButton *>("link"))
            if (toStdString(button->text()) == lesson->title)
                link = button;
        for (auto *label : w.start()->findChildren<QLabel *>())
            minutes |= label->text().contains(QString::number(lesson->minutes) + " minutes");
        QVERIFY(link && minutes);
        link->click();
        QVERIFY(!w.showsStart());
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 3);
        QVERIFY(!w.window.showsPlan()); // so that the tour of it does not come up
    }

    void nothingIsCutInEitherLanguage()
    {
        for (const Language language : {Language::en, Language::es})
            for (const QSize &size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
                StartFixture w(language, withFiles({sample}));
                w.window.resize(size);
                QTest::qWait(20);
                for (const auto *label : w.start()->findChildren<QLabel *>())
                    if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap())
                        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
                for (const auto *tile : w.start()->findChildren<StartTile *>())
                    if (tile->isVisible())
                        QVERIFY2(tile->height() >= tile->heightForWidth(tile->width()),
                                 qPrintable(tile->accessibleName()));
                for (const auto *button : w.start()->findChildren<QAbstractButton *>())
                    QVERIFY(!button->isVisible() || !button->accessibleName().isEmpty() || !button->text().isEmpty());
            }
    }
};

HUELLA_TEST(StartTest, QApplication)
} // namespace start_test
#include "start_test.moc"
