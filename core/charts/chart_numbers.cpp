// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_numbers.h"

#include "core/base/csv_text.h"
#include "core/base/one_line.h"

#include <algorithm>

namespace huella {
namespace {

constexpr int copiedDigits = 6;

class NumbersTable {
public:
    NumbersTable(const ChartSpec &chart, const Wording &words) : chart_(chart), words_(words)
    {
        for (const ChartRow &bar : chart.bars) {
            intervals_ = intervals_ || (chart.kind == ChartKind::bars && bar.high > bar.low);
            parts_ = std::max(parts_, bar.label.empty() ? 0 : bar.parts.size());
        }
    }

    std::string text()
    {
        heading();
        for (const ChartMark &mark : chart_.marks)
            add(chart_.kind == ChartKind::histogram ? Cells{mark.text()} // not a count, as the column is
                                                    : Cells{mark.label, amount(mark.at)});
        if (chart_.kind == ChartKind::tornado)
            add({words_("chart.numbers.now"), amount(chart_.centre)});
        for (const ChartRow &row : chart_.rows())
            if (!row.parts.empty() || chart_.kind == ChartKind::tornado)
                addRow(row);
        return text_;
    }

private:
    using Cells = std::vector<std::string>;

    void heading()
    {
        const std::string unit = chart_.unit.empty() ? std::string() : " (" + chart_.unit + ")";
        Cells cells{chart_.labelHeading};
        if (hasPoints())
            cells.push_back(chart_.axisHeading);
        cells.push_back(chart_.valueHeading + unit);
        if (intervals_)
            cells.insert(cells.end(), {words_("chart.numbers.low"), words_("chart.numbers.high")});
        for (const BarPart &part : partsInOrder())
            cells.push_back(part.label);
        add(cells);
    }

    void addRow(const ChartRow &row)
    {
        if (chart_.kind == ChartKind::tornado) {
            const std::string &name = row.name.empty() ? row.label : row.name;
            if (!row.lowText.empty())
                add({name + ": " + row.lowText, amount(row.low)});
            if (!row.highText.empty())
                add({name + ": " + row.highText, amount(row.high)});
            return;
        }
        const bool unknown = row.total() < 0 || row.covered;
        Cells cells{row.label};
        if (hasPoints())
            cells.push_back(amount(row.low));
        cells.push_back(unknown ? std::string() : amount(row.total()));
        if (intervals_)
            cells.insert(cells.end(), {amount(row.low), amount(row.high)});
        for (const BarPart &wanted : partsInOrder()) {
            double size = 0;
            for (const BarPart &part : row.parts)
                size += part.ink == wanted.ink ? part.value : 0;
            cells.push_back(amount(size));
        }
        add(cells);
    }

    bool hasPoints() const { return chart_.kind == ChartKind::scatter || chart_.kind == ChartKind::curve; }

    /// A column each, where some bar has several.
    std::vector<BarPart> partsInOrder() const { return parts_ > 1 ? chart_.legend : std::vector<BarPart>(); }

    std::string amount(double value) const
    {
        return words_.numbers().editable(value == 0 ? 0 : roundedTo(value, copiedDigits));
    }

    void add(const Cells &cells)
    {
        std::string line;
        for (size_t i = 0; i < cells.size(); ++i) // a name that begins like a formula must not become one
            line += (i > 0 ? "\t" : "") + tabbedCell(i == 0 ? guarded(oneLine(cells[i])) : oneLine(cells[i]));
        text_ += (text_.empty() ? "" : "\n") + line;
    }

    const ChartSpec &chart_;
    const Wording &words_;
    bool intervals_ = false;
    size_t parts_ = 0;
    std::string text_;
};

} // namespace

std::string numbersOf(const ChartSpec &chart, const Wording &words) { return NumbersTable(chart, words).text(); }

} // namespace huella
