// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"
#include "app/desktop/theme/theme.h"

class QPainter;

namespace huella {

// The strokes that all kinds of charts share.

/// One line of text to the left in its area, in the painter's font and pen.
void paintText(QPainter &painter, const QRectF &area, const QString &text, const BarSizes &sizes);
void paintLegend(QPainter &painter, const std::vector<ChartFrame::LegendEntry> &legend, const BarSizes &sizes,
                 const Theme &theme);
/// Legend and footnote, where they have been placed.
void paintBelow(QPainter &painter, const ChartSpec &chart, const ChartFrame &frame, const BarSizes &sizes,
                const Theme &theme);

/// Behind what the mouse is on, and around what the keyboard is on. Nothing where the area is empty.
void paintHover(QPainter &painter, const QRectF &area, const BarSizes &sizes, const Theme &theme);
void paintFocus(QPainter &painter, const QRectF &area, const BarSizes &sizes, const Theme &theme);

/// The words of what is marked, in a frame; that of the keyboard is drawn in the accent's colour.
void paintBubble(QPainter &painter, const QRectF &area, const QString &text, bool focus, const BarSizes &sizes,
                 const Theme &theme);

/// The sizes of charts in the program's cards.
BarSizes screenSizes();

} // namespace huella
