// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "core/report/wording.h"

namespace huella {

/// An amount beside a bar, with a short unit: one that has no interval of its own, and one that has; the latter in `unit`, or
/// without one in that which fits it.
std::string massText(double grams, const Precision &precision, const Numbers &numbers);
std::string massText(double grams, const Interval &interval, std::optional<Scale> unit, const Numbers &numbers);

/// How far from something: "−84 %".
std::string signedPercent(double fraction, const Numbers &numbers);

} // namespace huella
