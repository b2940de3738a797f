// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kept_json.h"

#include <optional>
#include <string_view>

namespace huella {

/// How months are counted: exact, 365.25/12 days; or as the Green Algorithms calculator does, 30 days or 4 weeks each, which
/// makes a year of daily work 1.4 % and of weekly work 8 % shorter.
enum class Calendar { exact, greenAlgorithms };

/// Work that comes back: so many times a day, week, month or year, for so many months or years.
struct Recurrence {
    enum class Every { day, week, month, year };
    enum class Lasting { months, years };

    double count = 1; ///< times in each day, week, ...; > 0
    Every every = Every::week;
    double duration = 1; ///< in months or years; > 0
    Lasting lasting = Lasting::years;
    Calendar calendar = Calendar::exact;
    KeptJson unknown{}; ///< fields that a later version wrote; kept and written back
    bool operator==(const Recurrence &) const = default;

    /// How often in all. Green Algorithms 3.0, AI page: its "scale".
    double times() const;
};

/// What a training takes beside the main one. Green Algorithms 3.0, AI page: main x (1 + RD + n x f).
struct Training {
    double development = 0;     ///< research and development, as a multiple of the main training; >= 0
    double retrainings = 0;     ///< number of them; >= 0
    double retrainingShare = 0; ///< of each, as a share of the main training; >= 0
    KeptJson unknown{};
    bool operator==(const Training &) const = default;

    /// How many times the main training all of it takes, 1 or more.
    double factor() const { return 1 + development + retrainings * retrainingShare; }
};

std::string_view toString(Recurrence::Every every);
std::string_view toString(Recurrence::Lasting lasting);
std::string_view toString(Calendar calendar);
std::optional<Recurrence::Every> everyFromText(std::string_view text);
std::optional<Recurrence::Lasting> lastingFromText(std::string_view text);
std::optional<Calendar> calendarFromText(std::string_view text);

} // namespace huella
