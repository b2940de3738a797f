// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/mistakes.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/core/teaching/lessons/lesson_questions.h"
#include "tests/register_test.h"

#include <QDir>

#include <set>

using namespace huella;

namespace lesson_test {

using namespace lesson_questions;

/// The lessons: each is read, and says the same in both languages.
class LessonTest : public QObject {
    Q_OBJECT

private slots:
    void everyLessonCanBeRead();
    void thereAreEnoughLessons();
    void bothLanguagesAskTheSame();
    void nothingIsLeftOpen();
    void placesAreComparedFromOneSource();
    void worksheetsHaveManyVariants();
    void aCoveredChartTellsNothing();
    void coveredChartsOfAnyKindTellNothing();
    void aStepsChartIsInItsMeasure();
};

namespace {

constexpr Language both[] = {Language::en, Language::es};

} // namespace

void LessonTest::everyLessonCanBeRead()
{
    const QDir folder(QStringLiteral(HUELLA_SOURCE_DIR "/resources/lessons"));
    const QStringList files = folder.entryList({QStringLiteral("*.yaml")});
    for (const QString &file : files)
        for (const Language language : both) {
            const QByteArray bytes = bytesOf(folder.filePath(file));
            const auto lesson = readLesson({bytes.constData(), size_t(bytes.size())}, file.toStdString(), language);
            QVERIFY2(lesson,
                     lesson
                         ? ""
                         : (lesson.error().place + ": " + Wording::of(Language::en)(lesson.error().message)).c_str());
        }
    for (const Language language : both)
        QCOMPARE(builtInLessons(language).size(), size_t(files.size()));
}

void LessonTest::thereAreEnoughLessons()
{
    QVERIFY(builtInLessons(Language::en).size() >= 8);
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        QVERIFY2(lesson.minutes >= 10 && lesson.minutes <= 30, lesson.id.c_str());
        QVERIFY2(!lesson.summary.empty() && !lesson.teacher.empty(), lesson.id.c_str());
        QVERIFY2(!questionsOf(lesson).empty(), lesson.id.c_str());
    }
}

void LessonTest::bothLanguagesAskTheSame()
{
    for (const Lesson &english : builtInLessons(Language::en)) {
        const Lesson *spanish = builtInLesson(english.id, Language::es);
        QVERIFY(spanish);
        QVERIFY2(english.title != spanish->title, english.id.c_str());
        const auto sameShape = [](const std::vector<TemplateBlock> &a, const std::vector<TemplateBlock> &b) {
            return std::equal(
                a.begin(), a.end(), b.begin(), b.end(), [](const TemplateBlock &x, const TemplateBlock &y) {
                    const auto *one = std::get_if<TextBlock>(&x.content), *other = std::get_if<TextBlock>(&y.content);
                    return x.content.index() == y.content.index() && (!one || one->style == other->style);
                });
        };
        QVERIFY2(sameShape(english.summary, spanish->summary) && sameShape(english.teacher, spanish->teacher),
                 english.id.c_str());
        for (size_t i = 0; i < english.steps.size(); ++i)
            QVERIFY2(sameShape(english.steps[i].text, spanish->steps[i].text),
                     (english.id + " step " + std::to_string(i + 1)).c_str());
        const auto ours = questionsOf(english), theirs = questionsOf(*spanish);
        QCOMPARE(ours.size(), theirs.size());
        for (size_t i = 0; i < ours.size(); ++i)
            QVERIFY(ours[i]->answer == theirs[i]->answer && ours[i]->unit == theirs[i]->unit
                    && ours[i]->ask != theirs[i]->ask);
    }
}

void LessonTest::nothingIsLeftOpen()
{
    for (const Language language : both)
        for (const Lesson &lesson : builtInLessons(language)) {
            const Wording &words = Wording::of(language);
            const LessonFigures figures(lesson.study);
            std::string all = textOf(lessonBlocks(lesson.summary, figures, words))
                              + textOf(lessonBlocks(lesson.teacher, figures, words));
            for (const LessonStep &step : lesson.steps) {
                all += step.title + textOf(lessonBlocks(step.text, figures, words));
                if (!step.chart.empty())
                    QVERIFY2(lessonChart(step, figures, words), (lesson.id + ": " + step.chart).c_str());
            }
            for (const Question *question : questionsOf(lesson))
                all += textOf(lessonRuns(question->ask, figures, words))
                       + textOf(lessonBlocks(question->explain, figures, words));
            QVERIFY2(all.find("{{") == std::string::npos
                         && all.find(words("report.value.missing")) == std::string::npos,
                     lesson.id.c_str());
        }
}

