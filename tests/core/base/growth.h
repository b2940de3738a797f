// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>

namespace huella {

/// How many times as long something takes with four times as much of it: 4 where time grows with the input, 16 where it grows
/// with its square. Processor time, the shortest of three, so that other work on the machine does not count.
template <class Work> double growthOf(size_t size, Work work)
{
    const auto shortest = [&work](size_t n) {
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock();
            work(n);
            best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        return best;
    };
    const double once = shortest(size);
    return shortest(4 * size) / std::max(once, 1e-6);
}
inline constexpr double mostGrowth = 9; ///< between the two

} // namespace huella
