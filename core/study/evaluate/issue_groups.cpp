// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/issue_groups.h"

#include <unordered_map>

namespace huella {
namespace {

void mix(size_t &hash, size_t more) { hash ^= more + 0x9e3779b97f4a7c15 + (hash << 6) + (hash >> 2); }

size_t hashOf(const Message &message)
{
    size_t hash = std::hash<std::string>()(message.key);
    for (const MessageArg &arg : message.args) {
        if (const auto *text = std::get_if<std::string>(&arg.value))
            mix(hash, std::hash<std::string>()(*text));
        else if (const auto *number = std::get_if<NumberArg>(&arg.value))
            mix(hash, std::hash<double>()(number->value));
        else
            for (const Message &part : std::get<std::vector<Message>>(arg.value))
                mix(hash, hashOf(part));
    }
    return hash;
}

bool sayTheSame(const Issue &a, const Issue &b)
{
    return a.severity == b.severity && a.field == b.field && a.message == b.message;
}

} // namespace

std::vector<IssueGroup> groupedIssues(const StudyResult &result)
{
    std::unordered_map<std::string_view, std::string_view> scenarioOf;
    for (const ScenarioResult &scenario : result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            scenarioOf.emplace(run->run->id, scenario.id);
    std::vector<IssueGroup> groups;
    std::unordered_multimap<size_t, size_t> known;
    for (const IssuePointer &issue : result.issues) {
        const size_t hash = hashOf(issue->message);
        auto [at, end] = known.equal_range(hash);
        while (at != end && !sayTheSame(*groups[at->second].issue, *issue))
            ++at;
        if (at == end) {
            at = known.emplace(hash, groups.size());
            groups.push_back({issue, {}});
        }
        if (!issue->run.empty())
            groups[at->second].places.push_back({std::string(scenarioOf[issue->run]), issue->run});
    }
    return groups;
}

std::vector<IssueGroup> issuesOfScenario(const std::vector<IssueGroup> &groups, std::string_view scenario)
{
    std::vector<IssueGroup> found;
    for (const IssueGroup &group : groups) {
        IssueGroup here{group.issue, {}};
        for (const IssueGroup::Place &place : group.places)
            if (place.scenario == scenario)
                here.places.push_back(place);
        if (group.places.empty() || !here.places.empty())
            found.push_back(std::move(here));
    }
    return found;
}

} // namespace huella
