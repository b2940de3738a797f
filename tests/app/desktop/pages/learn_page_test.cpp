// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/app/desktop/pages/lesson_answers.h"

#include "app/desktop/classroom/known_lessons.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/pages/learn/lesson_output.h"
#include "app/desktop/widgets/block_label.h"
#include "app/desktop/widgets/number_field.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace huella;

namespace learn_page_test {

using namespace lesson_answers;

namespace {

/// Opens a figure of the working with the keyboard and types another number.
void changeFigure(LearnFixture &w, const std::string &symbol, const QString &number)
{
    WorkingView *working = w.working();
    working->setFocus();
    QTest::keyClick(working, Qt::Key_Home);
    const auto symbolHere = [working] { return working->stops()[size_t(working->currentStop())].span->symbol; };
    for (size_t i = 0; i < working->stops().size() && symbolHere() != symbol; ++i)
        QTest::keyClick(working, Qt::Key_Right);
    QCOMPARE(symbolHere(), symbol);
    QTest::keyClick(working, Qt::Key_Return);
    auto *field = w.find<NumberField>("figure");
    QVERIFY(field && field->isVisible());
    field->selectAll();
    QTest::keyClicks(field, number);
    QTest::keyClick(field, Qt::Key_Escape);
    field->window()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// The Learn page by its keys: lessons, and the study's own run.
class LearnPageTest : public QObject {
    Q_OBJECT

private slots:
    void aNumberAndItsUnitStayOnOneLine()
    {
        BlockLabel label;
        label.setBlocks({Paragraph{.runs = readRuns("a car of 90\u202fkm/h")}}, Language::en);
        QVERIFY2(label.text().contains(QStringLiteral("90\u00a0km")), qPrintable(label.text()));
    }

    void theTabOpensOnTheStudysOwnRun()
    {
        LearnFixture w;
        QVERIFY(w.page() && w.page()->isVisible());
        QCOMPARE(w.find<QTabBar>("pages")->currentIndex(), 3);
        QVERIFY(w.session().isOwnRun());
        QCOMPARE(w.session().stepCount(), 3); // working, range, equivalents
        QVERIFY(w.working()->isVisible() && w.working()->lines().size() >= 4);
        QVERIFY(w.chart().bars.size() > 1);
        QCOMPARE(QApplication::focusWidget(), w.find<QListWidget>("lessons"));
    }

    /// A screen reader selects a row and moves no cursor.
    void aSelectedLessonOpens()
    {
        LearnFixture w;
        auto *list = w.find<QListWidget>("lessons");
        list->selectionModel()->select(list->model()->index(3, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(w.session().lesson().id, builtInLessons(Language::en)[2].id);
        QCOMPARE(list->currentRow(), 3);
    }

    void aStudyWithoutFiguresSaysSo()
    {
        WindowFixture w;
        QTest::keyClick(&w.window, Qt::Key_4, Qt::ControlModifier);
        auto *session = w.window.findChild<LessonSession *>();
        QVERIFY(session->isOwnRun());
        QVERIFY(!session->run());
        QVERIFY(!w.find<WorkingView>("lessonWorking")->isVisible());
        w.document.apply(EditKind::removeRun, removeRun(w.document.study(), "r1"));
        QVERIFY(!session->run()); // and with no run at all
    }

    void theOwnRunFollowsTheStudy()
    {
        LearnFixture w;
        const auto before = w.working()->lines();
        w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::hours, 24.0));
        QVERIFY(w.working()->lines() != before);
        QTest::keyClick(&w.window, Qt::Key_1, Qt::ControlModifier);
        w.document.apply(EditKind::setField, setField(w.document.study(), "r1", Field::hours, 12.0));
        QTest::keyClick(&w.window, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(w.working()->lines() == before);
    }

    void aWholeLessonIsGoneThroughByKeys()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        for (int step = 0; !w.session().atEnd(); ++step) {
            QCOMPARE(w.session().step(), step);
            if (const LessonStep &current = *w.session().current(); current.question) {
                answer(w, typed(rightAnswer(w)));
                if (!current.question->predict)
                    QVERIFY(w.session().verdict()->kind == Verdict::Kind::right);
                else
                    QVERIFY(w.session().state().answered);
                QVERIFY(!verdict(w).isEmpty());
            }
            w.next();
        }
        QVERIFY(!w.session().current()); // the summary
        auto *list = w.find<QListWidget>("lessons");
        QVERIFY(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains("gone through"));
        QCOMPARE(loadSettings().lessonsDone, QStringList("where-is-the-plug"));
        QTest::keyClick(&w.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(w.session().current());
    }

    void filesThatAreNoLessonsLeaveTheListItsRoom()
    {
        QVERIFY(QDir().mkpath(lessonFolder()));
        for (int i = 0; i < 12; ++i)
            QVERIFY(writeFile(QDir(lessonFolder()).filePath(QStringLiteral("own-%1.yaml").arg(i)), "title: 1,5\n"));
        {
            LearnFixture w;
            w.open("where-is-the-plug");
            QCoreApplication::processEvents();
            auto *room = w.find<QScrollArea>("refusedLessons");
            QVERIFY(room->isVisible() && room->height() < w.find<QListWidget>("lessons")->height());
            QVERIFY(room->accessibleName().contains("own-0.yaml") && room->accessibleName().contains("own-9.yaml"));
        }
        QVERIFY(QDir(lessonFolder()).removeRecursively());
    }

    void aStepOfTextLeadsOnwards()
    {
        LearnFixture w;
        w.open("energy-and-power");
        w.goTo([](const LessonStep &step) { return step.question && !step.question->predict; });
        w.find<NumberField>("lessonAnswer")->setFocus();
        for (int step = w.session().step(); !w.session().atEnd(); ++step) {
            w.next();
            QVERIFY(!w.find<QToolButton>("lessonBack")->hasFocus());
        }
        const int last = w.session().step();
        QTest::keyClick(w.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(w.session().step(), last);
    }

    /// Space on the way on would leave the step again, where the page says that it uncovers a term.
    void theWayOnLeadsToWhatAStepIsAbout_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("the button") << false;
        QTest::newRow("Alt+Right") << true;
    }
    void theWayOnLeadsToWhatAStepIsAbout()
    {
        QFETCH(bool, byKey);
        LearnFixture w;
        auto *button = w.find<QToolButton>("lessonNext");
        int uncovered = 0, asked = 0;
        for (const Lesson &lesson : builtInLessons(Language::en)) {
            w.open(lesson.id.c_str());
            while (!w.session().atEnd()) {
                button->setFocus();
                byKey ? w.next() : QTest::mouseClick(button, Qt::LeftButton);
                const int step = w.session().step();
                const auto covered = w.working()->covered();
                if (w.working()->isVisible() && w.working()->anyCovered()) {
                    QVERIFY2(w.working()->hasFocus(), lesson.id.c_str());
                    QTest::keyClick(w.window.focusWidget(), Qt::Key_Space);
                    QCOMPARE(w.working()->covered().size(), covered.size() - 1);
                    ++uncovered;
                } else if (w.session().current() && w.session().current()->question) {
                    QVERIFY(w.find<NumberField>("lessonAnswer")->hasFocus());
                    ++asked;
                }
                QCOMPARE(w.session().step(), step);
            }
        }
        QVERIFY(uncovered > 3 && asked > 3);
    }

    void theKeyThatUncoversIsNamedWhereSomethingIsCovered()
    {
        LearnFixture w;
        w.window.resize(1800, 1000);
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return !step.cover.empty(); });
        QCoreApplication::processEvents();
        const auto named = [&w] {
            const QString words = w.context.say("learn.space");
            for (const QLabel *label : w.page()->findChildren<QLabel *>(QStringLiteral("note")))
                if (label->isVisible() && label->text() == words)
                    return true;
            return false;
        };
        QVERIFY(named());
        const QRect before = w.working()->geometry();
        w.working()->uncoverAll();
        QCoreApplication::processEvents();
        QVERIFY(!named());
        QCOMPARE(w.working()->geometry(), before);
    }

    void aChangedFigureMovesAllThatFollowsAndNothingOfTheStudy()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        const Study study = w.document.study();
        const int undoSteps = w.document.undoStack().count();
        const auto lines = w.working()->lines();
        const double right = rightAnswer(w);
        changeFigure(w, "t", QStringLiteral("24"));
        QVERIFY(w.working()->lines() != lines);
        QVERIFY(std::abs(rightAnswer(w) - 2 * right) < 1e-9);
        QVERIFY(w.document.study() == study);
        QCOMPARE(w.document.undoStack().count(), undoSteps);
        QVERIFY(!w.document.isModified());
        w.language.set(Language::es); // what was changed stays in other words
        QCoreApplication::processEvents();
        QVERIFY(std::abs(rightAnswer(w) - 2 * right) < 1e-9);
        w.language.set(Language::en);
        QCoreApplication::processEvents();
        auto *startOver = w.find<QAction>("lessonStartOver");
        QVERIFY(startOver->isEnabled());
        const int step = w.session().step();
        startOver->trigger();
        w.session().goTo(step);
        QVERIFY(w.working()->lines() == lines);
        QVERIFY(!startOver->isEnabled()); // and keeps its place
    }

