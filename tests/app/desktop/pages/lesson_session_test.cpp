// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_session.h"

#include "tests/app/desktop/window_fixture.h"
#include "tests/register_test.h"

#include <QSignalSpy>

using namespace huella;

namespace lesson_session_test {
namespace {

/// A session without a window.
struct SessionFixture {
    SessionFixture()
        : language(Language::en),
          theme(ThemeChoice::light),
          document(newStudy({"Baseline", "Run 1"}, "en")),
          context{document, language, theme, dialogs, settings},
          session(context)
    {
        session.open("where-is-the-plug");
    }

    /// Goes on to the next question that is a prediction, or that is none.
    void goToQuestion(bool predict)
    {
        while (!session.current()->question || session.current()->question->predict != predict)
            session.goTo(session.step() + 1);
    }
    void answer(double given)
    {
        session.setGiven(given);
        session.check();
    }
    double right() const { return answerOf(*session.current()->question, session.figures()).value(); }

    QueuedDialogs dialogs;
    Settings settings;
    ScreenLanguage language;
    ScreenTheme theme;
    StudyDocument document;
    Context context;
    LessonSession session;
};

} // namespace

/// What a session keeps of who goes through it.
class LessonSessionTest : public QObject {
    Q_OBJECT

private slots:
    void theAnswerIsOfferedAfterTheSecondTry()
    {
        SessionFixture f;
        f.goToQuestion(false);
        QVERIFY(!f.session.mayShowAnswer());
        f.answer(1);
        QCOMPARE(f.session.state().tries, 1);
        QVERIFY(!f.session.mayShowAnswer());
        f.answer(2);
        QCOMPARE(f.session.state().tries, 2);
        QVERIFY(f.session.mayShowAnswer() && !f.session.state().answered);
    }

    /// Who presses twice has not tried twice.
    void theSameAnswerAgainIsNoOtherTry()
    {
        SessionFixture f;
        f.goToQuestion(false);
        f.answer(1);
        f.session.check();
        f.answer(1);
        QCOMPARE(f.session.state().tries, 1);
        f.session.setGiven({});
        f.session.check(); // nothing
        QCOMPARE(f.session.state().tries, 1);
    }

    void aRightAnswerIsNoTryThatFailed()
    {
        SessionFixture f;
        f.goToQuestion(false);
        f.answer(f.right());
        QVERIFY(f.session.state().answered);
        QCOMPARE(f.session.state().tries, 0);
    }

    void eachStepHasItsOwnTriesAndAllAreGoneOnceMore()
    {
        SessionFixture f;
        f.goToQuestion(false);
        const int first = f.session.step();
        f.answer(1);
        f.session.goTo(first + 1);
        QCOMPARE(f.session.state().tries, 0);
        f.session.goTo(first);
        QCOMPARE(f.session.state().tries, 1);
        f.session.coverAll();
        QCOMPARE(f.session.state().tries, 0);
    }

    void aPredictionNeedsNoTries()
    {
        SessionFixture f;
        f.goToQuestion(true);
        QVERIFY(f.session.mayShowAnswer());
        f.answer(3);
        f.session.showAnswer();
        QVERIFY(!f.session.earlierPrediction()); // it is here
        const int predicted = f.session.step();
        f.goToQuestion(false);
        const auto before = f.session.earlierPrediction();
        QVERIFY(before && int(before->step) == predicted && before->given.starts_with("3"));
        QVERIFY(!textOf(before->asked).empty());
    }

    /// A teacher goes through it again with the next class.
    void whateverWasDoneIsGoneWhenItStartsOver_data()
    {
        QTest::addColumn<int>("what");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void whateverWasDoneIsGoneWhenItStartsOver()
    {
        QFETCH(int, what);
        SessionFixture f;
        f.goToQuestion(what == 0);
        const LessonSession untouched(f.session, nullptr);
        QVERIFY(!f.session.isTouched()); // to look at it is nothing
        switch (what) {
        case 0: f.session.setGiven(3); break;
        case 1: f.answer(1); break;
        case 2: f.session.showAnswer(); break;
        case 3: f.session.showHint(); break;
        case 4: f.session.setCovered({"E", "P_cpu"}); break;
        case 5: f.session.setChartCovered(!f.session.state().chartCovered); break;
        default: f.session.setInput(f.session.lesson().study.scenarios.front().runs.front()->id, Field::hours, 24.0);
        }
        const int step = f.session.step();
        QVERIFY(f.session.isTouched());
        f.session.goTo(step + 1);
        QVERIFY(f.session.isTouched());
        QSignalSpy opened(&f.session, &LessonSession::opened);
        f.session.startOver();
        QCOMPARE(opened.size(), 1);
        QVERIFY(!f.session.isTouched() && !f.session.isChanged());
        QCOMPARE(f.session.step(), 0);
        f.session.goTo(step);
        QVERIFY(f.session.state() == untouched.state());
    }

    /// A class that uncovers all sees the answer whenever it wants to.
    void theAnswerCanBeShownBeforeAnyTry()
    {
        SessionFixture f;
        f.goToQuestion(false);
        f.session.showAnswer();
        QVERIFY(f.session.state().answered);
    }
};

HUELLA_TEST(LessonSessionTest, QApplication)
} // namespace lesson_session_test
#include "lesson_session_test.moc"
