// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/question.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

using namespace huella;

namespace question_test {

/// What is said of answers.
class QuestionTest : public QObject {
    Q_OBJECT

private slots:
    void answersAreJudged_data();
    void answersAreJudged();
    void predictionsAreNeverWrong();
    void wrongAnswersAreNotTold();
    void answersFollowTheFigures();
};

namespace {
using Kind = Verdict::Kind;
constexpr double energy = 0.6; // kWh that the first question of the small lesson asks for
} // namespace

void QuestionTest::answersAreJudged_data()
{
    QTest::addColumn<double>("given");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mistake");
    QTest::addRow("exact") << energy << int(Kind::right) << "";
    QTest::addRow("at the edge") << energy * 1.0199 << int(Kind::right) << "";
    QTest::addRow("beyond it") << energy * 1.03 << int(Kind::wrong) << "";
    QTest::addRow("as Wh") << energy * 1000 << int(Kind::mistake) << "unit.energy";
    QTest::addRow("without the PUE") << energy / 1.5 << int(Kind::mistake) << "pue";
    QTest::addRow("fully in use") << energy * 2 << int(Kind::mistake) << "usage";
    QTest::addRow("only once") << energy / 2 << int(Kind::mistake) << "times";
    QTest::addRow("the power, W") << 30.0 << int(Kind::mistake) << "power";
    QTest::addRow("the power, kW") << 0.030 << int(Kind::mistake) << "power";
    QTest::addRow("a mistake of this question") << energy * 3 << int(Kind::mistake) << "";
    QTest::addRow("negative") << -energy << int(Kind::mistake) << "sign";
    QTest::addRow("nothing") << 0.0 << int(Kind::wrong) << "";
}

void QuestionTest::answersAreJudged()
{
    QFETCH(double, given);
    QFETCH(int, kind);
    QFETCH(QString, mistake);
    const Lesson lesson = lessonFrom(smallLesson());
    const Verdict verdict =
        judge(*lesson.steps.front().question, given, LessonFigures(lesson.study), Wording::of(Language::en));
    QCOMPARE(int(verdict.kind), kind);
    QCOMPARE(QString::fromStdString(verdict.mistake), mistake);
    QVERIFY(!verdict.text.empty() && verdict.text.front() != '[');
}

void QuestionTest::predictionsAreNeverWrong()
{
    const Lesson lesson =
        lessonFrom(changedLesson("unit: kWh\n      tolerance", "unit: kWh\n      predict: true\n      tolerance"));
    const LessonFigures figures(lesson.study);
    const Wording &words = Wording::of(Language::en);
    for (const double given : {0.0, -1.0, 0.06, 0.6, 600.0}) {
        const Verdict verdict = judge(*lesson.steps.front().question, given, figures, words);
        QVERIFY(verdict.kind == Kind::prediction);
        QVERIFY2(verdict.text.find("0.6") != std::string::npos, verdict.text.c_str());
    }
    const Verdict far = judge(*lesson.steps.front().question, 0.06, figures, words);
    QVERIFY2(far.text.find("10 times") != std::string::npos, far.text.c_str());
}

/// Who is wrong is told what to look at, not the answer.
void QuestionTest::wrongAnswersAreNotTold()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const LessonFigures figures(lesson.study);
    for (const double given : {0.1, 5.0, 0.3, 600.0})
        QVERIFY(judge(*lesson.steps.front().question, given, figures, Wording::of(Language::en)).text.find("0.6")
                == std::string::npos);
}

void QuestionTest::answersFollowTheFigures()
{
    const Lesson lesson = lessonFrom(smallLesson());
    Study changed = lesson.study;
    Run longer = *changed.scenarios.front().runs.front();
    longer.workload.hours = 20;
    changed.scenarios.front().runs.front() = std::make_shared<const Run>(longer);
    QCOMPARE(*answerOf(*lesson.steps.front().question, LessonFigures(changed)), 2 * energy);
}

HUELLA_TEST(QuestionTest, QCoreApplication)
} // namespace question_test
#include "question_test.moc"
