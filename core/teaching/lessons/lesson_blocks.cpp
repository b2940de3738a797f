// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_blocks.h"

#include "core/base/fold.h"
#include "core/report/recipes/recipe_names.h"
#include "core/report/templates/compose.h"
#include "core/teaching/formulas/equations.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace huella {
namespace {

constexpr std::string_view inUnit = " in ";

bool isComputed(std::string_view value) { return value.starts_with('='); }

/// Where no unit is asked for: the one that fits the size.
ComputedNumber naturally(const Measured &value, bool exact)
{
    for (const std::string_view unit : {"h", "W", "g/kWh"})
        if (const TeachingUnit *known = teachingUnit(unit); known->dimension == value.dimension)
            return {value, known->shown, known->size, exact};
    const TeachingUnit *grams = teachingUnit("g"), *kwh = teachingUnit("kWh");
    if (value.dimension == grams->dimension) {
        const Scale scale = massScale(value.value);
        return {value, scale.unit, scale.size, exact};
    }
    if (value.dimension == kwh->dimension) {
        const Scale scale = energyScale(value.value / kwh->size);
        return {value, scale.unit, scale.size * kwh->size, exact};
    }
    return {value, {}, 1, exact};
}

/// What a live value that begins with "=" comes to.
Result<ComputedNumber> computedNumber(std::string_view value, const LessonFigures &figures)
{
    value.remove_prefix(1);
    std::string_view unitName;
    const TeachingUnit *unit = nullptr;
    if (const auto at = value.rfind(inUnit); at != std::string_view::npos) {
        unitName = value.substr(at + inUnit.size());
        value = value.substr(0, at);
        unit = teachingUnit(unitName);
        if (!unit || unitName.empty())
            return badInput(
                {}, Message("error.lesson.unit", {textArg("value", unitName), textArg("units", teachingUnitList())}));
    }
    const auto formula = TeachingFormula::read(value);
    if (!formula)
        return tl::unexpected(formula.error());
    const auto computed = figures.value(*formula);
    if (!computed)
        return badInput({}, Message("error.lesson.formula", {textArg("formula", value)}));
    if (unit && unit->dimension != computed->dimension)
        return badInput({}, Message("error.lesson.measures", {textArg("formula", value), textArg("unit", unitName)}));
    const bool exact = formula->quantity() && isInputQuantity(formula->quantity()->quantity);
    if (!unit)
        return naturally(*computed, exact);
    return ComputedNumber{*computed, unit->shown, unit->size, exact && unitName != "%", unitName == "%"};
}

/// With the formulas worked out, and digits enough for the line to multiply out.
TextRuns filled(const TextRuns &runs, const LessonFigures &figures, const Wording &words, int digits)
{
    std::map<size_t, ComputedNumber> computed;
    TextRuns out = runs;
    for (size_t i = 0; i < runs.size(); ++i)
        if (isComputed(runs[i].value)) {
            if (const auto number = computedNumber(runs[i].value, figures))
                computed[i] = *number;
            out[i].text = words("report.value.missing");
            out[i].value.clear();
        }
    for (const auto &[run, count] : digitsThatMultiplyOut(runs, computed, digits, words.numbers()))
        out[run].text = computed[run].text(count, words.numbers());
    return out;
}

/// With its formulas worked out; the report's own values are still to come.
std::vector<ReportBlockPointer> prepared(const std::vector<TemplateBlock> &blocks, const LessonFigures &figures,
                                         const Wording &words, int digits)
{
    std::vector<ReportBlockPointer> all;
    for (const TemplateBlock &each : blocks) {
        BlockContent content = each.content;
        if (auto *paragraph = std::get_if<TextBlock>(&content))
            paragraph->runs = filled(paragraph->runs, figures, words, digits);
        if (auto *table = std::get_if<TableBlock>(&content))
            for (auto &row : table->rows)
                for (TextRuns &cell : row)
                    cell = filled(cell, figures, words, digits);
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
                                const Wording &words, int digits)
{
    std::vector<Block> made = composed(prepared(blocks, figures, words, digits), figures, words);
    for (Block &block : made) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            keepTogether(paragraph->runs, words.language());
        if (auto *table = std::get_if<Table>(&block))
            for (auto &row : table->rows)
                for (Cell &cell : row)
                    keepTogether(cell.runs, words.language());
    }
    return made;
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
    const auto block = std::make_shared<const ReportBlock>(ReportBlock{
        RecipeBlock{step.chart, isOfOneScenario(step.chart) ? step.scenario : "", {}, step.measure}, {}, {}});
    for (Block &made : composed({block}, figures, words))
        if (auto *figure = std::get_if<FigureBlock>(&made))
            return std::move(figure->chart);
    return {};
}

ChartSpec coveredChart(ChartSpec chart, const Wording &words)
{
    std::sort(chart.bars.begin(), chart.bars.end(),
              [](const ChartRow &a, const ChartRow &b) { return foldText(a.label) < foldText(b.label); });
    if (chart.kind != ChartKind::bars) // its points and ranges would tell as much as its bars
        chart.bars.assign(chart.bars.empty() ? 0 : 1, ChartRow{});
    for (ChartRow &bar : chart.bars) {
        ChartRow covered;
        covered.id = std::move(bar.id);
        covered.label = std::move(bar.label);
        covered.strong = bar.strong;
        covered.value = "?";
        covered.covered = true;
        covered.parts = {{0, ColourRole::quiet, {}}};
        bar = std::move(covered);
    }
    chart.kind = ChartKind::bars;
    chart.legend.clear();
    chart.ticks.clear();
    chart.marks.clear();
    chart.footnote.clear();
    chart.centre = 0;
    chart.centreValue.clear();
    chart.description = words("teaching.chart.covered", {textArg("title", chart.title)});
    return chart;
}

Result<std::string> computedText(std::string_view value, const LessonFigures &figures, const Wording &words)
{
    return computedNumber(value, figures).map([&](const ComputedNumber &number) {
        return number.text(textDigits, words.numbers());
    });
}

} // namespace huella
