// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace huella {

/// A run beside the others of its scenario, in words: what a strip of segments shows.
struct RunShare {
    struct Part {
        std::string id; ///< of the run; empty: the smaller runs together
        std::string name;
        std::string value;   ///< "15 kg CO₂e"
        std::string percent; ///< "46%"
        double share = 0;    ///< of the scenario, from 0 to 1
        bool own = false;
        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; ///< in the order of the study, the smaller ones last; empty: there is nothing to share
    std::string own;         ///< "1.0% of Baseline (32 kg CO₂e) · 8 runs"
    std::string largest;     ///< "The largest is Variant calling, 46%."
    bool operator==(const RunShare &) const = default;
};

/// In a measure, and in the unit of the page or with its digits, as charts have it. At most a dozen parts, the run itself always one of them.
RunShare runShareOf(const ScenarioResult &scenario, const std::string &runId, const Wording &words,
                    std::optional<Scale> unit, const MeasureOf &shown);

} // namespace huella
