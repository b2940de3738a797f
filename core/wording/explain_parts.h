// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/explain.h"

#include <map>

namespace huella {

/// How many digits the results of a working are shown with: four, and more where a line would not multiply out by hand else.
class WorkingDigits {
public:
    int of(std::string_view symbol) const;
    bool raise(std::string_view symbol, int most); ///< whether there was a digit left to show

private:
    std::map<std::string, int, std::less<>> digits_;
};
WorkingDigits digitsOf(const Working &working);

/// A figure as one would say it: "7.5 watts", "12 cores". `number` is its text without the unit, `value` what it counts.
std::string spokenAmount(const std::string &number, double value, std::string_view symbol, std::string_view unit,
                         const Wording &words);

} // namespace huella
