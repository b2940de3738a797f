// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/formatted_quantity.h"

namespace huella {

/// The units of a page and the digits in them, so that the same amount reads the same in its sentences, tables and figures.
struct PageUnits {
    Scale mass, energy;
};
/// Those that fit the first scenario that comes to something; no amount has more decimals than say something beside it.
PageUnits unitsOf(const StudyResult &result);
PageUnits unitsOf(const ScenarioResult &scenario, const PageDigits &digits = {});

/// As many digits as the interval of that scenario's total leaves: no sum is coarser than its rows. Three also where with two the
/// rows would not add up to the total, or some interval would read as one number.
PageDigits digitsOfPage(const StudyResult &result);
/// For a page where each amount has the unit that fits it, as in the window: the digits alone.
Scale digitsAlone(const PageDigits &digits, Measure measure);

/// The digits of a scenario's emissions, for amounts beside it that have no interval of their own.
Precision precisionOf(const ScenarioResult &scenario, Scale scale);

} // namespace huella
