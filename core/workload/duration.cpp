// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/duration.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/workload/typed_number.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace huella {
namespace {

constexpr double minute = 1.0 / 60, day = 24; // hours

struct TimeUnit {
    std::array<std::string_view, 7> names; ///< folded
    double perHour;                        ///< how many of it: 1 / 60 would lose a digit of "90 min"
};
constexpr TimeUnit timeUnits[] = {
    {{"d", "day", "days", "dia", "dias"}, 1 / day},
    {{"h", "hr", "hrs", "hour", "hours", "hora", "horas"}, 1},
    {{"min", "mins", "m", "minute", "minutes", "minuto", "minutos"}, 60},
    {{"s", "sec", "secs", "second", "seconds", "segundo", "segundos"}, 3600},
};

const TimeUnit *timeUnit(std::string_view written)
{
    const std::string name = foldName(written);
    for (const TimeUnit &unit : timeUnits)
        if (!name.empty() && std::find(unit.names.begin(), unit.names.end(), name) != unit.names.end())
            return &unit;
    return nullptr;
}

bool allDigits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isDigit); }

/// Takes "90 min" off the front: a number up to the first letter, and letters up to the next digit.
struct Part {
    double value = 0;
    std::string_view unit;
};
std::optional<Part> takePart(std::string_view &text)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto unit = std::find_if(text.begin(), text.end(), letter);
    const auto end = std::find_if(unit, text.end(), isDigit);
    const auto number = readTypedNumber({text.begin(), unit});
    if (!number || number->readAsDecimal) // "1.500 min": which of the two is another question
        return {};
    const Part part{number->value, {unit, end}};
    text = {end, text.end()};
    return part;
}

/// "1-12:00:00"
std::optional<double> daysAndClock(std::string_view text)
{
    const auto dash = text.find('-');
    if (dash > 4 || !allDigits(text.substr(0, dash))) // also where there is none
        return {};
    double days = 0;
    std::from_chars(text.data(), text.data() + dash, days);
    const auto clock = hoursFromClock(text.substr(dash + 1));
    return clock && *clock < day ? std::optional(days * day + *clock) : std::nullopt;
}

} // namespace

std::optional<double> hoursFromClock(std::string_view text)
{
    std::array<double, 3> parts{};
    size_t count = 0;
    while (true) {
        const auto colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (count == parts.size() || !allDigits(part) || (count > 0 && (part.size() != 2 || part[0] > '5')))
            return {};
        if (std::from_chars(part.data(), part.data() + part.size(), parts[count++]).ec != std::errc())
            return {};
        if (colon == std::string_view::npos)
            break;
        text.remove_prefix(colon + 1);
    }
    return count < 2 ? std::nullopt : std::optional((parts[0] * 3600 + parts[1] * 60 + parts[2]) / 3600);
}

std::optional<double> hoursFromDuration(std::string_view text)
{
    if (text.find(':') != std::string_view::npos)
        return text.find('-') == std::string_view::npos ? hoursFromClock(text) : daysAndClock(text);
    double hours = 0, last = 0; // units per hour of the part before: they come from the largest to the smallest
    while (!text.empty()) {
        const auto part = takePart(text);
        if (!part)
            return {};
        const TimeUnit *unit = timeUnit(part->unit);
        if (part->unit.empty() && last == 1 && part->value < 60) // "1h30"
            return hours + part->value * minute;
        if (!unit || unit->perHour <= last || (last > 0 && part->value < 0))
            return {};
        hours += part->value / unit->perHour;
        last = unit->perHour;
    }
    return last > 0 ? std::optional(hours) : std::nullopt;
}

} // namespace huella
