// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/study/evaluate/compared_places.h"
#include "core/wording/field_labels.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <map>

namespace huella::recipes {
namespace {

ChartSpec sharesOf(const RecipeContext &context) { return sharesChart(context.scenario.range, context.words); }

/// Those whose figures are of one source and basis, so that one of them can be called the lowest.
std::vector<ChartRow> comparedBars(const RecipeContext &context)
{
    std::vector<ChartRow> bars = placesChart(context).bars;
    if (context.bySize.empty())
        return bars;
    const Inputs &in = context.bySize.front()->estimate()->inputs;
    const auto compared = comparedPlaces(context.dataset, context.study.elsewhere, ownPlaceOf(in));
    std::erase_if(bars, [&](const ChartRow &bar) {
        return std::any_of(compared.places.begin(), compared.places.end(), [&](const ComparedPlace &each) {
            return each.code == bar.id && each.beside != Beside::alike;
        });
    });
    return bars;
}

} // namespace

ChartSpec placesChart(const RecipeContext &context)
{
    return context.bySize.empty()
               ? ChartSpec()
               : elsewhereChart(*context.bySize.front()->estimate(), context.dataset, context.study.elsewhere,
                                context.words, context.unit(), context.study.elsewhereAsListed, context.measure);
}

void addElsewhere(RecipeContext &context)
{
    ChartSpec chart = placesChart(context);
    if (chart.bars.size() < 2)
        return;
    usePlaces(context);
    const std::string name = runName(*context.bySize.front()->run, context.words);
    const char *caption =
        context.scenario.runs.size() > 1 ? "report.figure.elsewhere.largest" : "report.figure.elsewhere";
    context.figure(std::move(chart), context.caption(caption, {textArg("run", name)}));
}

std::string placesSentence(const RecipeContext &context)
{
    const std::vector<ChartRow> bars = comparedBars(context);
    if (bars.size() < 2)
        return {};
    const auto [least, most] = std::minmax_element(
        bars.begin(), bars.end(), [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); });
    const ChartRow &lowest = *least, &highest = *most;
    const auto where = [&context](const ChartRow &bar) { return placeInSentence(bar.id, bar.label, context.words); };
    const auto emitted = [&context](const ChartRow &bar) {
        return inSentence(bar.value + " CO₂e", context.words.language());
    };
    return context.words("report.places", {textArg("lowest", where(lowest)), textArg("low", emitted(lowest)),
                                           textArg("highest", where(highest)), textArg("high", emitted(highest)),
                                           textArg("run", runName(*context.bySize.front()->run, context.words))});
}

std::string rangeSentence(const RecipeContext &context)
{
    const Range &range = context.scenario.range;
    if (range.shares.empty())
        return sharesOf(context).footnote;
    const std::string widened = widenedText(range, context.words);
    return context.words("report.range.text") + (widened.empty() ? "" : " ") + widened;
}

std::string driversSentence(const RecipeContext &context)
{
    const ChartSpec chart = sharesOf(context);
    std::vector<std::string> list;
    for (size_t i = 0; i < std::min<size_t>(chart.bars.size(), 3); ++i)
        list.push_back(chart.bars[i].label + " (" + chart.bars[i].value + ")");
    return list.empty() ? std::string()
                        : context.words("report.drivers", {textArg("list", listed(list, context.words))});
}

void addShares(RecipeContext &context)
{
    ChartSpec chart = sharesOf(context);
    if (!context.bySize.empty() && !chart.bars.empty())
        context.figure(std::move(chart), context.words("report.figure.shares"));
}

void addDraws(RecipeContext &context)
{
    const ScenarioResult &scenario = context.scenario;
    if (context.bySize.empty() || !scenario.sample)
        return;
    ChartSpec chart = drawsChart(*scenario.sample, scenario.range, scenario.energy.total, scenario.emissions.total,
                                 context.words, context.unit(), MeasureOf(context.measure, *scenario.dataset));
    if (!chart.bars.empty())
        context.figure(std::move(chart), context.caption("report.figure.draws"));
}

namespace {

/// One issue with every run that has it: forty runs with the same default need one line.
struct SharedIssue {
    Severity severity;
    std::string text;
    std::vector<std::string> runs;
};

std::vector<SharedIssue> sharedIssues(const RecipeContext &context)
{
    std::vector<SharedIssue> shared;
    std::map<std::pair<Severity, std::string>, size_t> known;
    for (const IssuePointer &each : context.result.issues) {
        const Issue &issue = *each;
        std::string sentence = context.words(namingFields(issue.message));
        const auto [at, isNew] = known.try_emplace({issue.severity, sentence}, shared.size());
        if (isNew)
            shared.push_back({issue.severity, std::move(sentence), {}});
        if (const Run *run = issue.run.empty() ? nullptr : context.study.run(issue.run))
            shared[at->second].runs.push_back(runName(*run, context.words));
    }
    return shared;
}

std::string_view severityKey(Severity severity)
{
    switch (severity) {
    case Severity::error: return "severity.error";
    case Severity::warning: return "severity.warning";
    case Severity::note: break;
    }
    return "severity.note";
}

std::string startingLarge(std::string sentence)
{
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = char(sentence.front() - 'a' + 'A');
    return sentence;
}

} // namespace

void addIssues(RecipeContext &context)
{
    const std::vector<SharedIssue> issues = sharedIssues(context);
    if (issues.empty()) {
        context.paragraph(context.words("report.issues.none"));
        return;
    }
    Table table;
    table.header = {context.words("report.column.severity"), context.words("report.column.run"),
                    context.words("report.column.issue")};
    table.numeric = {false, false, false};
    for (size_t i = 0; i < std::min(issues.size(), mostIssues); ++i) {
        const SharedIssue &issue = issues[i];
        const bool everyRun = issue.runs.size() > 1 && issue.runs.size() == context.study.runCount();
        table.rows.push_back({context.words(severityKey(issue.severity)),
                              everyRun             ? context.words("report.issues.all")
                              : issue.runs.empty() ? context.words("report.issues.study")
                                                   : nameList(issue.runs, context.words, moreRuns),
                              startingLarge(issue.text)});
    }
    context.blocks.emplace_back(std::move(table));
    if (issues.size() > mostIssues)
        context.paragraph(context.words("report.issues.more", {numberArg("count", double(issues.size() - mostIssues))}),
                          Paragraph::Style::note);
}

} // namespace huella::recipes
