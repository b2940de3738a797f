// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/repeats.h"

#include <array>

namespace huella {
namespace {

constexpr double daysAMonth = 365.25 / 12;
constexpr std::array<std::string_view, 4> everyNames{"day", "week", "month", "year"};
constexpr std::array<std::string_view, 2> lastingNames{"months", "years"};
constexpr std::array<std::string_view, 2> calendarNames{"exact", "green-algorithms"};

double timesAMonth(Recurrence::Every every, Calendar calendar)
{
    const bool exact = calendar == Calendar::exact;
    switch (every) {
    case Recurrence::Every::day: return exact ? daysAMonth : 30;
    case Recurrence::Every::week: return exact ? daysAMonth / 7 : 4;
    case Recurrence::Every::month: return 1;
    case Recurrence::Every::year: return 1.0 / 12;
    }
    return 1;
}

template <class E, size_t n>
std::optional<E> fromText(const std::array<std::string_view, n> &names, std::string_view text)
{
    for (size_t i = 0; i < n; ++i)
        if (names[i] == text)
            return E(i);
    return {};
}

} // namespace

double Recurrence::times() const
{
    const double months = lasting == Lasting::years ? 12 * duration : duration;
    return count * timesAMonth(every, calendar) * months;
}

std::string_view toString(Recurrence::Every every) { return everyNames[size_t(every)]; }
std::string_view toString(Recurrence::Lasting lasting) { return lastingNames[size_t(lasting)]; }
std::string_view toString(Calendar calendar) { return calendarNames[size_t(calendar)]; }
std::optional<Recurrence::Every> everyFromText(std::string_view text)
{
    return fromText<Recurrence::Every>(everyNames, text);
}
std::optional<Recurrence::Lasting> lastingFromText(std::string_view text)
{
    return fromText<Recurrence::Lasting>(lastingNames, text);
}
std::optional<Calendar> calendarFromText(std::string_view text) { return fromText<Calendar>(calendarNames, text); }

} // namespace huella
