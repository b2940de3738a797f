// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace huella {

/// "1:30" or "1:30:36" in hours; nothing when it is written otherwise.
std::optional<double> hoursFromClock(std::string_view text);

/// A run time in another form than a number of hours: a clock, days before one as Slurm writes them ("1-12:00:00"), units in either
/// language ("90 min", "1 h 30 min", "1h30", "2 días"). Nothing for a number alone, or where more than one reading is left.
std::optional<double> hoursFromDuration(std::string_view text);

} // namespace huella
