// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/study/evaluate/compared_places.h"
#include "core/study/evaluate/issue_groups.h"
#include "core/wording/field_labels.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <map>

namespace huella::recipes {
namespace {

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

/// "Accelerator power" within a sentence; abbreviations stay.
std::string startingSmall(std::string label)
{
    if (label.size() > 1 && isCapital(label[0]) && !isCapital(label[1]))
        label.front() = char(label.front() - 'A' + 'a');
    return label;
}

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
    return context.tensed("report.places", {textArg("lowest", where(lowest)), textArg("low", emitted(lowest)),
                                            textArg("highest", where(highest)), textArg("high", emitted(highest)),
                                            textArg("run", runName(*context.bySize.front()->run, context.words))});
}

std::string rangeSentence(const RecipeContext &context)
{
    const Range &range = context.scenario.range;
    if (range.shares.empty())
        return sharesOf(context).footnote;
    const std::string widened = widenedText(range, context.words);
    return context.tensed("report.range.text") + (widened.empty() ? "" : " ") + widened;
}

std::string driversSentence(const RecipeContext &context)
{
    constexpr size_t mostDrivers = 3;
    constexpr double leastShare = 0.05;
    const ChartSpec chart = sharesOf(context);
    double all = 0;
    for (const ChartRow &bar : chart.bars)
        all += bar.total();
    std::vector<std::string> list;
    for (size_t i = 0; i < std::min(chart.bars.size(), mostDrivers); ++i)
        if (list.empty() || chart.bars[i].total() >= leastShare * all)
            list.push_back(startingSmall(chart.bars[i].label) + " (" + chart.bars[i].value + ")");
    return list.empty() ? std::string()
                        : context.words("report.drivers", {textArg("list", listed(list, context.words))});
}

void addShares(RecipeContext &context)
{
    ChartSpec chart = sharesOf(context);
    if (!context.bySize.empty() && chart.bars.size() > 1)
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

constexpr size_t mostNamesOfIssue = 3, mostScenariosOfIssue = 2;

/// The runs that have an issue, by scenario: "Base: Pilot and Final; In Virginia: Final". Scenarios with the same runs share them.
class IssuePlaces {
public:
    IssuePlaces(const IssueGroup &group, const RecipeContext &context) : page_(context)
    {
        std::map<std::string_view, std::vector<std::string>> names;
        for (const IssueGroup::Place &place : group.places)
            if (const Run *run = context.study.run(place.run))
                names[place.scenario].push_back(runName(*run, context.words));
        for (const ScenarioResult &scenario : context.result.scenarios) {
            const auto found = names.find(scenario.id);
            if (found == names.end())
                continue;
            const auto alike = std::find_if(parts_.begin(), parts_.end(),
                                            [&](const Part &part) { return part.runs == found->second; });
            Part &part = alike == parts_.end() ? parts_.emplace_back() : *alike;
            part.runs = found->second;
            part.scenarios.push_back(nameOf(scenario.name, context.words("report.scenario.unnamed")));
            part.all = part.all && part.runs.size() == scenario.runs.size();
        }
    }

    std::string text() const
    {
        const size_t all = page_.result.scenarios.size();
        if (parts_.empty())
            return page_.words("report.issues.study");
        if (parts_.size() == 1 && parts_.front().scenarios.size() == all)
            return runs(parts_.front());
        std::string text;
        for (const Part &part : parts_)
            text += (text.empty() ? "" : "; ")
                    + page_.words(
                        "report.issues.of_scenario",
                        {textArg("scenario", nameList(part.scenarios, page_.words, moreOfAny, mostScenariosOfIssue)),
                         textArg("runs", runs(part))});
        return text;
    }

private:
    struct Part {
        std::vector<std::string> scenarios{}, runs{};
        bool all = true; ///< every run of each scenario
    };
    std::string runs(const Part &part) const
    {
        return part.all && part.runs.size() > 1 ? page_.words("report.issues.all")
                                                : nameList(part.runs, page_.words, moreRuns, mostNamesOfIssue);
    }

    const RecipeContext &page_;
    std::vector<Part> parts_;
};

/// Issues that say the same in words are one, whatever field they are of.
std::vector<std::pair<IssueGroup, std::string>> saidIssues(const RecipeContext &context)
{
    std::vector<std::pair<IssueGroup, std::string>> said;
    std::map<std::pair<Severity, std::string>, size_t> known;
    for (IssueGroup &group : groupedIssues(context.result)) {
        std::string sentence = context.words(namingFields(group.issue->message));
        const auto [at, isNew] = known.try_emplace({group.issue->severity, sentence}, said.size());
        if (isNew) {
            said.emplace_back(std::move(group), std::move(sentence));
            continue;
        }
        auto &places = said[at->second].first.places;
        for (const IssueGroup::Place &place : group.places)
            if (std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(place);
    }
    return said;
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
    const auto issues = saidIssues(context);
    if (issues.empty()) {
        context.paragraph(context.words("report.issues.none"));
        return;
    }
    Table table;
    table.header = {context.words("report.column.severity"), context.words("report.column.run"),
                    context.words("report.column.issue")};
    table.numeric = {false, false, false};
    for (size_t i = 0; i < std::min(issues.size(), mostIssues); ++i) {
        const auto &[group, sentence] = issues[i];
        table.rows.push_back({context.words(severityKey(group.issue->severity)), IssuePlaces(group, context).text(),
                              startingLarge(sentence)});
    }
    context.blocks.emplace_back(std::move(table));
    if (issues.size() > mostIssues)
        context.paragraph(context.words("report.issues.more", {numberArg("count", double(issues.size() - mostIssues))}),
                          Paragraph::Style::note);
}

} // namespace huella::recipes
