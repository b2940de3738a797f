// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/fields.h"
#include "core/workload/inputs.h"

#include <memory>
#include <string>
#include <vector>

namespace huella {

/// What a plan worked out of a workload: figures that nobody typed, and how far each may lie from its central value. A figure that
/// is another now was typed since; it is no plan's any more, and what was drawn about it is not drawn.
struct Derivation {
    struct Value {
        Field field = Field::hours;
        double value = 0;      ///< in the field's unit
        std::string_view rule; ///< wording key that says how it came about; static
        bool operator==(const Value &) const = default;
    };
    /// A factor on a figure: 5th percentile, median and 95th. A root key that ends in "/" is of the run alone.
    struct Drawn {
        std::string key;
        Field field = Field::hours; ///< hours or gpuTdpW
        double low = 1, high = 1;
        std::string
            band; ///< the rule that it came from; empty: figures of the plan's own, such as the times of its epochs
        bool operator==(const Drawn &) const = default;
    };
    std::vector<Value> values;
    std::vector<Drawn> drawn;
    bool operator==(const Derivation &) const = default;

    const Value *value(Field field) const;
};
using DerivationPointer = std::shared_ptr<const Derivation>;

/// Gives the figures of filled inputs that a plan worked out their origin.
void markDerived(Inputs &inputs, const DerivationPointer &derivation);
/// Whether a figure of the inputs is a plan's.
bool isDerived(const Inputs &inputs, Field field);

} // namespace huella
