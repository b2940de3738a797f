// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/random.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace huella {

Permutation::Permutation(std::uint32_t size, std::uint64_t key)
    : size_(size),
      rows_(std::uint32_t(std::ceil(std::sqrt(double(size))))),
      columns_((size + rows_ - 1) / rows_),
      roundKeys_(philox({0, 0, 0, 0x48554c4cu}, key)) // a counter that no draw uses
{
}

namespace {

template <size_t N> constexpr double polynomial(const std::array<double, N> &coefficients, double x)
{
    return [&]<size_t... I>(std::index_sequence<I...>)
    {
        double sum = 0;
        ((sum = sum * x + coefficients[I]), ...);
        return sum;
    }
    (std::make_index_sequence<N>());
}

bool isCentral(double p) { return std::abs(p - 0.5) <= 0.425; }

double centralNormal(double p)
{
    constexpr std::array a{2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
                           4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
                           1.3314166789178437745e2, 3.3871328727963666080e0};
    constexpr std::array b{
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0};
    const double q = p - 0.5;
    const double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
}

/// The distance of a tail's p from the middle. Draws are clamped to [0.0005, 0.9995], so AS 241's third region (p < 1.4e-11)
/// is never reached. `logarithm` is that of p or 1 − p, whichever is smaller.
double tailNormal(double logarithm)
{
    constexpr std::array c{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                           1.27045825245236838258e0,  3.64784832476320460504e0,  5.76949722146069140550e0,
                           4.63033784615654529590e0,  1.42343711074968357734e0};
    constexpr std::array d{
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940e0,  2.05319162663775882187e0,  1.0};
    const double r = std::sqrt(-logarithm) - 1.6;
    return polynomial(c, r) / polynomial(d, r);
}

} // namespace

void inverseNormal(EightNumbers &numbers)
{
    const EightNumbers p = numbers;
    int tails = 0;
    for (size_t k = 0; k < p.size(); ++k)
        numbers[k] = centralNormal(p[k]);
    for (double number : p)
        tails += !isCentral(number);
    if (tails == 0)
        return;
    EightNumbers tail;
    for (size_t k = 0; k < p.size(); ++k)
        tail[k] = std::log(std::min(p[k], 1 - p[k]));
    for (size_t k = 0; k < p.size(); ++k)
        tail[k] = tailNormal(tail[k]);
    for (size_t k = 0; k < p.size(); ++k)
        if (!isCentral(p[k]))
            numbers[k] = p[k] < 0.5 ? -tail[k] : tail[k];
}

double inverseNormal(double p)
{
    EightNumbers numbers;
    numbers.fill(p);
    inverseNormal(numbers);
    return numbers[0];
}

} // namespace huella
