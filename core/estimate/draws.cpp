// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/draws.h"

#include "core/base/wide_registers.h"
#include "core/estimate/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr double z95 = 1.644854;    // 95th percentile of the standard normal, to the digits of UNCERTAINTY's definition
constexpr size_t keepColumns = 256; // a study of thousands of lineages must not keep a column for each

Draws::Column makeColumn(const std::string &key, const Draws::Shape &shape, std::uint64_t seed, int count)
{
    const std::uint64_t philoxKey = seed ^ hash64(key);
    const auto size = std::uint32_t(count);
    const Permutation draw(size, philoxKey);
    const double part = 1.0 / count;
    const double below = (std::log(shape.middle) - std::log(shape.low)) / z95;
    const double above = (std::log(shape.high) - std::log(shape.middle)) / z95;
    Draws::Column column{std::vector<double>(size), std::vector<std::uint8_t>(size)};
    freeWideRegisters();
    // parts of the unit interval worked out together
    constexpr auto block = std::uint32_t(std::tuple_size_v<EightNumbers>);
    for (std::uint32_t first = 0; first < size; first += block) {
        EightNumbers u;
        for (std::uint32_t k = 0; k < block; k += 4) {
            const auto words = philox({(first + k) / 4, 0, 0, 0}, philoxKey);
            for (std::uint32_t w = 0; w < 4; ++w)
                u[k + w] = (first + k + w + (words[w] + 0.5) * 0x1p-32) * part;
        }
        EightNumbers z;
        std::transform(u.begin(), u.end(), z.begin(), [](double p) { return std::clamp(p, 0.0005, 0.9995); });
        inverseNormal(z);
        const std::uint32_t here = std::min(block, size - first);
        std::array<std::uint32_t, block> places; // before the calls of exp: each is a chain of its own, and they overlap
        for (std::uint32_t k = 0; k < here; ++k)
            places[k] = draw(first + k);
        for (std::uint32_t k = 0; k < here; ++k) {
            const std::uint32_t i = places[k];
            column.factor[i] = std::min(shape.most, shape.middle * std::exp(z[k] * (z[k] < 0 ? below : above)));
            // u may round to 1
            column.bin[i] = std::uint8_t(std::min(int(u[k] * Draws::shareBins), Draws::shareBins - 1));
        }
    }
    return column;
}

} // namespace

std::shared_ptr<const Draws::Column> Draws::column(const std::string &key, const Shape &shape)
{
    ColumnKey wanted{key, shape};
    const auto known = columns_.find(wanted);
    if (known != columns_.end())
        return known->second;
    if (columns_.size() >= keepColumns)
        columns_.clear();
    auto made = std::make_shared<const Column>(makeColumn(key, shape, seed_, count_));
    return columns_.emplace(std::move(wanted), std::move(made)).first->second;
}

} // namespace huella
