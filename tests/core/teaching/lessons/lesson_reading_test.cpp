// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/question.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/core/teaching/lessons/lesson_questions.h"
#include "tests/register_test.h"

using namespace huella;

namespace lesson_reading_test {

using namespace lesson_questions;

/// A lesson is read as it was written, and a broken one names its line.
class LessonReadingTest : public QObject {
    Q_OBJECT

private slots:
    void aLessonIsReadAsWritten();
    void aBrokenLessonNamesItsLine_data();
    void aBrokenLessonNamesItsLine();
    void inputsAreShownAsGiven();
};

void LessonReadingTest::aLessonIsReadAsWritten()
{
    const Lesson lesson = lessonFrom(smallLesson(), Language::es);
    QCOMPARE(QString::fromStdString(lesson.id), QStringLiteral("two-places"));
    QCOMPARE(QString::fromStdString(lesson.title), QStringLiteral("Dos lugares"));
    QCOMPARE(lesson.steps.size(), size_t(2));
    const LessonStep &step = lesson.steps.front();
    QVERIFY(step.view == LessonView::working && step.coverChart && step.cover == std::vector<std::string>({"E", "C"}));
    QCOMPARE(QString::fromStdString(step.question->hint), QStringLiteral("Primero la potencia."));
    const LessonFigures figures(lesson.study);
    QCOMPARE(*answerOf(*step.question, figures), 10 * 4 * 10 * 0.5 * 1.5 * 2 / 1000);
    QCOMPARE(*answerOf(*lesson.steps[1].question, figures), 4.0);
    const std::string text = textOf(lessonBlocks(step.text, figures, Wording::of(Language::es)));
    QVERIFY2(text.find("Una ejecución de 10\u202Fh necesita 0,6\u202FkWh.") != std::string::npos, text.c_str());
    QCOMPARE(lesson.worksheet->variants(), std::uint64_t(500));
}

void LessonReadingTest::aBrokenLessonNamesItsLine_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *from, const char *to, const char *place, const char *key) {
        QTest::addRow("%s", name) << from << to << place << key;
    };
    row("a language is missing", "{en: Energy, es: Energía}", "{en: Energy}", "two-places.yaml:16: steps[0].title",
        "error.lesson.language");
    row("a field is misspelt", "hint:", "hints:", "two-places.yaml:35: steps[0].question.hints",
        "error.lesson.unknown_field");
    row("a run's field is misspelt", "cpu_usage: 0.5, intensity_g_per_kwh: 400",
        "cpu_use: 0.5, intensity_g_per_kwh: 400", "two-places.yaml:14: study.scenarios[1].runs[0].cpu_use",
        "error.lesson.unknown_field");
    row("a unit that measures something else", "unit: kWh\n      tolerance", "unit: kg\n      tolerance",
        "two-places.yaml:32: steps[0].question.answer", "error.lesson.measures");
    row("a unit that nobody knows", "unit: kWh\n      tolerance", "unit: kwh\n      tolerance",
        "two-places.yaml:33: steps[0].question.unit", "error.lesson.unit");
    row("an unknown scenario", "answer: home.energy\n", "answer: house.energy\n",
        "two-places.yaml:32: steps[0].question.answer", "error.lesson.quantity");
    row("a formula cut short", "answer: home.energy\n", "answer: home.energy *\n",
        "two-places.yaml:32: steps[0].question.answer", "error.formula.expected");
    row("a value that leads nowhere", "{{= home.runs}} times", "{{home.joy}} times",
        "two-places.yaml:17: steps[0].text", "error.lesson.live_value");
    row("an unknown figure", "figure.scenarios", "figure.nothing", "two-places.yaml:28: steps[0].chart",
        "error.lesson.chart");
    row("an unknown measure", "cover_chart: true", "measure: watts", "two-places.yaml:29: steps[0].measure",
        "error.template.measure");
    row("a measure that the figure cannot be in", "chart: figure.scenarios\n    cover_chart: true",
        "chart: figure.shares\n    measure: energy", "two-places.yaml:29: steps[0].measure", "error.template.measure");
    row("a measure of nothing", "chart: figure.scenarios\n    cover_chart: true", "measure: energy",
        "two-places.yaml:28: steps[0].measure", "error.lesson.measure_alone");
    row("an unknown recipe in a text", "- in {{= home.runs}} times", "[[figure.nothing]]", "two-places.yaml:21",
        "error.template.recipe");
    row("an unknown term", "cover: [E, C]", "cover: [E, X]", "two-places.yaml:27: steps[0].cover",
        "error.lesson.symbol");
    row("a processor that nobody knows", "cores: 4, cpu_tdp_per_core_w: 10", "cpu: Pentium 9000, cores: 4",
        "two-places.yaml:10: study.scenarios[0].runs[0].cpu", "error.name.nothing_near");
    row("too long", "minutes: 15", "minutes: 90", "two-places.yaml:2: minutes", "error.lesson.minutes");
    row("tolerates anything", "tolerance: 2 %", "tolerance: 200 %", "two-places.yaml:34: steps[0].question.tolerance",
        "error.lesson.tolerance");
    row("a field that cannot vary", "{field: cores,", "{field: joy,", "two-places.yaml:47: worksheet.vary[1].field",
        "error.lesson.field");
    row("a value that is no number", "[50, 100,", "[fifty, 100,", "two-places.yaml:48: worksheet.vary[2]",
        "error.lesson.number");
}

void LessonReadingTest::aBrokenLessonNamesItsLine()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    QFETCH(QString, key);
    const auto lesson =
        readLesson(changedLesson(from.toStdString(), to.toStdString()), "two-places.yaml", Language::en);
    QVERIFY(!lesson);
    QCOMPARE(QString::fromStdString(lesson.error().message.key), key);
    QCOMPARE(QString::fromStdString(lesson.error().place), place);
    QVERIFY(Wording::of(Language::es).has(lesson.error().message.key));
}

/// An intensity goes through other units on its way and still reads 830, not 829.9999999999999.
void LessonReadingTest::inputsAreShownAsGiven()
{
    const Wording &words = Wording::of(Language::en);
    for (int intensity = 1; intensity <= 1200; ++intensity) {
        const Lesson lesson =
            lessonFrom(changedLesson("intensity_g_per_kwh: 400", "intensity_g_per_kwh: " + std::to_string(intensity)));
        static Evaluator evaluator;
        const LessonFigures figures(lesson.study, evaluator, 0);
        QCOMPARE(*computedText("= away.intensity", figures, words), words.numbers().exact(intensity, "g CO₂e/kWh"));
        if (intensity > 30)
            intensity += 7;
    }
}

HUELLA_TEST(LessonReadingTest, QCoreApplication)
} // namespace lesson_reading_test
#include "lesson_reading_test.moc"
