// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures_compare.h"
#include "core/report/summary_parts.h"

#include <algorithm>

namespace huella::summary {
namespace {

std::string intervalText(const Spoken &spoken, const Composer &page)
{
    if (spoken.certain)
        return {};
    return page.words("report.key.interval",
                      {text("low", spoken.low), text("high", page.numbers().withUnit(spoken.high, spoken.unit))});
}

/// The first sentence: what is estimated, with its interval.
void lead(Composer &page, const Spoken &energy, const Spoken &emissions)
{
    const bool several = page.result.scenarios.size() > 1;
    std::string key = several ? "report.lead.scenario" : "report.lead";
    if (emissions.certain)
        key += ".certain";
    const std::string sentence =
        page.words(key, {text("scenario", nameOf(page.scenario.name, page.words("report.scenario.unnamed"))),
                         text("energy", emphasised(withUnit(energy, page.numbers()))),
                         text("emissions", emphasised(withUnit(emissions, page.numbers()))), text("low", emissions.low),
                         text("high", page.numbers().withUnit(emissions.high, emissions.unit)),
                         number("draws", page.scenario.range.draws)});
    page.paragraph(emphasisedRuns(sentence), Paragraph::Style::lead);
}

void missingRuns(Composer &page)
{
    std::vector<std::string> names;
    for (const RunResultPointer &run : page.scenario.runs)
        if (!run->estimate())
            names.push_back(runName(*run->run, page.words));
    if (!names.empty())
        page.paragraph(page.words("report.missing",
                                  {number("count", double(names.size())), text("runs", nameList(names, page.words))}),
                       page.bySize.empty() ? Paragraph::Style::body : Paragraph::Style::lead);
}

/// "4.9 km in a European car, 0.8% of a Paris–Dublin flight seat *".
std::string sameAs(const Equivalents &same, const Composer &page)
{
    const Numbers &numbers = page.numbers();
    const bool share = same.flights < 1;
    const std::string key = (share ? "report.flight." : "report.flights.") + std::string(same.flight);
    const std::string flight = page.words(
        key, {text("share", numbers.percent(same.flights)), text("count", numbers.significant(same.flights, 2))});
    return page.words("report.key.same",
                      {text("car", numbers.significant(same.carEuKm, "km", 2)), text("flight", flight)});
}

KeyFigure trees(const Equivalents &same, const Composer &page)
{
    const bool years = same.treeMonths >= treeMonthsInYears;
    const double amount = years ? same.treeMonths / 12 : same.treeMonths;
    const std::string shown = page.numbers().significant(amount, 2);
    const std::string unit =
        page.words(years ? "plan.tree_years" : "plan.tree_months", {number("value", shown == "1" ? 1 : 2)});
    return {page.numbers().withUnit(shown, unit), page.words("report.key.trees"), sameAs(same, page)};
}

} // namespace

void addHeadline(Composer &page)
{
    page.paragraph(
        page.words("report.data", {text("dataset", page.words("dataset." + std::string(page.dataset.info().id))),
                                   text("edition", page.study.edition), text("version", page.version)}),
        Paragraph::Style::note);
    if (page.bySize.empty()) {
        page.paragraph(page.words("report.lead.none"), Paragraph::Style::lead);
        missingRuns(page);
        return;
    }
    const ScenarioResult &scenario = page.scenario;
    const Spoken energy = speakEnergy(scenario.energy.total, scenario.range.energyKwh, page.numbers());
    const Spoken emissions = speakMass(scenario.emissions.total, scenario.range.emissionsG, page.numbers());
    lead(page, energy, emissions);
    missingRuns(page);
    KeyFigures key;
    key.figures.push_back(
        {withUnit(emissions, page.numbers()), page.words("report.key.emissions"), intervalText(emissions, page)});
    key.figures.push_back(
        {withUnit(energy, page.numbers()), page.words("report.key.energy"), intervalText(energy, page)});
    key.figures.push_back(trees(equivalentsOf(scenario.emissions.total, page.dataset), page));
    page.blocks.emplace_back(std::move(key));
    page.paragraph(page.words("report.key.note"), Paragraph::Style::note);
}

/// What each alternative would change, from the draws that it shares with the baseline.
static void addDifferences(Composer &page)
{
    std::string sentences;
    for (size_t i = 1; i < page.result.scenarios.size(); ++i) {
        ScenarioResult named = page.result.scenarios[i];
        named.name = nameOf(named.name, page.words("report.scenario.unnamed"));
        sentences += (sentences.empty() ? "" : " ") + differenceSentence(named, page.result.scenarios.front(), page.words);
    }
    page.paragraph(sentences);
}

void addScenarios(Composer &page)
{
    if (page.result.scenarios.size() < 2)
        return;
    const Numbers &numbers = page.numbers();
    double largestG = 0, largestKwh = 0;
    for (const ScenarioResult &each : page.result.scenarios) {
        largestG = std::max(largestG, each.emissions.total.value());
        largestKwh = std::max(largestKwh, each.energy.total.value());
    }
    const Scale mass = massScale(largestG), energy = energyScale(largestKwh);
    Table table;
    table.header = {page.words("report.column.scenario"), page.words("report.column.runs"), std::string(energy.unit),
                    std::string(mass.unit), page.words("report.column.interval")};
    table.numeric = {false, true, true, true, true};
    for (const ScenarioResult &each : page.result.scenarios) {
        const Spoken kwh = speak(each.energy.total.value(), each.range.energyKwh, energy, numbers);
        const Spoken grams = speak(each.emissions.total.value(), each.range.emissionsG, mass, numbers);
        table.rows.push_back({nameOf(each.name, page.words("report.scenario.unnamed")),
                              numbers.exact(double(each.runs.size())), kwh.value, grams.value,
                              grams.certain ? "–" : grams.low + "–" + grams.high});
    }
    groupAlike(table, page.words.language());
    page.heading(1, page.words("report.scenarios.heading"));
    page.blocks.emplace_back(std::move(table));
    addDifferences(page);
}

} // namespace huella::summary
