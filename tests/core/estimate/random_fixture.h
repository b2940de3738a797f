// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

namespace huella::random_fixture {

// What the random numbers are held to.

using Words = std::array<std::uint32_t, 4>;

inline double normalBelow(double z) // P(Z < z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

} // namespace huella::random_fixture
