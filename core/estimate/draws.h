// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
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

    /// Split log-normal: the 5th percentile, the median and the 95th, as factors above 0; nothing is drawn above `most`.
    struct Shape {
        double low = 1, high = 1, middle = 1;
        double most = std::numeric_limits<double>::infinity();
        auto operator<=>(const Shape &) const = default;
    };
    struct Column {
        std::vector<double> factor;    ///< of that shape
        std::vector<std::uint8_t> bin; ///< which of shareBins equal parts u lies in
    };
    /// The column of a key, u clamped to [0.0005, 0.9995] and turned into a factor.
    std::shared_ptr<const Column> column(const std::string &key, const Shape &shape);
    std::shared_ptr<const Column> column(const std::string &key, double low, double high)
    {
        return column(key, Shape{low, high});
    }

private:
    struct ColumnKey {
        std::string key;
        Shape shape;
        auto operator<=>(const ColumnKey &) const = default;
    };
    std::uint64_t seed_;
    int count_;
    std::map<ColumnKey, std::shared_ptr<const Column>> columns_;
};

} // namespace huella
