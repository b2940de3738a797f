// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/variation.h"

#include <set>
#include <vector>

namespace huella {

/// How a scenario is made from another in one step: some changes, to some of its runs. Dataset and year of the grid are of the
/// scenario as a whole.
struct ScenarioPlan {
    std::vector<Variation> changes{};            ///< made one after the other; none: a copy as it is
    std::set<std::string, std::less<>> others{}; ///< ids of the runs that are not changed
    bool leavesOthersOut = false;                ///< they are not in the new scenario at all
    bool operator==(const ScenarioPlan &) const = default;
};

/// The scenario as planned; its runs keep their ids, and those that do not change are shared.
Scenario planned(const Scenario &scenario, const ScenarioPlan &plan);
/// The same for a look at what it would come to: runs that were planned from what is known of them are worked out anew.
Scenario planned(const Scenario &scenario, const ScenarioPlan &plan, const Dataset &dataset);

} // namespace huella
