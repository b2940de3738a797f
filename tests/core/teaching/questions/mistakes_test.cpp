// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/mistakes.h"
#include "core/teaching/questions/question.h"
#include "core/wording/wording.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <set>

using namespace huella;

namespace mistakes_test {

/// Usual mistakes: each is found where there is occasion for it, and none is taken for the right answer.
class MistakesTest : public QObject {
    Q_OBJECT

private slots:
    void everyMistakeHasItsWords();
    void mistakesAreFoundWhereTheyCanBeMade();
    void ratiosInviteOthers();
    void noMistakeIsRight();
};

namespace {

std::set<std::string> idsOf(const std::vector<UsualMistake> &mistakes)
{
    std::set<std::string> ids;
    for (const UsualMistake &mistake : mistakes)
        ids.insert(mistake.id);
    return ids;
}

} // namespace

void MistakesTest::everyMistakeHasItsWords()
{
    for (const Language language : {Language::en, Language::es})
        for (const std::string_view id : usualMistakeIds())
            QVERIFY2(Wording::of(language).has("teaching.mistake." + std::string(id)), std::string(id).c_str());
}

void MistakesTest::mistakesAreFoundWhereTheyCanBeMade()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const LessonFigures figures(lesson.study);
    const Question &energy = lesson.worksheet->questions[0], &emissions = lesson.worksheet->questions[1];
    // without memory nobody forgets it, and without a chip nobody takes its power for a core's
    const std::set<std::string> always{"pue", "usage", "times", "threads", "sign"};
    std::set<std::string> ofEnergy = always, ofEmissions = always;
    ofEnergy.insert({"power", "unit.energy"});
    ofEmissions.insert({"intensity", "unit.mass"});
    ofEnergy.erase("threads"); // twice the cores is the same as fully in use, which half is
    ofEmissions.erase("threads");
    QVERIFY(idsOf(usualMistakes(energy, figures)) == ofEnergy);
    QVERIFY(idsOf(usualMistakes(emissions, figures)) == ofEmissions);
}

void MistakesTest::ratiosInviteOthers()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const auto ids = idsOf(usualMistakes(*lesson.steps[1].question, LessonFigures(lesson.study)));
    QVERIFY(ids.contains("inverse") && ids.contains("percent") && ids.contains("sign"));
    QVERIFY(!ids.contains("pue")); // it stands above and below the line
}

void MistakesTest::noMistakeIsRight()
{
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        for (const LessonStep &step : lesson.steps)
            if (step.question)
                for (const UsualMistake &mistake : usualMistakes(*step.question, figures))
                    QVERIFY2(
                        !answersRight(mistake.answer, *answerOf(*step.question, figures), step.question->tolerance),
                        mistake.id.c_str());
    }
}

HUELLA_TEST(MistakesTest, QCoreApplication)
} // namespace mistakes_test
#include "mistakes_test.moc"
