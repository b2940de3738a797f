// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_columns.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double insetUnits = 8, lineUnits = 17, lowLineUnits = 15, lowestTallRow = 48;
constexpr double axisGap = 4;

/// One line around `middle`; to the right where `width` is to be ended at.
void placeWords(const QString &text, double left, double width, double middle, bool toRight, const QFont &font,
                const QColor &colour, ChartItems &items)
{
    const QFontMetricsF letters(font);
    const QString shown = letters.elidedText(text, Qt::ElideRight, width + 1);
    const double advance = letters.horizontalAdvance(shown), height = letters.height();
    items.text(QRectF(toRight ? left + width - advance : left, middle - height / 2, advance, height), shown, font,
               colour);
}

QColor cellInk(const ChartCell &cell, const Theme &theme)
{
    if (cell.ink == ColourRole::less)
        return theme.accent;
    return cell.ink == ColourRole::more ? theme.warning : theme.text;
}

} // namespace

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

double rowInset(const ChartMetrics &metrics) { return insetUnits * metrics.unit; }

void placeColumnRow(int row, const ChartPicture &picture, ChartItems &items)
{
    const ChartRow &bar = picture.spec.bars[size_t(row)];
    const ChartFrame &frame = picture.frame;
    const QFont &plain = picture.metrics.label, strong = strongFont(plain);
    const double top = frame.top + row * frame.rowHeight, first = top + frame.barMiddle;
    const double second =
        first + picture.unit(frame.rowHeight < picture.unit(lowestTallRow) ? lowLineUnits : lineUnits);
    if (bar.strong)
        items.boxBehind(QRectF(0, top, frame.size.width(), frame.rowHeight), picture.theme.accentSoft, picture.unit(4));
    const double inset = rowInset(picture.metrics);
    placeWords(oneLine(bar.label), inset, frame.labelWidth, first, false, strong, picture.theme.text, items);
    placeWords(oneLine(bar.about), inset, frame.labelWidth, second, false, plain, picture.theme.quietText, items);
    for (const ChartFrame::Column &column : frame.columns) {
        if (column.index >= bar.cells.size())
            continue;
        const ChartCell &cell = bar.cells[column.index];
        const bool toRight = !picture.spec.columns[column.index].isWords;
        placeWords(oneLine(cell.text), column.left, column.width, first, toRight,
                   cell.strong || cell.ink != ColourRole::quiet ? strong : plain, cellInk(cell, picture.theme), items);
        placeWords(oneLine(cell.below), column.left, column.width, second, toRight, plain, picture.theme.quietText,
                   items);
    }
}

void placeColumnAxis(const ChartPicture &picture, const std::function<double(double value)> &x, ChartItems &items)
{
    const ChartFrame &frame = picture.frame;
    const QFontMetricsF letters(picture.metrics.note);
    const double head = frame.top / 2, bottom = frame.top + frame.rowHeight * double(picture.spec.bars.size());
    placeWords(oneLine(picture.spec.axisHeading), frame.plot.left(), frame.plot.width(), head, false,
               picture.metrics.note, picture.theme.quietText, items);
    for (const ChartFrame::Column &column : frame.columns) {
        const ChartColumn &heading = picture.spec.columns[column.index];
        placeWords(oneLine(heading.heading), column.left, column.width, head, !heading.isWords,
                   strongFont(picture.metrics.note), picture.theme.quietText, items);
    }
    for (const auto &[value, said] : picture.spec.ticks) {
        const double at = snapped(x(value), picture.metrics);
        items.boxBehind(QRectF(at, frame.top, picture.unit(), bottom - frame.top), picture.theme.line);
        const auto placed = textAround(oneLine(said), at, bottom + picture.unit(axisGap), frame.size.width(), letters);
        items.text(placed.area, placed.text, picture.metrics.note, picture.theme.quietText);
    }
}

void placeLimitName(const ChartMark &mark, double at, const ChartPicture &picture, ChartItems &items)
{
    const QFontMetricsF letters(picture.metrics.note);
    const QString text = oneLine(mark.label + " " + mark.value);
    const double width = letters.horizontalAdvance(text),
                 unit = letters.horizontalAdvance(oneLine(picture.spec.axisHeading));
    // behind the unit of the axis, and not over the headings of the columns
    const double least = picture.frame.plot.left() + unit + 2 * picture.metrics.gapWidth();
    const double left = std::max(least, std::min(at - width / 2, picture.frame.plot.right() - width));
    placeWords(text, left, width, picture.frame.top / 2, false, picture.metrics.note, picture.theme.error, items);
}

} // namespace huella
