// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"
#include "core/wording/wording.h"

namespace huella {

/// A finished caption of a figure taken apart, for formats that count figures themselves: "Figure ", 3, ". " and the rest.
struct NumberedCaption {
    std::string word, point;
    int number = 0; ///< 0: it has none, and all of it is text
    std::string text;
};
NumberedCaption numberedCaption(const std::string &caption, const Wording &words);
/// What text calls it by its caption: "Figure 3", its number beside its word on every line. Empty: it has no number.
std::string numberedName(const std::string &caption, const Wording &words);

/// The number in a finished reference to a figure ("Figure 3"); 0: the run is none, or leads nowhere.
int referredNumber(const TextRun &run);

} // namespace huella
