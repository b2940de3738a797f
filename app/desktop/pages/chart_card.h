// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/context.h"
#include "app/desktop/widgets/card.h"
#include "core/report/chart.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace huella {

class BarChartView;
class ChartTable;

/// A card with a chart, its footnote, and the same numbers as a table at the press of a button.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(Context &context, QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);
    /// Something to do with the chart, below it.
    void addBelow(QWidget *widget, Qt::Alignment alignment = Qt::AlignLeft);
    BarChartView *view() const { return view_; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTable(bool table);
    Context &context_;
    BarChartView *view_;
    ChartTable *table_ = nullptr; ///< made when it is asked for
    QStackedWidget *stack_;
    QToolButton *toggle_;
    QLabel *footnote_;
    ChartSpec spec_;
};

} // namespace huella
