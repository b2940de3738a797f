// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

#include <set>

namespace huella {

/// Where a figure comes from, in one line: "default · mean of surveyed data centres · Green Algorithms data v3.0, 2024".
std::string originText(const Origin &origin, const Dataset &dataset, const Wording &words);

/// A piece of a line of the working. Figures carry what a click on them tells.
struct WorkingSpan {
    enum class Kind { plain, figure, result, step };
    Kind kind = Kind::plain;
    std::string text;
    std::string explanation{}; ///< figures: name, value and origin
    std::string field{};       ///< figures: the input they stand for
    std::string source{};      ///< figures: id in sources.json
    bool assumed = false;      ///< figures: a default stands in
    std::string
        symbol{}; ///< what it stands for: "t", "n_c", the step's for its name and its result; empty: for nothing
    std::string subscript{}; ///< set lower behind the text: "c" of n_c
    std::string spoken{};    ///< as one would say it: "12 hours", "times"
    double value = 0;        ///< figures and results, as the formula has it: a share from 0 to 1 where the unit is "%"
    std::string unit{};      ///< figures and results, as printed: "kWh"; empty: a plain number
    bool covered = false;
    bool operator==(const WorkingSpan &) const = default;

    /// What can be covered: a term or a result, but not the name to the left of "=".
    bool isTerm() const { return !symbol.empty() && kind != Kind::step; }
};

/// Which forms of a line are shown.
struct WorkingShows {
    bool symbols = false; ///< E = t × P_cpu × PUE
    bool words = false;   ///< energy = run time × processor power × power usage effectiveness
    bool figures = true;  ///< energy = 12 h × 113.8 W × 1.56 = 2.131 kWh
    bool operator==(const WorkingShows &) const = default;
};

/// One step: "energy = 12 h × 113.8 W × 1.56 = 2.131 kWh", the same in symbols and in words, and as one would say it.
/// Lines that are sentences (rangeLines) have neither symbols nor words.
struct WorkingLine {
    std::vector<WorkingSpan> spans;
    std::string spoken;
    std::vector<WorkingSpan> symbols{}, words{};
    std::string symbol{};  ///< the step's
    std::string covered{}; ///< the word that is said in place of what is covered
    std::string plain() const;
    bool operator==(const WorkingLine &) const = default;

    /// The forms that are shown, in reading order; those that a line does not have are left out.
    std::vector<const std::vector<WorkingSpan> *> shown(const WorkingShows &shows) const;
};

std::string plainText(const std::vector<WorkingSpan> &spans); ///< a subscript stands behind "_"
std::string spokenText(const std::vector<WorkingSpan> &spans);

/// What the page says above the working. A step ends in digits enough to go on by hand; these follow them: "4,120 kWh ≈ 4,100 kWh".
struct WorkingHeadline {
    FormattedQuantity energy, emissions;
    Scale energyScale{}, massScale{};
};
/// In the units that fit the run, with the digits of the page around it, or in the page's units too.
WorkingHeadline headlineOf(const Estimate &estimate, const Numbers &numbers, const PageDigits &digits = {});
WorkingHeadline headlineOf(const Estimate &estimate, const Numbers &numbers, Scale energy, Scale mass);
/// One line for each step; "power = processor power", which repeats the line above, is left out.
std::vector<WorkingLine> workingLines(const Working &working, const Dataset &dataset, const Wording &words,
                                      const std::optional<WorkingHeadline> &headline = {});

/// How the interval of a run came about: simulations, what is drawn and from where to where, percentiles of the emissions and
/// the headline figure. Nothing where nothing is drawn. `sample` is that of the estimate's interval.
std::vector<WorkingLine> rangeLines(const Estimate &estimate, const Sample &sample, const Wording &words);

/// The line with the terms of these symbols behind a "?": neither text nor spoken text nor explanation says anything of them.
/// Where figures are shown it is they that are covered, since a class that predicts them must know what is asked; else the
/// symbols and words are.
WorkingLine coveredLine(const WorkingLine &line, const std::set<std::string> &covered, const WorkingShows &shows = {});
/// The symbols that can be covered, each once, in reading order.
std::vector<std::string> termsOf(const std::vector<WorkingLine> &lines);

} // namespace huella
