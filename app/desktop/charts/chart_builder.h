// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QValueAxis>

namespace huella {

// What Qt Charts brings and a chart of ours does not want is turned off in one place: its animations, title, legend, margins
// and colours, and its texts, which read tags as mark-up and are cut where they are long.

/// A chart without anything around its plot.
QChart *bareChart();
/// An axis that nobody sees: what stands along it is the plot's own.
QValueAxis *addValueAxis(QChart &chart, QAbstractSeries &series, Qt::Alignment side, double low, double high);
/// One category a bar; along a vertical axis Qt Charts counts from the bottom, also when it is told to reverse it.
void addCategories(QChart &chart, QAbstractSeries &series, Qt::Alignment side, int count);
/// A set without an outline; in no colour, it is a gap.
QBarSet *addSet(QAbstractBarSeries &series, const QBrush &brush, int count);

} // namespace huella
