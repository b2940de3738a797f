// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace huella {

/// The random numbers of a study: per root key a Latin hypercube column, made on first use and kept for the next edit.
/// u(key, i) = (perm(i) + v(i)) / N, with perm and v from the study's seed and the key alone.
class Draws {
public:
    static constexpr int defaultCount = 10'000;
    static constexpr int shareBins = 32;

    explicit Draws(std::uint64_t seed, int count = defaultCount) : seed_(seed), count_(count) {}

    std::uint64_t seed() const { return seed_; }
    int count() const { return count_; }

    struct Column {
        std::vector<double> z;          ///< standard normal, u clamped to [0.0005, 0.9995]
        std::vector<std::uint8_t> bin;  ///< which of shareBins equal parts u lies in
    };
    const Column &column(const std::string &key);

    /// The column as a split log-normal factor: median 1, 5th and 95th percentile low and high.
    const std::vector<double> &factor(const std::string &key, double low, double high);

private:
    struct FactorKey {
        std::string key;
        double low, high;
        auto operator<=>(const FactorKey &) const = default;
    };
    std::uint64_t seed_;
    int count_;
    std::map<std::string, Column> columns_;
    std::map<FactorKey, std::vector<double>> factors_;
};

} // namespace huella
