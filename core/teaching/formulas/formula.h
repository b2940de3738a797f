// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/teaching/formulas/teaching_units.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huella {

/// A number with what it measures, in grams, watts and hours.
struct Measured {
    double value = 0;
    Dimension dimension;
};

/// A quantity that a formula names: "island.emissions", "island:final.energy" is {"island", "final", "energy"}.
struct QuantityName {
    std::string scenario, run; ///< run: its id; empty: the scenario's sum, or the first run's input
    std::string quantity;      ///< "emissions", "energy.low", "pue"
    bool operator==(const QuantityName &) const = default;
};
using Quantities = std::function<std::optional<Measured>(const QuantityName &)>;

/// Arithmetic of quantities that a lesson asks for: "island.emissions / mainland.emissions", "(a.energy - b.energy) * 3",
/// "626155 lb / 88". It keeps account of what is measured, so that kWh are never compared with grams.
class TeachingFormula {
public:
    /// An error's message says what is wrong and where in the text.
    static Result<TeachingFormula> read(std::string_view text);

    /// Nothing where a quantity is not known, what is added does not measure the same, or a number becomes too large.
    std::optional<Measured> value(const Quantities &quantities) const;
    std::vector<QuantityName> names() const; ///< in the order in which they stand
    const QuantityName *quantity() const;    ///< where the formula is nothing but one; else null
    const std::string &text() const { return text_; }
    bool operator==(const TeachingFormula &other) const { return text_ == other.text_; }

    struct Node;

private:
    std::string text_;
    std::shared_ptr<const Node> root_;
};

} // namespace huella
