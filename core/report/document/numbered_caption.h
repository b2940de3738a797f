// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"
#include "core/wording/wording.h"

namespace huella {

/// What is counted on its own in a report.
enum class Counted { figure, table };
/// "Figure 3. …", or "Table 3. …".
std::string captionOf(Counted what, int number, const std::string &text, const Wording &words);

/// A finished caption taken apart, for formats that count figures and tables themselves: "Figure ", 3, ". " and the rest.
struct NumberedCaption {
    std::string word, point;
    int number = 0; ///< 0: it has none, and all of it is text
    std::string text;
    Counted what = Counted::figure;
};
NumberedCaption numberedCaption(const std::string &caption, const Wording &words);
/// What text calls it by its caption: "Figure 3", its number beside its word on every line. Empty: it has no number.
std::string numberedName(const std::string &caption, const Wording &words);

/// What a finished reference ("Table 3") names; number 0: the run is none, or leads nowhere.
struct ReferredPart {
    Counted what = Counted::figure;
    int number = 0;
    auto operator<=>(const ReferredPart &) const = default;
};
ReferredPart referredPart(const TextRun &run, const Wording &words);

} // namespace huella
