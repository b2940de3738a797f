// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/totals.h"

#include "core/study/model/orcid.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

class Sums {
public:
    Total &add(const std::string &key, Energy energy, Mass emissions, double runs = 1)
    {
        const auto [place, isNew] = places_.emplace(key, totals_.size());
        if (isNew)
            totals_.emplace_back().key = key;
        Total &total = totals_[place->second];
        total.energy += energy;
        total.emissions += emissions;
        total.runs += runs;
        return total;
    }
    /// A part of what a run comes to, with what its devices take of that.
    void add(const std::string &key, const Estimate &estimate, double part = 1)
    {
        const auto &out = estimate.outcome;
        Total &total = add(key, out.energy.total * part, out.emissions.total * part, part);
        const double devices = part / estimate.inputs.pue.value;
        const bool machines = estimate.inputs.countsMachines();
        addScaled(total.deviceEnergy, out.energy, devices, machines);
        addScaled(total.deviceEmissions, out.emissions, devices, machines);
    }
    std::vector<Total> take() { return std::move(totals_); }

private:
    template <class Q> static void addScaled(DeviceSplit<Q> &to, const Split<Q> &from, double scale, bool machines)
    {
        (machines ? to.machine : to.cpu) += from.cpu * scale;
        to.gpu += from.gpu * scale;
        to.memory += from.memory * scale;
        to.total += (from.cpu + from.gpu + from.memory) * scale;
    }

    std::vector<Total> totals_;
    std::unordered_map<std::string, size_t> places_;
};

std::string placeKey(const Inputs &in)
{
    return in.intensity.origin.kind == OriginKind::given || !in.place ? std::string() : std::string(in.place->code);
}

/// The totals that a run goes into; of a component none.
std::vector<std::string> keysOf(const Run &run, const Estimate &estimate, By by)
{
    switch (by) {
    case By::run: return {run.id};
    case By::kind: return {run.kind};
    case By::place: return {placeKey(estimate.inputs)};
    case By::component: return {};
    case By::year: break;
    }
    if (!run.year)
        return {std::string()};
    std::vector<std::string> years;
    for (int year = *run.year; year <= std::max(*run.year, run.until.value_or(*run.year)); ++year)
        years.push_back(std::to_string(year));
    return years;
}

void addComponents(Sums &sums, const Estimate &estimate)
{
    const double pue = estimate.inputs.pue.value;
    const auto &energy = estimate.outcome.energy;
    const auto &emissions = estimate.outcome.emissions;
    const double machines = estimate.inputs.countsMachines() ? 1 : 0; // all keys of each run, so that their order stays
    sums.add("cpu", energy.cpu * (1 - machines) / pue, emissions.cpu * (1 - machines) / pue);
    sums.add("machine", energy.cpu * machines / pue, emissions.cpu * machines / pue);
    sums.add("gpu", energy.gpu / pue, emissions.gpu / pue);
    sums.add("memory", energy.memory / pue, emissions.memory / pue);
    sums.add("overhead", energy.total * (1 - 1 / pue), emissions.total * (1 - 1 / pue));
}

std::optional<Mass> massOfKg(std::optional<double> kg)
{
    constexpr double gramsInKilogram = 1000;
    return kg ? std::optional(Mass(*kg * gramsInKilogram)) : std::nullopt;
}

/// Kinds as they are offered, then others as the file has them, then runs without a kind.
int rankOfKind(const std::string &kind)
{
    const auto kinds = runKinds();
    const auto found = std::find(kinds.begin(), kinds.end(), kind);
    return kind.empty() ? int(kinds.size()) + 1 : int(found - kinds.begin());
}

void order(std::vector<Total> &totals, By by)
{
    if (by == By::year)
        std::stable_sort(totals.begin(), totals.end(), [](const Total &a, const Total &b) {
            return a.key.empty() != b.key.empty() ? b.key.empty() : idBefore(a.key, b.key);
        });
    if (by == By::kind)
        std::stable_sort(totals.begin(), totals.end(),
                         [](const Total &a, const Total &b) { return rankOfKind(a.key) < rankOfKind(b.key); });
}

