// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/page_units.h"

#include <algorithm>

namespace huella {

PageUnits unitsOf(const ScenarioResult &scenario)
{
    return {massScale(scenario.emissions.total.value()), energyScale(scenario.energy.total.value())};
}

PageUnits unitsOf(const StudyResult &result)
{
    const auto counts = [](const ScenarioResult &scenario) { return scenario.emissions.total.value() > 0; };
    const auto first = std::find_if(result.scenarios.begin(), result.scenarios.end(), counts);
    return unitsOf(first != result.scenarios.end() ? *first : result.scenarios.empty() ? ScenarioResult() : result.scenarios.front());
}

Precision precisionOf(const ScenarioResult &scenario, Scale scale)
{
    return precisionOf(scenario.emissions.total.value(), scenario.range.emissionsG, scale);
}

} // namespace huella
