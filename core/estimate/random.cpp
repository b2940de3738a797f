// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/random.h"

#include <cmath>
#include <utility>

namespace huella {

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c, std::uint64_t key)
{
    auto k0 = std::uint32_t(key);
    auto k1 = std::uint32_t(key >> 32);
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t(0xD2511F53u) * c[0];
        const std::uint64_t p1 = std::uint64_t(0xCD9E8D57u) * c[2];
        c = {std::uint32_t(p1 >> 32) ^ c[1] ^ k0, std::uint32_t(p1), std::uint32_t(p0 >> 32) ^ c[3] ^ k1, std::uint32_t(p0)};
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    return c;
}

namespace {

/// A number below `range` that depends on x and the key in no simple way.
std::uint32_t scramble(std::uint32_t x, std::uint32_t key, std::uint32_t range)
{
    std::uint32_t mixed = (x ^ key) * 0x9E3779B1u;
    mixed ^= mixed >> 15;
    mixed *= 0x85EBCA77u;
    return std::uint32_t((std::uint64_t(mixed) * range) >> 32);
}

/// Both are below `range`.
std::uint32_t addWithin(std::uint32_t range, std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t sum = a + b;
    return sum < range ? sum : sum - range;
}

} // namespace

Permutation::Permutation(std::uint32_t size, std::uint64_t key)
    : size_(size), rows_(std::uint32_t(std::ceil(std::sqrt(double(size))))), columns_((size + rows_ - 1) / rows_),
      roundKeys_(philox({0, 0, 0, 0x48554c4cu}, key)) // a counter that no draw uses
{
}

std::uint32_t Permutation::operator()(std::uint32_t i) const
{
    do {
        std::uint32_t row = i / columns_;
        std::uint32_t column = i % columns_;
        row = addWithin(rows_, row, scramble(column, roundKeys_[0], rows_));
        column = addWithin(columns_, column, scramble(row, roundKeys_[1], columns_));
        row = addWithin(rows_, row, scramble(column, roundKeys_[2], rows_));
        column = addWithin(columns_, column, scramble(row, roundKeys_[3], columns_));
        i = row * columns_ + column;
    } while (i >= size_);
    return i;
}

namespace {

template <size_t N> constexpr double polynomial(const std::array<double, N> &coefficients, double x)
{
    return [&]<size_t... I>(std::index_sequence<I...>) {
        double sum = 0;
        ((sum = sum * x + coefficients[I]), ...);
        return sum;
    }(std::make_index_sequence<N>());
}

constexpr bool isCentral(double p) { return p >= 0.075 && p <= 0.925; }

double centralNormal(double p)
{
    constexpr std::array a{2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
                           1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0};
    constexpr std::array b{5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
                           5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0};
    const double q = p - 0.5;
    const double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
}

/// Draws are clamped to [0.0005, 0.9995], so AS 241's third region (p < 1.4e-11) is never reached.
double tailNormal(double p)
{
    constexpr std::array c{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
                           3.64784832476320460504e0,  5.76949722146069140550e0,  4.63033784615654529590e0,  1.42343711074968357734e0};
    constexpr std::array d{1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
                           6.89767334985100004550e-1, 1.67638483018380384940e0,  2.05319162663775882187e0,  1.0};
    const double r = std::sqrt(-std::log(p < 0.5 ? p : 1 - p)) - 1.6;
    const double x = polynomial(c, r) / polynomial(d, r);
    return p < 0.5 ? -x : x;
}

} // namespace

double inverseNormal(double p) { return isCentral(p) ? centralNormal(p) : tailNormal(p); }

void inverseNormal(std::span<double> values)
{
    constexpr size_t block = 8; // of a known length, so that the compiler works on several numbers at a time
    size_t i = 0;
    for (; i + block <= values.size(); i += block) {
        std::array<double, block> central{};
        for (size_t k = 0; k < block; ++k)
            central[k] = centralNormal(values[i + k]);
        for (size_t k = 0; k < block; ++k)
            values[i + k] = isCentral(values[i + k]) ? central[k] : tailNormal(values[i + k]);
    }
    for (; i < values.size(); ++i)
        values[i] = inverseNormal(values[i]);
}

} // namespace huella