    void aLessonStartsOverForTheNextClass()
    {
        LearnFixture w;
        auto *startOver = w.find<QAction>("lessonStartOver");
        for (const Lesson &lesson : builtInLessons(Language::en)) {
            w.open(lesson.id.c_str());
            for (; !w.session().atEnd(); w.next())
                QVERIFY2(!startOver->isEnabled(), lesson.id.c_str()); // who only looks has done nothing
        }
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        answer(w, QStringLiteral("1"));
        QVERIFY(startOver->isEnabled());
        startOver->trigger();
        QCOMPARE(w.session().step(), 0);
        QVERIFY(!startOver->isEnabled());
        QVERIFY(w.find<NumberField>("lessonAnswer")->text().isEmpty());
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        QVERIFY(verdict(w).isEmpty() && w.find<NumberField>("lessonAnswer")->text().isEmpty());
    }

    void itSpeaksTheOtherLanguageAtOnce()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.next();
        w.language.set(Language::es);
        QCoreApplication::processEvents();
        QCOMPARE(w.session().step(), 1);
        QCOMPARE(w.find<QLabel>("stepTitle")->text(),
                 toQString(builtInLesson("where-is-the-plug", Language::es)->steps[1].title));
        QCOMPARE(w.find<QToolButton>("lessonNext")->text(), QStringLiteral("Siguiente"));
        w.language.set(Language::en);
    }

