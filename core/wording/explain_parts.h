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

/// The name of a term; a reference amount of several kinds has one for each.
std::string termName(std::string_view symbol, std::string_view entry, const Wording &words);
/// What stands behind a figure that was not given: its record, why it was taken, its basis and its source. The same as in
/// originText() but for the word before it.
std::string sourceText(const Origin &origin, const Dataset &dataset, const Wording &words);

/// A figure as one would say it: "7.5 watts", "12 cores". `number` is its text without the unit, `value` what it counts.
std::string spokenAmount(const std::string &number, double value, std::string_view symbol, std::string_view unit,
                         const Wording &words);

} // namespace huella
