// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/app/desktop/pages/lesson_answers.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/pages/learn/question_card.h"
#include "app/desktop/pages/learn/step_card.h"
#include "tests/register_test.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace huella;

namespace learn_room_test {

using namespace lesson_answers;

/// Where things are on the Learn page: what stays in its place and in sight, and in which order one comes to it.
class LearnRoomTest : public QObject {
    Q_OBJECT

private slots:
    /// Nothing in the list moves when a lesson opens or is done, nor in a language of longer words.
    void theListDoesNotJump()
    {
        LearnFixture w;
        w.window.resize(1280, 720);
        QCoreApplication::processEvents();
        auto *list = w.find<QListWidget>("lessons");
        const auto places = [&] {
            QCoreApplication::processEvents();
            QList<QRect> all;
            for (int i = 0; i < list->count(); ++i)
                all << list->visualItemRect(list->item(i));
            for (const char *each : {"worksheets", "classTogether"})
                all << QRect(w.find<QPushButton>(each)->pos(), QSize());
            return all;
        };
        list->setCurrentRow(list->count() - 1); // scrolled, where it must be
        const auto before = places();
        for (const QRect &row : before.mid(0, list->count()))
            QCOMPARE(row.height(), before.front().height());
        while (!w.session().atEnd())
            w.next();
        QCOMPARE(places(), before);
        w.language.set(Language::es);
        QCOMPARE(places(), before);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(places(), before);
        w.language.set(Language::en);
    }

    void theListSaysHowManyAreDone()
    {
        LearnFixture w;
        const auto done = [&w] {
            QStringList said;
            for (const QLabel *label : w.page()->findChildren<QLabel *>(QStringLiteral("note")))
                said << label->accessibleName();
            return said.filter(QStringLiteral("lessons gone through")).join('|');
        };
        QVERIFY2(done().startsWith("0 of "), qPrintable(done()));
        w.open("where-is-the-plug");
        while (!w.session().atEnd())
            w.next();
        QVERIFY2(done().startsWith("1 of "), qPrintable(done()));
    }

    /// However low the window is, the question stands below what scrolls.
    void theQuestionIsAlwaysInSight()
    {
        LearnFixture w(Language::es);
        w.window.resize(1280, 720);
        auto *card = w.page()->findChild<QuestionCard *>();
        auto *scroll = w.find<QScrollArea>("lesson");
        for (const Lesson &lesson : builtInLessons(Language::es)) {
            w.session().open(lesson.id);
            for (; !w.session().atEnd(); w.next()) {
                QCoreApplication::processEvents();
                QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0); // nothing is cut at the side
                if (!w.session().current()->question)
                    continue;
                w.session().showAnswer(); // with its explanation
                QCoreApplication::processEvents();
                QVERIFY(card->isVisible() && card->visibleRegion().boundingRect() == card->rect());
                QVERIFY(w.page()->rect().contains(card->geometry()));
                QVERIFY(card->height() <= w.page()->height() / 2);
                QVERIFY2(card->height() >= card->heightForWidth(card->width()), lesson.id.c_str());
            }
        }
    }

    /// The column scrolls before what is worked out in it becomes lower than it is.
    void theWorkingIsWhole()
    {
        LearnFixture w(Language::es);
        w.window.resize(1280, 720);
        for (const Lesson &lesson : builtInLessons(Language::es)) {
            w.session().open(lesson.id);
            for (; !w.session().atEnd(); w.next()) {
                QCoreApplication::processEvents();
                if (w.working()->isVisible())
                    QVERIFY2(w.working()->height() >= w.working()->heightForWidth(w.working()->width()),
                             lesson.id.c_str());
                for (const QWidget *card :
                     std::initializer_list<QWidget *>{w.working()->parentWidget(), w.page()->findChild<ChartCard *>()})
                    QVERIFY2(!card->isVisible() || card->height() >= 180, lesson.id.c_str());
            }
        }
    }

