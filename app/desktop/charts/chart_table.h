// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <QTableWidget>

namespace huella {

/// The same chart as numbers: what a screen reader walks through and what anybody may copy. Read-only.
class ChartTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void copied();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void fillColumns();
    void fitColumns();
    void copySelection();
    void setCell(int row, int column, const QString &text, Qt::Alignment alignment);

    ChartSpec spec_;
    bool filled_ = true; ///< false: the spec changed while nobody looked
};

} // namespace huella
