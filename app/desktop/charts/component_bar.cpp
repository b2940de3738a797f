// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/component_bar.h"

#include <QPainter>

namespace huella {
namespace {
constexpr int trackHeight = 26;
constexpr int wholeHeight = 54; // with a legend of one line
} // namespace

ComponentBar::ComponentBar(QWidget *parent) : ChartView(parent)
{
    takeMetrics();
    setFixedHeight(wholeHeight);
}

ChartMetrics ComponentBar::ownMetrics() const
{
    ChartMetrics metrics = ChartView::ownMetrics();
    metrics.rowHeight = metrics.tallestRow = trackHeight + 4; // the frame of the focus goes around the bar
    metrics.barHeight = trackHeight;
    metrics.intervalRoom = 0;
    metrics.steadyAxis = false; // the bar is the whole
    return metrics;
}

int ComponentBar::neededHeight() const { return wholeHeight; }

void ComponentBar::paintEvent(QPaintEvent *event)
{
    if (!spec().bars.empty())
        return ChartView::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 2, width(), trackHeight), theme().badge);
}

} // namespace huella
