// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/charts/budget_gauge.h"

#include <QWidget>

namespace huella {

/// What is planned as a bar that is red beyond the budget, with its interval and an axis below.
class BudgetGaugeView : public QWidget {
    Q_OBJECT

public:
    explicit BudgetGaugeView(const Context &context, QWidget *parent = nullptr);
    void setGauge(const BudgetGauge &gauge);
    const BudgetGauge &gauge() const { return gauge_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double at(double amount) const; ///< px from the left
    void paintBar(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintInterval(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    QRectF nameBudget(QPainter &painter) const;

    const Context &context_;
    BudgetGauge gauge_;
};

} // namespace huella
