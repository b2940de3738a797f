// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_columns.h"

#include <algorithm>
#include <numeric>

namespace huella {

std::vector<int> columnWidths(std::span<const ColumnWish> columns, std::span<const int> dropped, int room)
{
    std::vector<int> widths;
    for (const ColumnWish &column : columns)
        widths.push_back(column.shown == ColumnWish::Shown::never ? 0 : column.least);
    const auto left = [&] { return room - std::accumulate(widths.begin(), widths.end(), 0); };
    for (const int column : dropped)
        if (left() < 0 && columns[size_t(column)].shown == ColumnWish::Shown::ifItFits)
            widths[size_t(column)] = 0;
    std::vector<size_t> wanting;
    for (size_t i = 0; i < widths.size(); ++i)
        if (widths[i] > 0)
            wanting.push_back(i);
    const auto wish = [&](size_t i) { return columns[i].wanted - columns[i].least; };
    std::sort(wanting.begin(), wanting.end(), [&](size_t a, size_t b) { return wish(a) < wish(b); });
    for (size_t i = 0; i < wanting.size(); ++i) {
        const int share = std::max(0, left()) / int(wanting.size() - i);
        widths[wanting[i]] += std::min(wish(wanting[i]), share);
    }
    if (!widths.empty() && widths.front() > 0)
        widths.front() += std::max(0, left());
    return widths;
}

} // namespace huella
