// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/estimate/formula.h"
#include "core/workload/fill.h"

#include <array>
#include <span>

namespace huella {

/// What a careful colleague would ask about a run: unlikely figures, defaults in use, a place nobody named. Never an error.
/// The resolver is the one that filled the inputs.
std::vector<Issue> plausibilityIssues(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver);

/// The keys of warnings, without their sentences.
class WarningKeys {
public:
    void add(const char *key)
    {
        if (count_ < keys_.size())
            keys_[count_++] = key;
    }
    std::span<const char *const> all() const { return {keys_.data(), count_}; }

private:
    std::array<const char *, 24> keys_{}; ///< more than can be said of one run
    size_t count_ = 0;
};
/// The warnings among the same issues, at no cost where there are none.
WarningKeys plausibilityWarnings(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver);

} // namespace huella
