// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/charts/budget_gauge.h"

#include <QLabel>

namespace huella {

/// Below the list of runs: what the scenario at hand takes of the budget, whatever page is in front. Hidden where there is none.
class SideBudget : public QLabel {
    Q_OBJECT

public:
    explicit SideBudget(Context &context, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void paintBar(QPainter &painter, const QRectF &track) const;
    Context &context_;
    std::optional<BudgetGauge> gauge_;
};

} // namespace huella
