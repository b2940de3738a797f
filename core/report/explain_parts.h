// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explain.h"

namespace huella {

/// A figure as one would say it: "7.5 watts", "12 cores". `number` is its text without the unit, `value` what it counts.
std::string spokenAmount(const std::string &number, double value, std::string_view symbol, std::string_view unit,
                         const Wording &words);

} // namespace huella
