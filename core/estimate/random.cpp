// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/random.h"

#include <cmath>

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

Permutation::Permutation(std::uint32_t size, std::uint64_t key) : size_(size)
{
    while ((std::uint64_t(1) << (2 * halfBits_)) < size)
        ++halfBits_;
    roundKeys_ = philox({0, 0, 0, 0x48554c4cu}, key); // a counter that no draw uses
}

std::uint32_t Permutation::operator()(std::uint32_t i) const
{
    const std::uint32_t mask = (1u << halfBits_) - 1;
    do {
        std::uint32_t left = i >> halfBits_;
        std::uint32_t right = i & mask;
        for (std::uint32_t roundKey : roundKeys_) {
            std::uint32_t mixed = (right ^ roundKey) * 0x9E3779B1u;
            mixed ^= mixed >> 15;
            mixed *= 0x85EBCA77u;
            mixed ^= mixed >> 13;
            const std::uint32_t next = left ^ (mixed & mask);
            left = right;
            right = next;
        }
        i = (left << halfBits_) | right;
    } while (i >= size_);
    return i;
}

namespace {

template <size_t N> double polynomial(const std::array<double, N> &coefficients, double x)
{
    double sum = 0;
    for (double c : coefficients)
        sum = sum * x + c;
    return sum;
}

} // namespace

double inverseNormal(double p)
{
    static constexpr std::array a{2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
                                  1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0};
    static constexpr std::array b{5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
                                  5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0};
    static constexpr std::array c{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
                                  3.64784832476320460504e0,  5.76949722146069140550e0,  4.63033784615654529590e0,  1.42343711074968357734e0};
    static constexpr std::array d{1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
                                  6.89767334985100004550e-1, 1.67638483018380384940e0,  2.05319162663775882187e0,  1.0};
    const double q = p - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(a, r) / polynomial(b, r);
    }
    // draws are clamped to [0.0005, 0.9995], so AS 241's third region (p < 1.4e-11) is never reached
    const double r = std::sqrt(-std::log(q < 0 ? p : 1 - p)) - 1.6;
    const double x = polynomial(c, r) / polynomial(d, r);
    return q < 0 ? -x : x;
}

} // namespace huella