    /// In a low window, too, one sees which term the keyboard is on.
    void theTermThatAKeyGoesToIsInSight()
    {
        LearnFixture w(Language::es);
        w.window.resize(1280, 720);
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        QCoreApplication::processEvents();
        WorkingView *working = w.working();
        for (const auto key : {Qt::Key_Home, Qt::Key_End}) {
            QTest::keyClick(working, key);
            const auto &rects = working->stops()[size_t(working->currentStop())].rects;
            QVERIFY(working->visibleRegion().contains(rects.front().toAlignedRect().center()));
        }
    }

    /// A question leaves what it is about the room, and what is said of an answer takes three lines at most.
    void theQuestionIsLow()
    {
        LearnFixture w(Language::es);
        w.window.resize(1280, 720);
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        QCoreApplication::processEvents();
        const auto *card = w.page()->findChild<QuestionCard *>();
        const int before = card->height();
        QVERIFY2(before <= 140, qPrintable(QString::number(before)));
        answer(w, QStringLiteral("1"));
        QCoreApplication::processEvents();
        const int said = card->height();
        QVERIFY2(said <= before + 2 * 24, qPrintable(QString::number(said)));
        QTest::keyClicks(w.find<NumberField>("lessonAnswer"), QStringLiteral("2"));
        QCoreApplication::processEvents();
        QCOMPARE(card->height(), said); // while one answers it becomes no lower
        const auto *scroll = w.find<QScrollArea>("lesson");
        QVERIFY2(scroll->height() >= w.page()->height() / 2, qPrintable(QString::number(scroll->height())));
    }

    /// Tab goes as one reads: the list, the step, what is worked out, its chart, the question.
    void tabGoesAsOneReads()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false) && !step.question->hint.empty(); });
        answer(w, QStringLiteral("1"));
        QStringList met;
        w.find<QListWidget>("lessons")->setFocus();
        for (int i = 0; i < 60 && !met.contains("lessonHint"); ++i) {
            met << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        int last = -1;
        for (const char *each :
             {"lessons", "worksheets", "marks", "classTogether", "teacherNotes", "lessonBack", "lessonNext",
              "lessonMore", "workingForms", "typeSmaller", "typeLarger", "lessonWorking", "uncoverNext", "coverAll",
              "uncoverAll", "lessonChart", "lessonAnswer", "lessonCheck", "lessonHint"}) {
            const int at = int(met.indexOf(QLatin1String(each)));
            QVERIFY2(at > last, qPrintable(QLatin1String(each) + QStringLiteral(" in ") + met.join(' ')));
            last = at;
        }
    }

    void theWorkingGrowsInFourSizes()
    {
        LearnFixture w;
        auto *larger = w.find<QToolButton>("typeLarger"), *smaller = w.find<QToolButton>("typeSmaller");
        QList<int> sizes{w.working()->heightForWidth(2000)};
        while (larger->isEnabled()) {
            QTest::keyClick(larger, Qt::Key_Space);
            sizes << w.working()->heightForWidth(2000);
        }
        QCOMPARE(sizes.size(), 3); // 20, 24, 28
        w.open("where-is-the-plug");
        w.open("energy-and-power");
        QVERIFY(!larger->isEnabled()); // it is kept
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(smaller, Qt::Key_Space);
        QVERIFY(!smaller->isEnabled());
    }

    void aSmallWindowGivesEachStepTheRoomThatItNeedsAndNoMore()
    {
        LearnFixture w;
        w.window.resize(1280, 720);
        w.open("where-is-the-plug");
        while (!w.session().atEnd()) {
            QCoreApplication::processEvents();
            const auto *card = w.page()->findChild<StepCard *>();
            QCOMPARE(card->height(), card->heightForWidth(card->width()));
            w.next();
        }
    }
};

HUELLA_TEST(LearnRoomTest, QApplication)
} // namespace learn_room_test
#include "learn_room_test.moc"
