// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_view.h"

namespace huella {

/// The wide bar under the headline: what the emissions come from, with the shares in its legend. A chart of one bar, as wide as
/// the card. Its height never changes; without a figure it stays an empty track.
class ComponentBar : public ChartView {
    Q_OBJECT

public:
    explicit ComponentBar(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    ChartMetrics ownMetrics() const override;
    int neededHeight() const override;
};

} // namespace huella
