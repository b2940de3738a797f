// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/evaluate/comparable.h"
#include "core/study/evaluate/what_if.h"

namespace huella {

/// A scenario that is being made from one of the study: what it would come to is answered while it is thought of, and the study stays
/// as it is.
class ScenarioDraft {
public:
    /// `from`: id of a scenario of the study.
    ScenarioDraft(const Context &context, const std::string &from);

    const Context &context() const { return context_; }
    const Scenario &from() const { return from_; }
    const Dataset &dataset() const { return dataset_; }
    /// Ids of the runs that are not changed.
    void setOthers(std::set<std::string, std::less<>> ids) { others_ = std::move(ids); }
    ScenarioPlan planOf(std::vector<Variation> changes, bool leavesOthersOut = false) const
    {
        return {std::move(changes), others_, leavesOthersOut};
    }
    /// Central figures of all its runs, g CO2e and kWh.
    CentralTotal totalOf(const ScenarioPlan &plan);
    /// Whether its emissions may not be compared with the baseline's, which need not be the scenario that it comes from.
    bool isApart(const ScenarioPlan &plan) const;
    /// What most of what changes stands on.
    Footing footing() { return footingOf(from_, planOf({}), resolver_); }
    /// PUE of the ticked runs where a change leads them; none where none of them says.
    std::optional<PlannedPue> pueAfter(const Variation &change)
    {
        return plannedPue(from_, planOf({change}), resolver_);
    }
    /// "4.0 kg", in the measure of the screen; what cannot be estimated yet comes on top. "–" where nothing can be.
    QString amountOf(const CentralTotal &total) const;
    /// "AWS Stockholm", or one name for each change; free in the study.
    QString nameOf(const std::vector<Variation> &changes) const;
    /// The study with the scenario at its end.
    Study made(const ScenarioPlan &plan, const QString &name) const;

private:
    const Context &context_;
    Scenario from_;
    Dataset dataset_;
    Resolver resolver_;
    std::set<std::string, std::less<>> others_;
};

} // namespace huella