/// Whether a run that cannot be estimated yet may fall into the year.
bool lacksRuns(const ScenarioResult &scenario, int year)
{
    return std::any_of(scenario.runs.begin(), scenario.runs.end(), [year](const RunResultPointer &result) {
        const Run &run = *result->run;
        return !result->estimate() && (!run.year || (*run.year <= year && year <= run.until.value_or(*run.year)));
    });
}

} // namespace

bool hasFigure(const RunResult &run)
{
    const Estimate *estimate = run.estimate();
    return estimate && estimate->outcome.power.total.value() > 0;
}

std::vector<Total> totalsOf(const ScenarioResult &scenario, By by)
{
    Sums sums;
    for (const RunResultPointer &result : scenario.runs) {
        const Estimate *estimate = result->estimate();
        if (!estimate)
            continue;
        if (by == By::component)
            addComponents(sums, *estimate);
        const auto keys = keysOf(*result->run, *estimate, by);
        for (const std::string &key : keys)
            sums.add(key, *estimate, 1.0 / double(keys.size()));
    }
    auto totals = sums.take();
    if (by == By::component)
        std::erase_if(totals, [](const Total &total) { return !(total.energy.value() > 0); });
    order(totals, by);
    return totals;
}

std::vector<std::string> runsOfTotal(const ScenarioResult &scenario, By by, const std::string &key)
{
    std::vector<std::string> runs;
    for (const RunResultPointer &result : scenario.runs) {
        const Estimate *estimate = result->estimate();
        if (!estimate)
            continue;
        const auto keys = keysOf(*result->run, *estimate, by);
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            runs.push_back(result->run->id);
    }
    return runs;
}

std::optional<Mass> studyBudget(const Study &study) { return massOfKg(study.budget.studyKg); }
std::optional<Mass> yearBudget(const Study &study) { return massOfKg(study.budget.yearKg); }

std::vector<BudgetLine> budgetLines(const Study &study, const ScenarioResult &scenario)
{
    std::vector<BudgetLine> lines;
    if (const auto budget = studyBudget(study))
        lines.push_back({0, *budget, scenario.emissions.total, scenario.missing > 0});
    if (const auto budget = yearBudget(study))
        for (const Total &total : totalsOf(scenario, By::year))
            if (!total.key.empty()) {
                const int year = std::stoi(total.key);
                lines.push_back({year, *budget, total.emissions, lacksRuns(scenario, year)});
            }
    return lines;
}

MessageArg budgetDifference(std::string_view name, const BudgetLine &line)
{
    const NumberArg amount{std::abs(line.left().value()), "g CO₂e", NumberArg::Style::significant, 3};
    if (!line.unfinished)
        return {std::string(name), amount};
    return wordsArg(name,
                    Message(line.left().value() < 0 ? "budget.at_least" : "budget.at_most", {{"amount", amount}}));
}

std::vector<Issue> projectIssues(const Study &study, const StudyResult &result)
{
    std::vector<Issue> issues;
    if (const std::string &orcid = study.details.orcid; !orcid.empty() && !orcidOf(orcid))
        issues.push_back({Severity::warning, Message("issue.orcid", {textArg("value", orcid)}), "orcid", {}});
    if (result.scenarios.empty())
        return issues;
    const ScenarioResult &baseline = result.scenarios.front();
    for (const BudgetLine &line : budgetLines(study, baseline))
        if (line.left().value() < 0) {
            const MessageArg over = budgetDifference("over", line);
            issues.push_back({Severity::warning,
                              line.year ? Message("issue.budget.year", {yearArg("year", line.year), over})
                                        : Message("issue.budget.study", {over}),
                              line.year ? "budget_year" : "budget_study",
                              {}});
        }
    const auto ofKind = [&baseline](auto... kinds) {
        return std::any_of(baseline.runs.begin(), baseline.runs.end(),
                           [&](const auto &run) { return ((run->run->kind == kinds) || ...); });
    };
    if (ofKind("final") && !ofKind("pilot", "development", "failed"))
        issues.push_back({Severity::note, Message("issue.runs.only_final"), "kind", {}});
    return issues;
}

} // namespace huella
