// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/wording/wording.h"

#include <string>

namespace huella {

/// A chart's numbers as a spreadsheet of this language takes them: headings, then a line a row, cells apart by tabs. All are in the
/// chart's unit, with six digits, so that they can be reckoned with; where bars have intervals and parts, these have columns.
std::string numbersOf(const ChartSpec &chart, const Wording &words);

} // namespace huella
