// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace huella {

/// The random numbers of a study: per root key a Latin hypercube column, made on first use and kept for the next edit. Of N
/// equal parts of the unit interval, part s holds one number u = (s + v(s)) / N, and it is draw number perm(s) that gets it;
/// perm and v come from the study's seed and the key alone.
class Draws {
public:
    static constexpr int defaultCount = 10'000;
    static constexpr int shareBins = 32;

    explicit Draws(std::uint64_t seed, int count = defaultCount) : seed_(seed), count_(count) {}

    std::uint64_t seed() const { return seed_; }
    int count() const { return count_; }

    struct Column {
        std::vector<double> factor;    ///< split log-normal: median 1, 5th and 95th percentile low and high
        std::vector<std::uint8_t> bin; ///< which of shareBins equal parts u lies in
    };
    /// The column of a key, u clamped to [0.0005, 0.9995] and turned into a factor.
    std::shared_ptr<const Column> column(const std::string &key, double low, double high);

private:
    struct ColumnKey {
        std::string key;
        double low, high;
        auto operator<=>(const ColumnKey &) const = default;
    };
    std::uint64_t seed_;
    int count_;
    std::map<ColumnKey, std::shared_ptr<const Column>> columns_;
};

} // namespace huella
