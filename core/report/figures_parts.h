// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "core/report/wording.h"

namespace huella {

/// "Bar chart: Sweden 77 g, Spain 327 g." for those who cannot see it.
std::string describeBars(const ChartSpec &chart, const Wording &words);

/// An amount beside a bar: short unit, the chart's scale.
std::string massText(double grams, Scale scale, const Numbers &numbers);

} // namespace huella
