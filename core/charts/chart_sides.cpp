// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_sides.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

double sideAt(std::span<const TornadoEnd> ends, bool below, double axis, double gap, double step)
{
    double side = gap / 2;
    for (const TornadoEnd &end : ends)
        if (end.below == below)
            side = std::max(side, end.share * axis + (end.text > 0 ? end.text + gap : 0));
    return std::ceil(side / step) * step;
}

} // namespace

TornadoSides placeSides(std::span<const TornadoEnd> ends, double room, double gap, double step)
{
    const auto with = [&](double axis) {
        return TornadoSides{axis, sideAt(ends, true, axis, gap, step), sideAt(ends, false, axis, gap, step)};
    };
    const double longer = 2 * step; // an axis moves everything: it changes more rarely than a text
    TornadoSides sides = with(std::max(longer, std::floor(room / longer) * longer));
    while (sides.axis > longer && sides.left + sides.right > room)
        sides = with(sides.axis - longer);
    return sides;
}

} // namespace huella
