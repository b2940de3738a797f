// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_legend.h"

#include <QGraphicsItem>
#include <QPen>

#include <memory>

class QGraphicsScene;

namespace huella {

/// What Qt Charts does not draw, as items of its scene: texts that stay letters whatever they hold, lines of intervals, marks,
/// the frame of the keyboard. They are made anew whenever something has moved, which costs less than to find out what.
class ChartItems {
public:
    explicit ChartItems(QGraphicsScene &scene) : scene_(scene) {}
    void clear() { items_.clear(); }

    /// On one line, to the left.
    void text(const QRectF &area, const QString &text, const QFont &font, const QColor &colour);
    /// Broken into lines.
    void paragraph(const QRectF &area, const QString &text, const QFont &font, const QColor &colour);
    void box(const QRectF &area, const QColor &colour, double radius = 0)
    {
        add(area, QPen(Qt::NoPen), colour, radius, above);
    }
    void boxBehind(const QRectF &area, const QColor &colour, double radius = 0)
    {
        add(area, QPen(Qt::NoPen), colour, radius, behind);
    }
    void frame(const QRectF &area, const QPen &pen, const QBrush &brush, double radius)
    {
        add(area, pen, brush, radius, above);
    }
    void dot(const QPointF &middle, double radius, const QPen &pen, const QColor &colour);
    /// The words of what is marked, in a frame; that of the keyboard is drawn in the accent's colour.
    void bubble(const QRectF &area, const QString &text, bool focus, const ChartMetrics &metrics, const Theme &theme);
    void legend(const std::vector<LegendEntry> &entries, const ChartMetrics &metrics, const Theme &theme);

private:
    static constexpr double behind = -1, above = 1; // of the chart
    void add(const QRectF &area, const QPen &pen, const QBrush &brush, double radius, double z);
    void keep(std::unique_ptr<QGraphicsItem> item, double z);

    QGraphicsScene &scene_;
    std::vector<std::unique_ptr<QGraphicsItem>> items_;
};

} // namespace huella
