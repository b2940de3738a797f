// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/question.h"
#include "tests/core/teaching/lessons/lesson_questions.h"
#include "tests/register_test.h"

#include <map>

using namespace huella;

namespace lesson_answers_test {

using namespace lesson_questions;

namespace {

/// What a run needs in Wh, worked out as the paper has it and not as the program does.
double wattHours(const Inputs &in)
{
    const double watts = in.cores.value * in.corePower.value.value() * in.cpuUsage.value
                         + in.gpus.value * in.gpuPower.value.value() * in.gpuUsage.value
                         + in.memory.value.value() * in.memoryPower.value.value();
    return in.hours.value.value() * watts * in.pue.value * in.runs.value;
}

/// Energies and emissions of a lesson by hand; the rest as the program has it.
std::optional<Measured> byHand(const QuantityName &name, const LessonFigures &figures)
{
    if (name.scenario == "reference"
        || (name.quantity != "energy" && name.quantity != "emissions" && name.quantity != "power"))
        return figures.quantity(name);
    double sum = 0;
    bool first = true;
    for (const RunResultPointer &run : figures.result.scenario(name.scenario)->runs) {
        if (!name.run.empty() && run->run->id != name.run)
            continue;
        const Inputs &in = run->estimate()->inputs;
        if (name.quantity == "power")
            sum += first ? wattHours(in) / in.hours.value.value() / in.runs.value : 0;
        else
            sum += wattHours(in) * (name.quantity == "energy" ? 1 : in.intensity.value.value() / 1000);
        first = false;
    }
    return Measured{sum, figures.quantity(name)->dimension};
}

} // namespace

/// The answers of every lesson, worked out apart from the program.
class LessonAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void answersAreRecomputed();
    void answersCanBeWrittenDown();
    void answersAreThoseOfTheTeachersNotes();
};

void LessonAnswersTest::answersAreRecomputed()
{
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        for (const Question *question : questionsOf(lesson)) {
            const auto expected =
                question->answer.value([&figures](const QuantityName &name) { return byHand(name, figures); });
            const auto answer = answerOf(*question, figures);
            QVERIFY2(answer && expected, (lesson.id + ": " + question->answer.text()).c_str());
            QVERIFY2(std::abs(*answer * question->unit->size - expected->value) <= 1e-9 * std::abs(expected->value),
                     (lesson.id + ": " + question->answer.text()).c_str());
        }
    }
}

/// A sign turned or a unit a thousand times off gives answers that nobody would ask a class for.
void LessonAnswersTest::answersCanBeWrittenDown()
{
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        for (const Question *question : questionsOf(lesson)) {
            const double answer = *answerOf(*question, figures);
            QVERIFY2(answer >= 0.01 && answer < 1e6,
                     (lesson.id + ": " + question->answer.text() + " is " + std::to_string(answer)).c_str());
        }
    }
}

/// The answers as they were worked out beside the program when the lessons were written. Where newer figures of the catalogue
/// change one, the lesson's texts are to be read again.
void LessonAnswersTest::answersAreThoseOfTheTeachersNotes()
{
    const QList<QByteArray> lines =
        bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/lessons/answers.csv")).trimmed().split('\n');
    std::map<std::string, std::vector<std::pair<double, std::string>>> expected;
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        expected[cells[0].toStdString()].emplace_back(cells[1].toDouble(), cells[2].toStdString());
    }
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        const LessonFigures figures(lesson.study);
        const auto questions = questionsOf(lesson);
        const auto &answers = expected[lesson.id];
        QVERIFY2(answers.size() == questions.size(), lesson.id.c_str());
        for (size_t i = 0; i < questions.size(); ++i) {
            const double answer = *answerOf(*questions[i], figures);
            QVERIFY2(std::abs(answer - answers[i].first) <= 1e-3 * answers[i].first
                         && questions[i]->unit->name == answers[i].second,
                     (lesson.id + ": " + questions[i]->answer.text() + " is " + std::to_string(answer)).c_str());
        }
    }
}

HUELLA_TEST(LessonAnswersTest, QCoreApplication)
} // namespace lesson_answers_test
#include "lesson_answers_test.moc"
