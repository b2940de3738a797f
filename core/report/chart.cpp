// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart.h"

#include <algorithm>
#include <cmath>

namespace huella {

double ChartSpec::axisMax() const
{
    double largest = 0;
    for (const Bar &bar : bars)
        largest = std::max({largest, bar.total(), bar.high});
    if (!(largest > 0))
        return 1;
    const double unit = std::pow(10.0, std::floor(std::log10(largest)));
    for (double step : {1.0, 2.0, 5.0})
        if (largest <= step * unit)
            return step * unit;
    return 10 * unit;
}

} // namespace huella
