// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/pages/learn_fixture.h"
#include "tests/app/desktop/pages/lesson_answers.h"

#include "app/desktop/widgets/number_field.h"
#include "tests/register_test.h"

#include <QLabel>
#include <QPushButton>

using namespace huella;

namespace lesson_answers_test {

using namespace lesson_answers;

namespace {

QString tries(LearnFixture &w) { return toQString(triesText(w.session(), w.context.words())); }

} // namespace

/// Questions of a lesson: what is taken for an answer, and what is said of it.
class LessonAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void aUsualMistakeIsNamedAndTheAnswerNotGivenAway()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        const double right = rightAnswer(w);
        QCOMPARE(w.session().current()->question->unit->name, std::string_view("kWh"));
        answer(w, typed(right * 1000));
        QVERIFY2(verdict(w).contains("the unit is not"), qPrintable(verdict(w)));
        QVERIFY(!w.session().state().answered);
        const QString shown = toQString(answerText(right, *w.session().current()->question->unit, w.context.words()));
        QVERIFY2(!w.everyWord().contains(shown), qPrintable(shown));
        auto *field = w.find<NumberField>("lessonAnswer");
        QTest::keyClicks(field, QStringLiteral("1"));
        QVERIFY(verdict(w).isEmpty()); // that was about another answer
        answer(w, typed(right));
        QVERIFY(w.session().state().answered);
        QVERIFY(verdict(w).contains(shown));
    }

    void anAnswerMayBearItsUnit()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false) && step.question->unit->name == "kWh"; });
        const double right = rightAnswer(w);
        auto *field = w.find<NumberField>("lessonAnswer");
        answer(w, QStringLiteral("12 kg"));
        QVERIFY(field->isWrong() && !w.session().state().answered);
        QVERIFY2(field->remark().contains("kg") && field->remark().contains("kWh"), qPrintable(field->remark()));
        answer(w, typed(right * 1000) + QStringLiteral(" Wh"));
        QVERIFY(!field->isWrong() && w.session().state().answered);
        QVERIFY(std::abs(*field->value() - right) <= 1e-9 * right);
    }

    /// "0,721 kWh" is no answer in h; read as one of the next question it would give that one's away.
    void whatCannotBeReadIsNoPrediction()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, true); });
        auto *field = w.find<NumberField>("lessonAnswer");
        const QString other =
            w.session().current()->question->unit->name == "kWh" ? QStringLiteral("kg") : QStringLiteral("kWh");
        answer(w, QStringLiteral("3"));
        w.session().coverAll(); // and once more
        answer(w, QStringLiteral("0,721 ") + other);
        QVERIFY(field->isWrong() && !field->remark().isEmpty());
        QVERIFY(!w.session().state().given && !w.session().state().answered);
        QTest::keyClick(w.find<QPushButton>("lessonCheck"), Qt::Key_Space);
        QVERIFY(!w.session().state().answered && field->hasFocus());
        const int predicted = w.session().step();
        w.goTo([&](const LessonStep &step) {
            return step.question && &step != &w.session().lesson().steps[size_t(predicted)]
                   && step.question->unit->shown == toStdString(other);
        });
        QVERIFY(field->text().isEmpty() && !field->isWrong());
        QVERIFY(!w.session().state().given);
    }

    void aHintIsThereAtOnceAndTheAnswerAfterTheSecondTry()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false) && !step.question->hint.empty(); });
        auto *field = w.find<NumberField>("lessonAnswer");
        auto *show = w.find<QPushButton>("lessonShow");
        QVERIFY(!show->isVisible() && tries(w).contains("After the second attempt"));
        QTest::keyClick(w.find<QPushButton>("lessonHint"), Qt::Key_Space);
        QVERIFY(w.session().state().hint && !w.session().state().answered && field->hasFocus());
        QVERIFY2(verdict(w).startsWith("Hint:"), qPrintable(verdict(w)));
        answer(w, QStringLiteral("1"));
        QVERIFY(!show->isVisible() && tries(w).startsWith("Attempt 1."));
        QVERIFY(verdict(w).startsWith("Not yet:") && verdict(w).contains("Hint:"));
        answer(w, QStringLiteral("2"));
        QVERIFY(show->isVisible());
        QTest::keyClick(show, Qt::Key_Space);
        QVERIFY(w.session().state().answered && !show->isVisible() && field->hasFocus());
        QVERIFY2(verdict(w).contains("The answer is"), qPrintable(verdict(w)));
        QVERIFY(w.working()->covered() == (std::set<std::string>{"C", "I"})); // which are asked for later
    }

    /// What is said moves neither the question nor its field.
    void feedbackMovesNothing()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, false); });
        QCoreApplication::processEvents();
        auto *field = w.find<NumberField>("lessonAnswer");
        const QPoint before = field->mapToGlobal(QPoint());
        for (const char *wrong : {"1", "2"}) {
            answer(w, QString::fromLatin1(wrong));
            QCoreApplication::processEvents();
            QCOMPARE(field->property("answer").toString(), QStringLiteral("wrong"));
            QCOMPARE(field->mapToGlobal(QPoint()), before);
        }
    }

    void whatWasPredictedStaysInSight()
    {
        LearnFixture w;
        w.open("where-is-the-plug");
        w.goTo([](const LessonStep &step) { return asksFor(step, true); });
        const int predicted = w.session().step();
        answer(w, QStringLiteral("15"));
        for (w.next(); w.session().current() && w.session().current()->question; w.next()) {
            auto *note = w.find<QLabel>("earlierPrediction");
            QVERIFY(note->isVisible());
            QVERIFY2(note->text().startsWith(QStringLiteral("Your prediction in step %1: 15").arg(predicted + 1)),
                     qPrintable(note->text()));
        }
    }

    void aPredictionIsComparedWhenItsAnswerIsWorkedOut()
    {
        LearnFixture w;
        w.open("energy-and-power");
        answer(w, QStringLiteral("3"));
        QVERIFY(w.session().state().answered);
        QVERIFY2(verdict(w).contains("Your prediction: 3"), qPrintable(verdict(w)));
        const auto covered = w.working()->covered();
        QVERIFY(covered.contains("P_cpu") && covered.contains("E"));
        w.goTo([](const LessonStep &step) {
            return step.question && !step.question->predict && step.question->unit->name == "h";
        });
        answer(w, typed(rightAnswer(w)));
        QVERIFY2(verdict(w).contains("You had predicted 3"), qPrintable(verdict(w)));
    }
};

HUELLA_TEST(LessonAnswersTest, QApplication)
} // namespace lesson_answers_test
#include "lesson_answers_test.moc"
