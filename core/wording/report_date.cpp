// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/report_date.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>

namespace huella {
namespace {

std::optional<std::time_t> askedFor()
{
    const char *given = std::getenv("SOURCE_DATE_EPOCH");
    const std::string_view text = given ? given : "";
    std::time_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool whole = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(seconds) : std::nullopt;
}

/// Empty for a year that does not have four digits.
std::string isoDate(const std::tm &date)
{
    char text[11];
    return std::strftime(text, sizeof text, "%Y-%m-%d", &date) == 10 ? text : "";
}

} // namespace

std::string reportDate()
{
    std::tm date{};
    if (const auto asked = askedFor(); asked && gmtime_r(&*asked, &date))
        if (std::string text = isoDate(date); !text.empty())
            return text;
    const std::time_t now = std::time(nullptr);
    tzset(); // localtime_r need not look at TZ
    return localtime_r(&now, &date) ? isoDate(date) : std::string();
}

std::string dateInWords(std::string_view isoDate, const Wording &words)
{
    const bool wellFormed =
        isoDate.size() == 10 && isoDate[4] == '-' && isoDate[7] == '-'
        && std::all_of(isoDate.begin(), isoDate.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
    const int month = wellFormed ? std::stoi(std::string(isoDate.substr(5, 2))) : 0;
    if (month < 1 || month > 12)
        return std::string(isoDate);
    return words("report.date", {numberArg("day", std::stoi(std::string(isoDate.substr(8, 2)))),
                                 textArg("month", words("report.month." + std::to_string(month))),
                                 textArg("year", isoDate.substr(0, 4))});
}

} // namespace huella