/// Where a lesson shows the same run in several places, the chart and every run take their figures from one source.
void LessonTest::placesAreComparedFromOneSource()
{
    int comparisons = 0;
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        if (std::none_of(lesson.steps.begin(), lesson.steps.end(),
                         [](const LessonStep &step) { return step.chart == "figure.elsewhere"; }))
            continue;
        std::set<std::string_view> sources;
        for (const ScenarioResult &scenario : LessonFigures(lesson.study).result.scenarios)
            for (const RunResultPointer &run : scenario.runs)
                sources.insert(run->estimate()->inputs.intensity.origin.source);
        QVERIFY2(sources.size() == 1, lesson.id.c_str());
        ++comparisons;
    }
    QVERIFY(comparisons > 0);
}

void LessonTest::worksheetsHaveManyVariants()
{
    int worksheets = 0;
    for (const Lesson &lesson : builtInLessons(Language::en))
        if (lesson.worksheet) {
            ++worksheets;
            QVERIFY2(lesson.worksheet->variants() >= 300, lesson.id.c_str());
        }
    QVERIFY(worksheets >= 4);
}

void LessonTest::aCoveredChartTellsNothing()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const LessonFigures figures(lesson.study);
    const Wording &words = Wording::of(Language::en);
    const ChartSpec chart = *lessonChart(lesson.steps.front(), figures, words), covered = coveredChart(chart, words);
    QCOMPARE(covered.bars.size(), chart.bars.size());
    for (const ChartRow &bar : covered.bars) {
        QCOMPARE(bar.total(), 0.0);
        QVERIFY(bar.covered && bar.value == "?" && bar.remarks().empty() && bar.low == bar.high);
    }
    QVERIFY(covered.description.find("0.") == std::string::npos);
}

/// A picture of the simulations, shares or a history would tell by their points, ranges and marks.
void LessonTest::coveredChartsOfAnyKindTellNothing()
{
    const Wording &words = Wording::of(Language::en);
    const LessonFigures figures(builtInLesson("what-an-interval-says", Language::en)->study);
    for (const char *recipe :
         {"figure.draws", "figure.shares", "figure.what-if", "figure.history", "figure.scenarios"}) {
        LessonStep step;
        step.chart = recipe;
        const auto chart = lessonChart(step, figures, words);
        QVERIFY2(chart, recipe);
        const ChartSpec covered = coveredChart(*chart, words);
        QVERIFY(covered.marks.empty() && covered.ticks.empty() && covered.legend.empty());
        for (const ChartRow &row : covered.rows())
            QVERIFY2(row.value == "?" && row.total() == 0 && row.lowValue.empty() && row.highValue.empty()
                         && row.remarks().empty(),
                     recipe);
        if (chart->kind != ChartKind::bars)
            QCOMPARE(covered.bars.size(), size_t(1));
    }
}

/// The same kWh in two places of 100 and 400 g/kWh.
void LessonTest::aStepsChartIsInItsMeasure()
{
    const Wording &words = Wording::of(Language::es);
    const auto chart = [&](const char *measure) {
        const Lesson lesson =
            lessonFrom(changedLesson("    cover_chart", measure + std::string("    cover_chart")), Language::es);
        return *lessonChart(lesson.steps.front(), LessonFigures(lesson.study), words);
    };
    const ChartSpec plain = chart(""), energy = chart("    measure: energy\n"),
                    trees = chart("    measure: tree_months\n");
    QCOMPARE(plain.valueHeading, std::string("Emisiones"));
    QCOMPARE(chart("    measure: emissions\n"), plain);
    QCOMPARE(energy.valueHeading, std::string("Energía"));
    QCOMPARE(energy.bars[0].total(), energy.bars[1].total());
    QVERIFY(std::abs(trees.bars[1].total() / trees.bars[0].total() - 4) < 1e-9);
    QVERIFY2(trees.bars[1].value.find("árbol") != std::string::npos, trees.bars[1].value.c_str());
}

HUELLA_TEST(LessonTest, QCoreApplication)
} // namespace lesson_test
#include "lesson_test.moc"
