// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lesson_blocks.h"

#include "core/base/fold.h"
#include "core/report/compose.h"

#include <algorithm>

namespace huella {
namespace {

constexpr int computedDigits = 3;
constexpr std::string_view inUnit = " in ";

bool isComputed(std::string_view value) { return value.starts_with('='); }

/// Where no unit is asked for: the one that fits the size.
std::string naturally(const Measured &value, bool exact, const Numbers &numbers)
{
    const auto with = [&](double amount, std::string_view unit) {
        return exact ? numbers.exact(withoutTail(amount), unit) : numbers.significant(amount, unit, computedDigits);
    };
    for (const std::string_view unit : {"h", "W", "g/kWh"})
        if (const TeachingUnit *known = teachingUnit(unit); known->dimension == value.dimension)
            return with(value.value / known->size, known->shown);
    const TeachingUnit *grams = teachingUnit("g"), *kwh = teachingUnit("kWh");
    if (value.dimension == grams->dimension) {
        const Scale scale = massScale(value.value);
        return with(value.value / scale.size, scale.unit);
    }
    if (value.dimension == kwh->dimension) {
        const Scale scale = energyScale(value.value / kwh->size);
        return with(value.value / kwh->size / scale.size, scale.unit);
    }
    return with(value.value, {});
}

TextRuns filled(const TextRuns &runs, const LessonFigures &figures, const Wording &words)
{
    TextRuns out = runs;
    for (TextRun &run : out)
        if (isComputed(run.value)) {
            auto text = computedText(run.value, figures, words);
            run.text = text ? std::move(*text) : words("report.value.missing");
            run.value.clear();
        }
    return out;
}

/// With its formulas worked out; the report's own values are still to come.
std::vector<ReportBlockPointer> prepared(const std::vector<TemplateBlock> &blocks, const LessonFigures &figures,
                                         const Wording &words)
{
    std::vector<ReportBlockPointer> all;
    for (const TemplateBlock &each : blocks) {
        BlockContent content = each.content;
        if (auto *paragraph = std::get_if<TextBlock>(&content))
            paragraph->runs = filled(paragraph->runs, figures, words);
        if (auto *table = std::get_if<TableBlock>(&content))
            for (auto &row : table->rows)
                for (TextRuns &cell : row)
                    cell = filled(cell, figures, words);
        all.push_back(std::make_shared<const ReportBlock>(ReportBlock{std::move(content), {}, {}}));
    }
    return all;
}

std::vector<Block> composed(const std::vector<ReportBlockPointer> &blocks, const LessonFigures &figures,
                            const Wording &words)
{
    const Dataset dataset = datasetOf(figures.study);
    std::vector<Block> out;
    // No date: the same lesson gives the same sheets on any day.
    for (std::vector<Block> &part :
         composeEach(blocks, {figures.study, figures.result, dataset, words, {}, HUELLA_VERSION}))
        std::move(part.begin(), part.end(), std::back_inserter(out));
    return out;
}

} // namespace

std::vector<Block> lessonBlocks(const std::vector<TemplateBlock> &blocks, const LessonFigures &figures,
                                const Wording &words)
{
    return composed(prepared(blocks, figures, words), figures, words);
}

TextRuns lessonRuns(const TextRuns &runs, const LessonFigures &figures, const Wording &words)
{
    const auto blocks = lessonBlocks({{TextBlock{TextStyle::body, runs}, {}}}, figures, words);
    const auto *paragraph = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front());
    return paragraph ? paragraph->runs : TextRuns();
}

std::optional<ChartSpec> lessonChart(const LessonStep &step, const LessonFigures &figures, const Wording &words)
{
    if (step.chart.empty())
        return {};
    const auto block = std::make_shared<const ReportBlock>(
        ReportBlock{RecipeBlock{step.chart, isOfOneScenario(step.chart) ? step.scenario : "", {}}, {}, {}});
    for (Block &made : composed({block}, figures, words))
        if (auto *figure = std::get_if<FigureBlock>(&made))
            return std::move(figure->chart);
    return {};
}

ChartSpec coveredChart(ChartSpec chart, const Wording &words)
{
    std::sort(chart.bars.begin(), chart.bars.end(),
              [](const Bar &a, const Bar &b) { return foldText(a.label) < foldText(b.label); });
    if (chart.kind != ChartKind::bars) // its points and ranges would tell as much as its bars
        chart.bars.assign(chart.bars.empty() ? 0 : 1, Bar{});
    for (Bar &bar : chart.bars) {
        Bar covered;
        covered.id = std::move(bar.id);
        covered.label = std::move(bar.label);
        covered.strong = bar.strong;
        covered.value = "?";
        covered.parts = {{0, Ink::quiet, {}}};
        bar = std::move(covered);
    }
    chart.kind = ChartKind::bars;
    chart.legend.clear();
    chart.ticks.clear();
    chart.marks.clear();
    chart.footnote.clear();
    chart.centre = 0;
    chart.centreValue.clear();
    chart.description = words("teaching.chart.covered", {text("title", chart.title)});
    return chart;
}

Result<std::string> computedText(std::string_view value, const LessonFigures &figures, const Wording &words)
{
    value.remove_prefix(1);
    std::string_view unitName;
    const TeachingUnit *unit = nullptr;
    if (const auto at = value.rfind(inUnit); at != std::string_view::npos) {
        unitName = value.substr(at + inUnit.size());
        value = value.substr(0, at);
        unit = teachingUnit(unitName);
        if (!unit || unitName.empty())
            return badInput({},
                            Message("error.lesson.unit", {text("value", unitName), text("units", teachingUnitList())}));
    }
    const auto formula = TeachingFormula::read(value);
    if (!formula)
        return tl::unexpected(formula.error());
    const auto computed = figures.value(*formula);
    if (!computed)
        return badInput({}, Message("error.lesson.formula", {text("formula", value)}));
    if (unit && unit->dimension != computed->dimension)
        return badInput({}, Message("error.lesson.measures", {text("formula", value), text("unit", unitName)}));
    const bool exact = formula->quantity() && isInputQuantity(formula->quantity()->quantity);
    const Numbers &numbers = words.numbers();
    if (!unit)
        return naturally(*computed, exact, numbers);
    const double amount = computed->value / unit->size;
    return unitName == "%" ? numbers.percent(computed->value)
           : exact         ? numbers.exact(withoutTail(amount), unit->shown)
                           : numbers.significant(amount, unit->shown, computedDigits);
}

} // namespace huella
