// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/table_columns.h"

#include "app/desktop/common/text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace huella {
namespace {

constexpr qsizetype measuredLetters = 400; // more cannot matter: no column is that wide
constexpr double slack = 8;                // units: a number must not wrap for a rounded tenth
constexpr double mostOfTheWidth = 0.5;     // that one unbreakable word may claim

struct Column {
    double least = 0;   ///< its longest word
    double natural = 0; ///< its longest text on one line
    bool numeric = false;
    double width = 0; ///< 0: not decided yet
};

void measure(Column &column, const std::string &cell, const QFontMetricsF &metrics, double padding)
{
    const QString text = toQString(cell).left(measuredLetters);
    column.natural = std::max(column.natural, metrics.horizontalAdvance(text) + padding + slack);
    for (const QString &word : text.split(u' '))
        column.least = std::max(column.least, metrics.horizontalAdvance(word) + padding + slack);
}

std::vector<Column> measured(const Table &table, const QFont &head, const QFont &body, double padding, double width)
{
    const QFontMetricsF headMetrics(head), bodyMetrics(body);
    std::vector<Column> columns(table.header.size());
    for (size_t c = 0; c < columns.size(); ++c) {
        columns[c].numeric = c < table.numeric.size() && table.numeric[c];
        measure(columns[c], table.header[c].text(), headMetrics, padding);
        for (const auto &row : table.rows)
            if (c < row.size())
                measure(columns[c], row[c].text(), bodyMetrics, padding);
        if (columns[c].numeric)
            columns[c].least = columns[c].natural;
        columns[c].least = std::min(columns[c].least, width * mostOfTheWidth);
    }
    return columns;
}

/// Too little room: short columns keep to one line, and the long ones share what is left.
void squeeze(std::vector<Column> &columns, double width)
{
    double room = width;
    size_t open = columns.size();
    const auto settle = [&](auto fits, auto size) {
        bool any = false;
        const double fair = room / double(std::max<size_t>(open, 1));
        for (Column &c : columns)
            if (c.width == 0 && fits(c, fair)) {
                c.width = size(c);
                room -= c.width;
                --open;
                any = true;
            }
        return any;
    };
    while (settle([](const Column &c, double fair) { return c.natural <= fair || c.numeric; },
                  [](const Column &c) { return c.natural; })) {
    }
    double wanted = 0;
    for (const Column &c : columns)
        wanted += c.width == 0 ? c.natural : 0;
    for (Column &c : columns)
        if (c.width == 0)
            c.width = std::max(c.least, room * c.natural / wanted);
}

} // namespace

std::vector<double> columnWidths(const Table &table, const QFont &head, const QFont &body, double padding, double width)
{
    std::vector<Column> columns = measured(table, head, body, padding, width);
    const auto sum = [&columns](auto part) {
        return std::accumulate(columns.begin(), columns.end(), 0.0,
                               [&part](double s, const Column &c) { return s + part(c); });
    };
    const double natural = sum([](const Column &c) { return c.natural; });
    if (natural <= width) { // what is over goes to the columns of text, or to all where there are none
        const double text = sum([](const Column &c) { return c.numeric ? 0 : c.natural; });
        for (Column &c : columns)
            c.width =
                c.natural + (width - natural) * (text > 0 ? (c.numeric ? 0 : c.natural / text) : c.natural / natural);
    } else {
        squeeze(columns, width);
    }
    const double all = sum([](const Column &c) { return c.width; });
    std::vector<double> widths;
    for (const Column &c : columns)
        widths.push_back(c.width * width / all);
    return widths;
}

} // namespace huella
