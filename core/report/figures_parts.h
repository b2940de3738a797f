// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "core/report/wording.h"

namespace huella {

/// An amount beside a bar: short unit, the chart's scale.
std::string massText(double grams, Scale scale, const Numbers &numbers);

/// How far from something: "−84 %".
std::string signedPercent(double fraction, const Numbers &numbers);

} // namespace huella
