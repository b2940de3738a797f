// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/numbers.h"
#include "core/study/evaluate/evaluate.h"

namespace huella {

/// The units of a page, so that the same amount reads the same in its sentences, tables and figures.
struct PageUnits {
    Scale mass, energy;
};
/// Those that fit the first scenario that comes to something.
PageUnits unitsOf(const StudyResult &result);
PageUnits unitsOf(const ScenarioResult &scenario);

/// The digits of a scenario's emissions, for amounts beside it that have no interval of their own.
Precision precisionOf(const ScenarioResult &scenario, Scale scale);

} // namespace huella
