// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/plausibility.h"
#include "core/wording/wording.h"

#include <cstdint>

namespace huella::cli {

/// What `estimate` warns of, over the rows of a file: which kind, of how many rows, and what is said of the first.
struct BatchWarning {
    std::string_view key;
    std::uint64_t rows = 0, firstLine = 0;
    std::string sentence;
};

class BatchWarnings {
public:
    /// Counts a row's warnings. `resolver` is the one that filled the inputs. Returns their keys for the row's cell, "" where there is
    /// none; the text stands until the next row. Defaults are left out: they have a column of their own.
    std::string_view add(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver, std::uint64_t line,
                         const Wording &words);
    /// Those of the rows that follow.
    void add(const BatchWarnings &other);
    void clear() { kinds_.clear(); }
    std::span<const BatchWarning> kinds() const { return kinds_; }

private:
    BatchWarning *kind(std::string_view key);
    std::vector<BatchWarning> kinds_;
    std::string cell_;
};

} // namespace huella::cli
