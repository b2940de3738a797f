// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_places.h"

#include <algorithm>
#include <cmath>

namespace huella {

std::vector<PartPlace> placeParts(std::span<const BarPart> parts, double total, const BarRoom &room)
{
    std::vector<PartPlace> placed;
    double sum = 0, free = room.left;
    const auto edge = [&](double value) {
        const double at = room.left + (total > 0 ? room.width * value / total : 0);
        return room.whole ? std::round(at) : at;
    };
    for (size_t i = 0; i < parts.size(); ++i) {
        const double left = std::max(edge(sum), free);
        sum += parts[i].value;
        double width = std::max(0.0, edge(sum) - left);
        if (i + 1 < parts.size() && width > 2 * room.gap)
            width -= room.gap; // a sliver would vanish in its own gap
        if (parts[i].value > 0)
            width = std::max(width, room.least);
        placed.push_back({left, width});
        free = left + width;
    }
    return placed;
}

size_t labelStride(double widest, double distance, size_t points)
{
    if (!(distance > 0) || points == 0)
        return 1;
    const double needed = roundStep(std::clamp(widest / distance, 1.0, double(points)));
    const auto stride = size_t(needed), next = size_t(roundStep(needed * 1.5));
    const size_t last = points - 1;
    return last % stride != 0 && last % next == 0 ? next : stride;
}

} // namespace huella