    void aTeachersOwnLessonsStandBehindTheOthers()
    {
        QVERIFY(QDir().mkpath(lessonFolder()));
        const QDir folder(lessonFolder());
        QVERIFY(writeFile(folder.filePath("mine.yaml"), QByteArray::fromStdString(smallLesson())));
        QVERIFY(writeFile(folder.filePath("other.yaml"), "no lesson"));
        {
            LearnFixture w;
            w.open("mine");
            QCOMPARE(w.find<QListWidget>("lessons")->currentRow(), w.find<QListWidget>("lessons")->count() - 1);
            QStringList said;
            for (const QLabel *label : w.page()->findChildren<QLabel *>(QStringLiteral("warning")))
                said << label->text();
            QVERIFY2(said.join('|').contains("other.yaml: "), qPrintable(said.join('|')));
        }
        QVERIFY(QDir(lessonFolder()).removeRecursively());
    }

    void theNotesAreTheTeachersToShow()
    {
        LearnFixture w;
        auto *notes = w.find<QPushButton>("teacherNotes");
        QVERIFY(!notes->isEnabled()); // there are none for one's own run
        w.open("where-is-the-plug");
        QVERIFY(notes->isEnabled());
        QVERIFY(!w.everyWord().contains("Timing"));
        QTest::keyClick(notes, Qt::Key_Space);
        QVERIFY(w.everyWord().contains("Timing"));
    }

    void whatTakesTheFocusHasAName()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        while (!w.session().atEnd()) {
            for (QWidget *widget : w.page()->findChildren<QWidget *>())
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                    && !widget->objectName().startsWith("qt_")) {
                    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
                    QVERIFY2(seen && !seen->text(QAccessible::Name).trimmed().isEmpty(),
                             qPrintable(widget->objectName() + " " + widget->metaObject()->className()));
                }
            w.next();
        }
    }

    void theStepCanBeSavedWithoutItsStudy()
    {
        LearnFixture w;
        QTemporaryDir folder;
        const QString path = folder.filePath("step.pdf");
        w.dialogs.paths << path;
        QVERIFY(saveLesson(w.session(), w.context, folder.path() + "/x", &w.window));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && !bytes.contains("EmbeddedFile"));
    }
};

HUELLA_TEST(LearnPageTest, QApplication)
} // namespace learn_page_test
#include "learn_page_test.moc"
