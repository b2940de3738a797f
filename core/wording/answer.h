// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

namespace huella {

/// A headline figure in words: value, what it is, its interval, and what else it amounts to.
struct AnswerFigure {
    std::string value;   ///< "0.33 kg CO₂e"
    std::string range;   ///< "0.14 to 0.46 kg CO₂e in nine of ten simulations"
    std::string further; ///< "1.9 km by car · 0.3% of a Paris–Dublin flight seat"
};

/// The flight that fits, as a share of a seat or as seats: "0.8% of a Paris–Dublin flight seat".
std::string flightText(const Equivalents &equivalents, const Wording &words);

/// Emissions, energy and tree-months, in this order, as the window and the summary show them, with the digits of the page.
std::vector<AnswerFigure> answerFigures(Mass emissions, Energy energy, const Range &range,
                                        const Equivalents &equivalents, const Wording &words,
                                        const PageDigits &digits = {});
std::vector<AnswerFigure> answerFigures(const Estimate &estimate, const Wording &words, const PageDigits &digits = {});

} // namespace huella
