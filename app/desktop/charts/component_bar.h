// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_legend.h"

#include <QWidget>

namespace huella {

/// The wide bar under the headline: what the emissions come from, with the shares in its legend. Its height never changes.
class ComponentBar : public QWidget {
    Q_OBJECT

public:
    explicit ComponentBar(QWidget *parent = nullptr);
    /// A chart of one bar. Without bars it stays an empty track.
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return spec_; }
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void paintBox(QPainter &painter, const QRectF &area, const QColor &colour) const;
    QRectF track() const;

    ChartSpec spec_;
    Theme theme_ = Theme::light();
    ChartMetrics metrics_;
    std::vector<QRectF> parts_;
    std::vector<LegendEntry> legend_;
};

} // namespace huella
