// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/working.h"
#include "core/report/wording.h"

namespace huella {

/// Where a figure comes from, in one line: "default · mean of surveyed data centres · Green Algorithms data v3.0, 2024".
std::string originText(const Origin &origin, const Dataset &dataset, const Wording &words);

/// A piece of a line of the working. Figures carry what a click on them tells.
struct WorkingSpan {
    enum class Kind { plain, figure, result, step };
    Kind kind = Kind::plain;
    std::string text;
    std::string explanation; ///< figures: name, value and origin
    std::string field;       ///< figures: the input they stand for
    std::string source;      ///< figures: id in sources.json
    bool assumed = false;    ///< figures: a default stands in
    bool operator==(const WorkingSpan &) const = default;
};

/// One line: "energy = 12 h × 113.8 W × 1.56 = 2.131 kWh", and the same as one would say it.
struct WorkingLine {
    std::vector<WorkingSpan> spans;
    std::string spoken;
    std::string plain() const;
    bool operator==(const WorkingLine &) const = default;
};

std::vector<WorkingLine> workingLines(const Working &working, const Dataset &dataset, const Wording &words);

} // namespace huella
