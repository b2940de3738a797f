// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"

#include "core/study/evaluate/comparable.h"

#include "core/wording/letters.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>

namespace huella::recipes {
namespace {

constexpr char emphasisMark = '\x01'; // cannot be in a name: nameOf() takes control characters out

/// "1622 g" -> "1 622 g": the whole part of the first number, where it has exactly four digits.
std::string groupedFour(std::string cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), isDigit);
    const auto end = std::find_if_not(first, cell.end(), isDigit);
    if (end - first == 4)
        cell.insert(size_t(first - cell.begin()) + 1, "\u202f");
    return cell;
}

bool isGrouped(const std::string &cell)
{
    static constexpr std::string_view narrow = "\u202f";
    for (auto at = cell.find(narrow); at != std::string::npos; at = cell.find(narrow, at + 1)) {
        const size_t next = at + narrow.size();
        if (at > 0 && isDigit(cell[at - 1]) && next < cell.size() && isDigit(cell[next]))
            return true;
    }
    return false;
}

int decimalsOf(double value)
{
    constexpr int mostDecimals = 6;
    int decimals = 0;
    for (double shown = value; decimals < mostDecimals && std::abs(shown - std::round(shown)) > 1e-9; shown *= 10)
        ++decimals;
    return decimals;
}

} // namespace

RecipeContext::RecipeContext(const ReportContext &context, const ScenarioResult &scenario_, Used &used_, int &figures_)
    : study(context.study),
      result(context.result),
      dataset(scenario_.dataset ? *scenario_.dataset : context.dataset),
      words(context.words),
      scenario(scenario_),
      units(unitsOf(context.result)),
      version(context.version),
      isoDate(context.isoDate),
      used(used_),
      figures(figures_)
{
    for (const RunResultPointer &run : scenario.runs)
        if (run->estimate())
            bySize.push_back(run.get());
    std::stable_sort(bySize.begin(), bySize.end(), [](const RunResult *a, const RunResult *b) {
        return a->estimate()->outcome.emissions.total > b->estimate()->outcome.emissions.total;
    });
}

std::string RecipeContext::tensed(const std::string &key, std::vector<MessageArg> args) const
{
    return words(study.report.tense == Tense::done ? key + ".done" : key, std::move(args));
}

void RecipeContext::heading(int level, std::string text)
{
    static constexpr TextStyle styles[] = {TextStyle::heading1, TextStyle::heading2, TextStyle::heading3};
    paragraph(std::move(text), styles[std::clamp(level, 1, 3) - 1]);
}

void RecipeContext::paragraph(std::string text, TextStyle style) { paragraph(TextRuns{{std::move(text)}}, style); }

void RecipeContext::paragraph(TextRuns runs, TextStyle style)
{
    blocks.emplace_back(Paragraph{std::move(runs), style});
}

void RecipeContext::figure(ChartSpec chart, const std::string &caption)
{
    chart.description = describeChart(chart, words); // labels and values may be others than on the screen
    const std::string numbered = words("report.figure", {numberArg("number", ++figures), textArg("text", caption)});
    blocks.emplace_back(FigureBlock{std::move(chart), numbered});
}

std::optional<Scale> RecipeContext::unit() const
{
    switch (measure) {
    case Measure::emissions: return units.mass;
    case Measure::energy: return units.energy;
    case Measure::treeMonths: break;
    }
    return std::nullopt;
}

std::string RecipeContext::caption(std::string_view key, std::vector<MessageArg> args) const
{
    const std::string name(toString(measure));
    args.push_back(textArg("estimated", words("report.figure.estimated." + name)));
    args.push_back(textArg("simulated", words("chart.draws.simulated." + name)));
    args.push_back(textArg("estimated_in", words("report.figure.estimated_in." + name)));
    return words(key, args);
}

void RecipeContext::useEveryScenario()
{
    for (const ScenarioResult &each : result.scenarios)
        used.scenarios.insert(&each);
}

bool hasEstimate(const ScenarioResult &scenario)
{
    return std::any_of(scenario.runs.begin(), scenario.runs.end(),
                       [](const RunResultPointer &run) { return run->estimate(); });
}

const ScenarioResult *scenarioNamed(std::string_view scope, const StudyResult &result)
{
    const auto &all = result.scenarios;
    if (all.empty())
        return nullptr;
    if (scope.empty() || scope == "baseline")
        return &all.front();
    // what is not estimated whole, or stands on another basis than the baseline, is not the lowest
    const auto rank = [&all](const ScenarioResult &each) {
        return std::pair(each.missing > 0 || !hasEstimate(each) || !comparable(each, all.front()),
                         each.emissions.total.value());
    };
    const auto lower = [&rank](const ScenarioResult &a, const ScenarioResult &b) { return rank(a) < rank(b); };
    return scope == "best" ? &*std::min_element(all.begin(), all.end(), lower) : result.scenario(scope);
}

std::string nameOf(std::string_view typed, const std::string &fallback)
{
    const std::string name = plainLine(typed);
    const auto first = name.find_first_not_of(' ');
    if (first == std::string::npos)
        return fallback;
    return name.substr(first, name.find_last_not_of(' ') - first + 1);
}

std::string runName(const Run &run, const Wording &words) { return nameOf(run.name, words("report.run.unnamed")); }

std::string nameList(const std::vector<std::string> &names, const Wording &words, const char *more, size_t most)
{
    std::vector<std::string> shown(names.begin(), names.begin() + std::ptrdiff_t(std::min(names.size(), most)));
    if (names.size() > most)
        shown.push_back(words(more, {numberArg("count", double(names.size() - most))}));
    return listed(shown, words);
}

std::string generalTitle(const Study &study, const Wording &words)
{
    return words(study.report.tense == Tense::done ? "report.title.one.done" : "report.title.one");
}

FormattedQuantity emissionsOf(const RecipeContext &context)
{
    return formatQuantity(context.scenario.emissions.total.value(), context.scenario.range.emissionsG,
                          context.units.mass, context.numbers());
}

FormattedQuantity energyOf(const RecipeContext &context)
{
    return formatQuantity(context.scenario.energy.total.value(), context.scenario.range.energyKwh, context.units.energy,
                          context.numbers());
}

std::pair<std::string, std::string> endsAlike(double low, double high, const Numbers &numbers, int digits)
{
    const int decimals =
        std::min(std::max(decimalsOf(low), decimalsOf(high)), std::max(0, digits - 1 - magnitude(high)));
    std::pair ends(numbers.fixed(low, decimals), numbers.fixed(high, decimals));
    return ends.first == ends.second ? std::pair(numbers.exact(low), numbers.exact(high)) : ends;
}

std::string emphasised(const std::string &text) { return emphasisMark + text + emphasisMark; }

TextRuns emphasisedRuns(std::string_view sentence)
{
    TextRuns runs;
    bool strong = false;
    while (!sentence.empty()) {
        const auto end = std::min(sentence.find(emphasisMark), sentence.size());
        if (end > 0)
            runs.push_back({std::string(sentence.substr(0, end)), strong, {}});
        sentence.remove_prefix(std::min(end + 1, sentence.size()));
        strong = !strong;
    }
    return runs;
}

void groupAlike(Table &table, Language language)
{
    if (language != Language::es)
        return;
    for (size_t column = 0; column < table.numeric.size(); ++column) {
        if (!table.numeric[column])
            continue;
        const auto grouped = [&](const auto &row) { return isGrouped(row[column].text()); };
        if (std::any_of(table.rows.begin(), table.rows.end(), grouped))
            for (auto &row : table.rows)
                row[column] = groupedFour(row[column].text());
    }
}

} // namespace huella::recipes
