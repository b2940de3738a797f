// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/run_groups.h"

#include "core/base/letters.h"
#include "core/wording/run_time.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace huella::recipes {
namespace {

constexpr size_t mostRunsAlone = 12; ///< a table of so many rows is read as it is
constexpr size_t mostNotes = 12;

/// What must be the same of runs in one row: all but names, kinds and hours.
bool differInHoursAlone(const Run &a, const Run &b)
{
    Workload one = a.workload, other = b.workload;
    one.hours = other.hours = {};
    return one == other && a.repeat == b.repeat && a.training == b.training && a.year == b.year && a.until == b.until;
}

/// Runs that might be alike have the same; comparing ten thousand with each other would take seconds.
std::string likeness(const Run &run)
{
    const Workload &w = run.workload;
    std::string text;
    for (const auto &part : {w.cpu, w.gpu, w.zone, w.region})
        text += part.value_or(std::string()) + '\n';
    for (const auto &part : {w.cores, w.gpus, w.memoryGb})
        text += fmt::format("{}\n", part.value_or(0));
    return text;
}

void addTo(RunGroup &group, const RunResult &run)
{
    const Estimate *estimate = run.estimate();
    if (estimate && (group.runs.empty() || group.range.draws > 0))
        group.range.draws = estimate->range.draws;
    group.runs.push_back(&run);
    if (!estimate)
        return;
    group.energy = group.energy + estimate->outcome.energy.total;
    group.emissions = group.emissions + estimate->outcome.emissions.total;
    const auto add = [&group](Interval &sum, const Interval &part) {
        sum = group.range.draws > 0 ? Interval{sum.low + part.low, sum.high + part.high} : Interval{};
    };
    add(group.range.energyKwh, estimate->range.energyKwh);
    add(group.range.emissionsG, estimate->range.emissionsG);
}

bool isWordPart(char c) { return isLetter(c) || isDigit(c) || (c & 0x80) != 0; }

/// "Corpus cleaning, shard" of "Corpus cleaning, shard 01 of 21" and others; empty where they have no word in common.
std::string commonName(const std::vector<std::string> &names)
{
    std::string_view common = names.front();
    for (const std::string &name : names) {
        const auto [end, other] = std::mismatch(common.begin(), common.end(), name.begin(), name.end());
        const auto length = size_t(end - common.begin());
        const bool inWord = (length < common.size() && isWordPart(common[length]))
                            || (length < name.size() && isWordPart(name[length]));
        common = common.substr(0, length);
        while (inWord && !common.empty() && isWordPart(common.back()))
            common.remove_suffix(1);
    }
    while (!common.empty() && !isWordPart(common.back()) && common.back() != ')')
        common.remove_suffix(1);
    return std::string(common);
}

/// "14.5 to 51.6 h": three digits of the longest, no more than were typed. One that is short is in seconds: "0.128 s".
std::string hoursOf(const RunGroup &group, const Wording &words)
{
    const auto hours = [](const RunResult *run) { return run->estimate()->inputs.hours.value.value(); };
    const auto [least, most] = std::minmax_element(group.runs.begin(), group.runs.end(),
                                                   [&](auto *a, auto *b) { return hours(a) < hours(b); });
    const double low = hours(*least), high = hours(*most);
    const Numbers &numbers = words.numbers();
    if (low == high)
        return hoursText(low, numbers);
    const auto [from, to] = endsAlike(low, high, numbers, 3);
    return words("report.value.range", {textArg("low", from), textArg("high", numbers.withUnit(to, "h"))});
}

} // namespace

std::vector<RunGroup> everyRun(const ScenarioResult &scenario)
{
    std::vector<RunGroup> groups;
    for (const RunResultPointer &run : scenario.runs)
        addTo(groups.emplace_back(), *run);
    return groups;
}

std::vector<RunGroup> runGroups(const ScenarioResult &scenario)
{
    if (scenario.runs.size() <= mostRunsAlone)
        return everyRun(scenario);
    std::vector<RunGroup> groups;
    std::unordered_multimap<std::string, size_t> known;
    for (const RunResultPointer &run : scenario.runs) {
        const std::string like = run->estimate() ? likeness(*run->run) : std::string();
        auto [at, end] = known.equal_range(like);
        while (at != end && !differInHoursAlone(*groups[at->second].first().run, *run->run))
            ++at;
        if (at != end && run->estimate()) {
            addTo(groups[at->second], *run);
            continue;
        }
        if (run->estimate())
            known.emplace(like, groups.size());
        addTo(groups.emplace_back(), *run);
    }
    return groups;
}

std::vector<const RunGroup *> largestGroups(const std::vector<RunGroup> &groups, size_t most)
{
    std::vector<const RunGroup *> largest;
    for (const RunGroup &group : groups)
        largest.push_back(&group);
    std::stable_sort(largest.begin(), largest.end(),
                     [](const RunGroup *a, const RunGroup *b) { return a->emissions > b->emissions; });
    largest.resize(std::min(largest.size(), most));
    std::sort(largest.begin(), largest.end()); // they lie in a row in memory
    return largest;
}

std::string groupName(const RunGroup &group, const Wording &words)
{
    if (group.single())
        return runName(*group.first().run, words);
    std::vector<std::string> names;
    for (const RunResult *run : group.runs)
        names.push_back(runName(*run->run, words));
    const std::string common = commonName(names);
    const auto count = double(group.runs.size());
    return common.empty()
               ? words("report.group.others", {textArg("name", names.front()), numberArg("count", count - 1)})
               : words("report.group", {textArg("name", common), numberArg("count", count)});
}

std::string groupKind(const RunGroup &group, const Wording &words)
{
    std::vector<std::string> kinds;
    for (const RunResult *run : group.runs) {
        const std::string &kind = run->run->kind;
        std::string name = kind.empty() ? std::string() : nameOf(kindName(kind, words));
        if (!name.empty() && std::find(kinds.begin(), kinds.end(), name) == kinds.end())
            kinds.push_back(std::move(name));
    }
    return kinds.size() > 1 ? words("report.group.kinds") : kinds.empty() ? std::string() : kinds.front();
}

std::string groupTime(const RunGroup &group, const Wording &words)
{
    return group.first().estimate() ? runTimeText(*group.first().run, hoursOf(group, words), words) : std::string();
}

void addNotes(RecipeContext &context)
{
    size_t count = 0;
    for (const RunResultPointer &run : context.scenario.runs) {
        const std::string note = nameOf(run->run->note);
        if (note.empty() || !context.used.notes.insert(run->run.get()).second || ++count > mostNotes)
            continue;
        context.paragraph(
            {{runName(*run->run, context.words), true}, {context.words("report.note_of", {textArg("note", note)})}},
            TextStyle::note);
    }
    if (count > mostNotes)
        context.paragraph(context.words("report.notes.more", {numberArg("count", double(count - mostNotes))}),
                          TextStyle::note);
}

} // namespace huella::recipes
