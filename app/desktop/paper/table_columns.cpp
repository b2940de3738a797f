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
constexpr double mostOfNumbers = 0.7;      // of the width, where words have to break for them

struct Column {
    double least = 0;   ///< its longest word
    double natural = 0; ///< its longest text on one line
    double usual = 0;   ///< the mean of its texts, each on one line: one long name among many short ones says little
    bool numeric = false;
    double width = 0; ///< 0: not decided yet
};

/// What a text takes on one line.
double measure(Column &column, const std::string &cell, const QFontMetricsF &metrics, double padding)
{
    const QString text = toQString(cell).left(measuredLetters);
    const double whole = metrics.horizontalAdvance(text) + padding + slack;
    column.natural = std::max(column.natural, whole);
    for (const QString &word : text.split(u' '))
        column.least = std::max(column.least, metrics.horizontalAdvance(word) + padding + slack);
    return whole;
}

std::vector<Column> measured(const Table &table, const QFont &head, const QFont &body, double padding, double width)
{
    const QFontMetricsF headMetrics(head), bodyMetrics(body);
    std::vector<Column> columns(table.header.size());
    for (size_t c = 0; c < columns.size(); ++c) {
        columns[c].numeric = c < table.numeric.size() && table.numeric[c];
        measure(columns[c], table.header[c].text(), headMetrics, padding);
        double all = 0;
        for (const auto &row : table.rows)
            if (c < row.size())
                all += measure(columns[c], row[c].text(), bodyMetrics, padding);
        columns[c].usual = table.rows.empty() ? columns[c].natural : all / double(table.rows.size());
        if (columns[c].numeric)
            columns[c].least = columns[c].natural;
        columns[c].least = std::min(columns[c].least, width * mostOfTheWidth);
    }
    return columns;
}

double sum(const std::vector<Column> &columns, double Column::*part)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [part](double so, const Column &c) { return so + c.*part; });
}

/// Every column has its longest word. Of what is left, those that need little for one line get it, and the long ones share the rest
/// as long as their texts usually are.
void shareOut(std::vector<Column> &columns, double width)
{
    double room = width - sum(columns, &Column::least);
    size_t open = columns.size();
    for (bool any = true; any && open > 0;) {
        any = false;
        const double fair = room / double(open);
        for (Column &c : columns)
            if (c.width == 0 && c.natural - c.least <= fair) {
                c.width = c.natural;
                room -= c.natural - c.least;
                --open;
                any = true;
            }
    }
    const auto lines = [](const Column &c) { return std::max(c.usual, c.least); };
    double wanted = 0;
    for (const Column &c : columns)
        wanted += c.width == 0 ? lines(c) : 0;
    for (Column &c : columns)
        if (c.width == 0)
            c.width = c.least + room * lines(c) / wanted;
}

/// Not even the words have room: numbers stay whole as long as they leave some, and words break.
void breakWords(std::vector<Column> &columns, double width)
{
    double numbers = 0, words = 0;
    for (const Column &c : columns)
        (c.numeric ? numbers : words) += c.least;
    const double forNumbers = std::min(numbers, width * (words > 0 ? mostOfNumbers : 1));
    for (Column &c : columns)
        c.width = c.numeric ? c.least * forNumbers / numbers : c.least * (width - forNumbers) / words;
}

} // namespace

std::vector<double> columnWidths(const Table &table, const QFont &head, const QFont &body, double padding, double width)
{
    std::vector<Column> columns = measured(table, head, body, padding, width);
    const double natural = sum(columns, &Column::natural);
    if (natural <= width) { // what is over goes to the columns of text, or to all where there are none
        double text = 0;
        for (const Column &c : columns)
            text += c.numeric ? 0 : c.natural;
        for (Column &c : columns)
            c.width =
                c.natural + (width - natural) * (text > 0 ? (c.numeric ? 0 : c.natural / text) : c.natural / natural);
    } else if (sum(columns, &Column::least) <= width) {
        shareOut(columns, width);
    } else {
        breakWords(columns, width);
    }
    const double all = sum(columns, &Column::width);
    std::vector<double> widths;
    for (const Column &c : columns)
        widths.push_back(c.width * width / all);
    return widths;
}

} // namespace huella
