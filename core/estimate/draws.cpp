// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/draws.h"

#include "core/estimate/random.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double z95 = 1.644854;    // 95th percentile of the standard normal, to the digits of UNCERTAINTY's definition
constexpr size_t keepColumns = 256; // a study of thousands of lineages must not keep a column for each

Draws::Column makeColumn(const std::string &key, std::uint64_t seed, int count)
{
    const std::uint64_t philoxKey = seed ^ hash64(key);
    const Permutation place{std::uint32_t(count), philoxKey};
    Draws::Column column;
    column.z.resize(size_t(count));
    column.bin.resize(size_t(count));
    std::array<std::uint32_t, 4> words{};
    for (int i = 0; i < count; ++i) {
        if (i % 2 == 0) // one block holds the 53-bit fractions of two draws
            words = philox({std::uint32_t(i / 2), 0, 0, 0}, philoxKey);
        const std::uint64_t bits = (std::uint64_t(words[size_t(i % 2) * 2]) << 32) | words[size_t(i % 2) * 2 + 1];
        const double within = double(bits >> 11) * 0x1p-53;
        const double u = (place(std::uint32_t(i)) + within) / count;
        column.z[size_t(i)] = std::clamp(u, 0.0005, 0.9995);
        column.bin[size_t(i)] = std::uint8_t(std::min(Draws::shareBins - 1, int(u * Draws::shareBins)));
    }
    inverseNormal(column.z);
    return column;
}

} // namespace

const Draws::Column &Draws::column(const std::string &key)
{
    const auto known = columns_.find(key);
    if (known != columns_.end())
        return known->second;
    if (columns_.size() >= keepColumns)
        columns_.clear();
    return columns_.emplace(key, makeColumn(key, seed_, count_)).first->second;
}

const std::vector<double> &Draws::factor(const std::string &key, double low, double high)
{
    FactorKey wanted{key, low, high};
    const auto known = factors_.find(wanted);
    if (known != factors_.end())
        return known->second;
    if (factors_.size() >= keepColumns)
        factors_.clear();
    const Column &from = column(key);
    const std::array<double, 2> slopes{std::log(high) / z95, -std::log(low) / z95}; // above and below the median
    std::vector<double> values(from.z.size());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = std::exp(from.z[i] * slopes[from.z[i] < 0]);
    return factors_.emplace(std::move(wanted), std::move(values)).first->second;
}

} // namespace huella
