// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/issue_teller.h"

namespace huella {

/// What a careful colleague would ask about the place of a run and the figure of its electricity, in g CO2e/kWh: nobody named it,
/// it is not the place that was meant, not where its region lies, old, or in another unit.
void checkPlace(const Inputs &inputs, Resolver &resolver, const IssueTeller &teller);

} // namespace huella
