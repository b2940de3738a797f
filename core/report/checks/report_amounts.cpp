// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/report_amounts.h"

#include <algorithm>

namespace huella {
namespace {

ParsedAmount massOf(double grams) { return {Measure::emissions, grams, 0}; }
ParsedAmount energyOf(double kwh) { return {Measure::energy, kwh, 0}; }

void append(Amounts &all, const Amounts &more) { all.insert(all.end(), more.begin(), more.end()); }

} // namespace

bool agreesWithOne(const ParsedAmount &amount, const Amounts &known)
{
    return std::any_of(known.begin(), known.end(), [&](const ParsedAmount &each) { return each.agrees(amount); });
}

ParsedAmount totalOf(const ScenarioResult &scenario, Measure of)
{
    return of == Measure::emissions ? massOf(scenario.emissions.total.value())
                                    : energyOf(scenario.energy.total.value());
}

std::vector<const TextRuns *> textsOf(const BlockContent &content)
{
    std::vector<const TextRuns *> texts;
    if (const auto *written = std::get_if<TextBlock>(&content))
        texts.push_back(&written->runs);
    if (const auto *table = std::get_if<TableBlock>(&content))
        for (const auto &row : table->rows)
            for (const TextRuns &cell : row)
                texts.push_back(&cell);
    return texts;
}

std::vector<const TextRuns *> textsOf(const Block &part)
{
    std::vector<const TextRuns *> texts;
    if (const auto *paragraph = std::get_if<Paragraph>(&part))
        texts.push_back(&paragraph->runs);
    if (const auto *table = std::get_if<Table>(&part)) {
        for (const Cell &cell : table->header)
            texts.push_back(&cell.runs);
        for (const auto &row : table->rows)
            for (const Cell &cell : row)
                texts.push_back(&cell.runs);
    }
    return texts;
}

Amounts amountsOf(const StudyResult &result)
{
    Amounts known;
    const auto add = [&known](const Split<Mass> &emissions, const Split<Energy> &energy, const Range &range) {
        append(known, {massOf(emissions.total.value()), massOf(range.emissionsG.low), massOf(range.emissionsG.high),
                       energyOf(energy.total.value()), energyOf(range.energyKwh.low), energyOf(range.energyKwh.high)});
    };
    for (const ScenarioResult &scenario : result.scenarios) {
        add(scenario.emissions, scenario.energy, scenario.range);
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *estimate = run->estimate())
                add(estimate->outcome.emissions, estimate->outcome.energy, estimate->range);
    }
    return known;
}

Amounts typedAmounts(const ReportBlock &block, Language language)
{
    Amounts amounts;
    for (const TextRuns *runs : textsOf(block.content)) {
        std::string text;
        for (const TextRun &run : *runs)
            text += run.value.empty() ? run.text : "\n"; // a live value between two words keeps them apart
        append(amounts, amountsIn(text, languageFromCode(block.language).value_or(language)));
    }
    return amounts;
}

Amounts shownAmounts(const Block &part, bool recipe, Language language)
{
    Amounts shown;
    for (const TextRuns *runs : textsOf(part)) {
        std::string text;
        for (const TextRun &run : *runs)
            text += recipe || !run.value.empty() ? run.text : "\n";
        append(shown, amountsIn(text, language));
        if (const auto amount = shortAmount(text, language))
            shown.push_back(*amount);
    }
    if (const auto *figure = std::get_if<FigureBlock>(&part))
        for (const ChartRow &bar : figure->chart.bars)
            for (const std::string *value : {&bar.value, &bar.lowValue, &bar.highValue})
                if (const auto amount = shortAmount(*value, language))
                    shown.push_back(*amount);
    return shown;
}

} // namespace huella
