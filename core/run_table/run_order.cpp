// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/run_order.h"

#include "core/base/fold.h"
#include "core/run_table/run_cells.h"

#include <algorithm>

namespace huella {
namespace {

struct Said {
    std::optional<double> number;
    std::string text;
    bool nothing() const { return !number && text.empty(); }
};

std::optional<double> numberOf(const RunResult &result, RunColumn column)
{
    const Run &run = *result.run;
    if (column == RunColumn::years)
        return run.year ? std::optional(double(*run.year)) : std::nullopt;
    const Estimate *estimate = result.estimate();
    if (!estimate)
        return {};
    const Inputs &in = estimate->inputs;
    switch (column) {
    case RunColumn::hours: return in.hours.value.value();
    case RunColumn::times: return in.runs.value;
    case RunColumn::cores: return in.cores.value;
    case RunColumn::memory: return in.memory.value.value();
    case RunColumn::pue: return in.pue.value;
    default: return {};
    }
}

Said saidOf(const RunResult &result, const RunOrder &order, const Wording &words)
{
    const Estimate *estimate = result.estimate();
    if (order.by == RunOrder::By::energy)
        return {estimate ? std::optional(estimate->outcome.energy.total.value()) : std::nullopt, {}};
    if (order.by == RunOrder::By::emissions)
        return {estimate ? std::optional(estimate->outcome.emissions.total.value()) : std::nullopt, {}};
    if (isNumeric(order.column) || order.column == RunColumn::years)
        return {numberOf(result, order.column), {}};
    return {{}, foldText(shownCell(result, order.column, words).text)};
}

} // namespace

std::vector<std::string> runsInOrder(const ScenarioResult &scenario, const RunOrder &order, const Wording &words)
{
    std::vector<std::pair<Said, std::string>> runs;
    for (const RunResultPointer &result : scenario.runs)
        runs.emplace_back(saidOf(*result, order, words), result->run->id);
    std::stable_sort(runs.begin(), runs.end(), [&order](const auto &a, const auto &b) {
        const Said &first = order.largestFirst ? b.first : a.first, &second = order.largestFirst ? a.first : b.first;
        if (a.first.nothing() || b.first.nothing())
            return !a.first.nothing() && b.first.nothing();
        return first.number != second.number ? first.number < second.number : first.text < second.text;
    });
    std::vector<std::string> ids;
    for (auto &[said, id] : runs)
        ids.push_back(std::move(id));
    return ids;
}

} // namespace huella
