// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <QStringList>

#include <array>
#include <optional>

namespace huella {

/// The part of a row that is meant: all of it or, in a tornado, one of its ends.
enum class RowPart { whole, low, high };
inline constexpr std::array bothEnds{RowPart::low, RowPart::high};

/// What the mouse or the keyboard is on: a bar, a point of a line, an end of a tornado's row.
struct ChartElement {
    int row = -1; ///< -1: nothing
    RowPart part = RowPart::whole;
    bool operator==(const ChartElement &) const = default;

    bool valid() const { return row >= 0; }
};

/// What is marked while a chart is drawn: where the keyboard is and where the mouse is. On paper, nothing.
struct ChartMarks {
    ChartElement current, hover;
    bool focus = true; ///< the keyboard is in the chart; else what is current only stays selected
    bool operator==(const ChartMarks &) const = default;
};

/// Whether something stands at an end of a tornado's row.
bool offers(const ChartRow &bar, RowPart end);

/// The element nearest to a wish that a chart has: in a tornado an end, where the row offers one.
ChartElement nearestSelectable(const ChartSpec &chart, ChartElement wish);
/// Where a key (Qt::Key) leads to from an element; nothing when this kind of chart has no use for the key.
std::optional<ChartElement> movedBy(int key, const ChartSpec &chart, ChartElement from);

/// What `activated` says: the bar's id, in a tornado with "/low" or "/high" behind it. Empty where there is nothing to choose.
QString idOf(const ChartSpec &chart, ChartElement element);
/// What there is to say of a row beside its value, a line each.
QStringList remarksOf(const ChartRow &bar);
/// The element in words, a line each for its name, its value and its remarks.
QString wordsOf(const ChartSpec &chart, ChartElement element);

} // namespace huella
