// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/block_difference.h"

#include <algorithm>

namespace huella {

int differingCell(const TableBlock &before, const TableBlock &now)
{
    int changed = -1, at = 0;
    if (before.rows.size() != now.rows.size() || before.rows.front().size() != now.rows.front().size())
        return -1;
    for (size_t row = 0; row < now.rows.size(); ++row)
        for (size_t column = 0; column < now.rows[row].size(); ++column, ++at)
            if (before.rows[row][column] != now.rows[row][column])
                changed = changed == -1 ? at : -2;
    return std::max(changed, -1);
}

int differingCell(const ReportBlock &before, const ReportBlock &now)
{
    const auto *from = std::get_if<TableBlock>(&before.content), *to = std::get_if<TableBlock>(&now.content);
    return from && to ? differingCell(*from, *to) : -1;
}

int behindChange(const QString &before, const QString &after)
{
    qsizetype end = 0;
    while (end < std::min(before.size(), after.size())
           && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return int(after.size() - end);
}

} // namespace huella
