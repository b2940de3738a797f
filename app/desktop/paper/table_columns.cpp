// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/table_columns.h"

#include "app/desktop/common/text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace huella {
namespace {

constexpr qsizetype measuredLetters = 400; // more cannot matter: no column is that wide
constexpr double slack = 8;                // units: a number must not wrap for a rounded tenth
constexpr size_t mostRowsMeasured = 60;    // evenly spread, of a long table
constexpr double mostOfTheWidth = 0.5;     // that one unbreakable word may claim
constexpr double mostOfNumbers = 0.7;      // of the width, where words have to break for them

/// The widths of a text's words, on one line with a space behind each.
using Words = std::vector<double>;

struct Column {
    double least = 0;           ///< its longest word
    double natural = 0;         ///< its longest text on one line
    double around = 0;          ///< beside the letters
    std::vector<Words> texts{}; ///< its heading, and those of the rows that are looked at
    bool numeric = false;
    double width = 0; ///< 0: not decided yet
};

Words wordsOf(const QString &text, const QFontMetricsF &metrics)
{
    Words words;
    for (const QString &word : text.split(u' '))
        words.push_back(metrics.horizontalAdvance(word));
    return words;
}

double longestOf(const Words &words) { return words.empty() ? 0 : *std::max_element(words.begin(), words.end()); }

QFont strongly(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// What stands in a column, measured in the type that it is set in.
class Measurer {
public:
    Measurer(const Table &table, const QFont &head, const QFont &body, double padding)
        : table_(table), head_(head), body_(body), sum_(strongly(body)), around_(padding + slack)
    {
    }

    /// The column as its body asks for it; a heading takes several lines rather than room from others.
    Column column(size_t index) const
    {
        Column column;
        column.around = around_;
        column.numeric = index < table_.numeric.size() && table_.numeric[index];
        const QString heading = toQString(table_.header[index].text()).left(measuredLetters);
        column.texts.push_back(wordsOf(heading, head_));
        column.least = longestOf(column.texts.front()) + around_;
        double wholes = 0, mostDecimals = 0; // at the mark: what stands before it, and from there on
        const QChar mark = column.numeric ? decimalMarkOf(table_, index) : QChar();
        const auto step = std::max<size_t>(1, table_.rows.size() / mostRowsMeasured);
        for (size_t row = 0; row < table_.rows.size(); ++row) {
            if (index >= table_.rows[row].size())
                continue;
            const QFontMetricsF &metrics = table_.total && row + 1 == table_.rows.size() ? sum_ : body_;
            const QString text = toQString(table_.rows[row][index].text()).left(measuredLetters);
            const double whole = metrics.horizontalAdvance(text),
                         decimals = metrics.horizontalAdvance(decimalsOf(text, mark));
            wholes = std::max(wholes, whole - decimals);
            const QFontMetricsF &widest = table_.total ? sum_ : body_; // the room that every row leaves for them
            mostDecimals = std::max(mostDecimals, widest.horizontalAdvance(decimalsOf(text, mark)));
            column.natural = std::max(column.natural, whole + around_);
            Words words = wordsOf(text, metrics);
            column.least = std::max(column.least, longestOf(words) + around_);
            if (row % step == 0)
                column.texts.push_back(std::move(words));
        }
        if (!mark.isNull())
            column.natural = std::max(column.natural, wholes + mostDecimals + around_);
        if (column.numeric)
            column.least = std::max(column.least, column.natural);
        column.natural = std::max(column.natural, head_.horizontalAdvance(heading) + around_);
        return column;
    }

    double space() const { return body_.horizontalAdvance(u' '); }

private:
    const Table &table_;
    QFontMetricsF head_, body_, sum_;
    double around_;
};

double sum(const std::vector<Column> &columns, double Column::*part)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [part](double so, const Column &c) { return so + c.*part; });
}

int linesOf(const Words &words, double room, double space)
{
    int lines = 1;
    double used = 0;
    for (const double word : words) {
        if (used > 0 && used + space + word > room) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space : 0) + word;
    }
    return lines;
}

/// How much of a table's height a column costs at a width: rows that are high because of it weigh most.
double costOf(const Column &column, double width, double space)
{
    double cost = 0;
    for (const Words &text : column.texts) {
        const double lines = linesOf(text, width - column.around, space);
        cost += lines * lines * lines;
    }
    return cost;
}

/// Every column has its longest word. What is left is given away bit by bit, to the column whose texts get the most lower by it.
void shareOut(std::vector<Column> &columns, double width, double space)
{
    constexpr int bits = 48;
    const double bit = (width - sum(columns, &Column::least)) / bits;
    std::vector<std::vector<double>> costs; // with so many bits more than the longest word
    for (const Column &column : columns) {
        auto &of = costs.emplace_back();
        for (int given = 0; given <= bits; ++given)
            of.push_back(costOf(column, column.least + given * bit, space));
    }
    std::vector<size_t> given(columns.size(), 0);
    for (size_t left = bits; left > 0;) {
        size_t best = 0, take = 0;
        double most = 0;
        for (size_t c = 0; c < columns.size(); ++c)
            for (size_t some = 1; some <= left; ++some)
                if (const double saved = (costs[c][given[c]] - costs[c][given[c] + some]) / double(some);
                    saved > most) {
                    best = c;
                    take = some;
                    most = saved;
                }
        if (take == 0)
            break;
        given[best] += take;
        left -= take;
    }
    for (size_t c = 0; c < columns.size(); ++c) // what nobody needs is shared by all in the end
        columns[c].width = columns[c].least + double(given[c]) * bit;
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

QChar decimalMarkOf(const Table &table, size_t column)
{
    static const QRegularExpression number(QStringLiteral("^(<[ \u00a0])?\u2212?[0-9][0-9.,\u202f]*$"));
    static const QRegularExpression decimal(QStringLiteral("(?<![0-9])0,")); // no thousands begin so
    static const QRegularExpression group(QStringLiteral(",[0-9]{3}(?![0-9])"));
    bool commas = false, groupsAlone = true;
    for (const auto &row : table.rows) {
        const QString text = column < row.size() ? toQString(row[column].text()) : QString();
        if (text.isEmpty() || text == QStringLiteral("–"))
            continue;
        if (!number.match(text).hasMatch())
            return {};
        if (text.contains(u'.'))
            return u'.';
        commas = commas || text.contains(u',');
        groupsAlone = groupsAlone && text.count(u',') == text.count(group) && !text.contains(decimal);
    }
    return commas && !groupsAlone ? QChar(u',') : QChar();
}

QString decimalsOf(const QString &number, QChar mark)
{
    const auto at = mark.isNull() ? -1 : number.lastIndexOf(mark);
    return at < 0 ? QString() : number.mid(at);
}

std::vector<double> columnWidths(const Table &table, const QFont &head, const QFont &body, double padding, double width)
{
    const Measurer measurer(table, head, body, padding);
    std::vector<Column> columns;
    for (size_t index = 0; index < table.header.size(); ++index) {
        columns.push_back(measurer.column(index));
        columns.back().least = std::min(columns.back().least, width * mostOfTheWidth);
    }
    const double natural = sum(columns, &Column::natural);
    if (natural <= width) { // what is over goes to the columns of text, or to all where there are none
        double text = 0;
        for (const Column &c : columns)
            text += c.numeric ? 0 : c.natural;
        for (Column &c : columns)
            c.width =
                c.natural + (width - natural) * (text > 0 ? (c.numeric ? 0 : c.natural / text) : c.natural / natural);
    } else if (sum(columns, &Column::least) <= width) {
        shareOut(columns, width, measurer.space());
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
