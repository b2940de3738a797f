// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/field_labels.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <map>

namespace huella::recipes {
namespace {

ChartSpec sharesOf(const RecipeContext &page)
{
    const bool assumed = std::any_of(page.bySize.begin(), page.bySize.end(),
                                     [](const RunResult *run) { return assumesUsage(run->estimate()->inputs); });
    return sharesChart(page.scenario.range, assumed, page.words);
}

} // namespace

ChartSpec placesChart(const RecipeContext &page)
{
    return page.bySize.empty() ? ChartSpec()
                               : elsewhereChart(*page.bySize.front()->estimate(), page.dataset, page.study.elsewhere,
                                                page.words, page.unit(), page.study.elsewhereAsListed, page.measure);
}

void addElsewhere(RecipeContext &page)
{
    ChartSpec chart = placesChart(page);
    if (chart.bars.size() < 2)
        return;
    usePlaces(page);
    const std::string name = runName(*page.bySize.front()->run, page.words);
    const char *caption = page.scenario.runs.size() > 1 ? "report.figure.elsewhere.largest" : "report.figure.elsewhere";
    page.figure(std::move(chart), page.caption(caption, {text("run", name)}));
}

std::string placesSentence(const RecipeContext &page)
{
    const ChartSpec chart = placesChart(page);
    if (chart.bars.size() < 2)
        return {};
    const auto [least, most] =
        std::minmax_element(chart.bars.begin(), chart.bars.end(),
                            [](const ChartRow &a, const ChartRow &b) { return a.total() < b.total(); });
    const ChartRow &lowest = *least, &highest = *most;
    const auto where = [&page](const ChartRow &bar) { return placeInSentence(bar.id, bar.label, page.words); };
    const auto emitted = [&page](const ChartRow &bar) {
        return inSentence(bar.value + " CO₂e", page.words.language());
    };
    return page.words("report.places",
                      {text("lowest", where(lowest)), text("low", emitted(lowest)), text("highest", where(highest)),
                       text("high", emitted(highest)), text("run", runName(*page.bySize.front()->run, page.words))});
}

std::string rangeSentence(const RecipeContext &page)
{
    const Range &range = page.scenario.range;
    if (range.shares.empty())
        return sharesOf(page).footnote;
    return page.words("report.range.text") + (range.widened ? " " + page.words("report.range.widened") : std::string());
}

std::string driversSentence(const RecipeContext &page)
{
    const ChartSpec chart = sharesOf(page);
    std::vector<std::string> list;
    for (size_t i = 0; i < std::min<size_t>(chart.bars.size(), 3); ++i)
        list.push_back(chart.bars[i].label + " (" + chart.bars[i].value + ")");
    return list.empty() ? std::string() : page.words("report.drivers", {text("list", listed(list, page.words))});
}

void addShares(RecipeContext &page)
{
    ChartSpec chart = sharesOf(page);
    if (!page.bySize.empty() && !chart.bars.empty())
        page.figure(std::move(chart), page.words("report.figure.shares"));
}

void addDraws(RecipeContext &page)
{
    const ScenarioResult &scenario = page.scenario;
    if (page.bySize.empty() || !scenario.sample)
        return;
    ChartSpec chart = drawsChart(*scenario.sample, scenario.range, scenario.energy.total, scenario.emissions.total,
                                 page.words, page.unit(), MeasureOf(page.measure, *scenario.dataset));
    if (!chart.bars.empty())
        page.figure(std::move(chart), page.caption("report.figure.draws"));
}

namespace {

/// One issue with every run that has it: forty runs with the same default need one line.
struct SharedIssue {
    Severity severity;
    std::string text;
    std::vector<std::string> runs;
};

std::vector<SharedIssue> sharedIssues(const RecipeContext &page)
{
    std::vector<SharedIssue> shared;
    std::map<std::pair<Severity, std::string>, size_t> known;
    for (const IssuePointer &each : page.result.issues) {
        const Issue &issue = *each;
        std::string sentence = page.words(namingFields(issue.message));
        const auto [at, isNew] = known.try_emplace({issue.severity, sentence}, shared.size());
        if (isNew)
            shared.push_back({issue.severity, std::move(sentence), {}});
        if (const Run *run = issue.run.empty() ? nullptr : page.study.run(issue.run))
            shared[at->second].runs.push_back(runName(*run, page.words));
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

void addIssues(RecipeContext &page)
{
    const std::vector<SharedIssue> issues = sharedIssues(page);
    if (issues.empty()) {
        page.paragraph(page.words("report.issues.none"));
        return;
    }
    Table table;
    table.header = {page.words("report.column.severity"), page.words("report.column.run"),
                    page.words("report.column.issue")};
    table.numeric = {false, false, false};
    for (size_t i = 0; i < std::min(issues.size(), mostIssues); ++i) {
        const SharedIssue &issue = issues[i];
        const bool everyRun = issue.runs.size() > 1 && issue.runs.size() == page.study.runCount();
        table.rows.push_back({page.words(severityKey(issue.severity)),
                              everyRun             ? page.words("report.issues.all")
                              : issue.runs.empty() ? page.words("report.issues.study")
                                                   : nameList(issue.runs, page.words),
                              startingLarge(issue.text)});
    }
    page.blocks.emplace_back(std::move(table));
    if (issues.size() > mostIssues)
        page.paragraph(page.words("report.issues.more", {number("count", double(issues.size() - mostIssues))}),
                       Paragraph::Style::note);
}

} // namespace huella::recipes
