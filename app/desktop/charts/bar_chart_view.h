// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/bar_painter.h"

#include <QWidget>

namespace huella {

/// A bar chart in a card. It repaints when its data changes and asks for another height only when it has other bars.
/// Up and Down move from bar to bar, Enter or a click is `activated`.
class BarChartView : public QWidget {
    Q_OBJECT

public:
    explicit BarChartView(QWidget *parent = nullptr);
    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return spec_; }
    void setTheme(const Theme &theme);

    /// Id of the bar that the keyboard is on; empty when there is none.
    QString currentId() const;
    int currentRow() const { return current_; }
    void setCurrentRow(int row);

signals:
    void activated(const QString &id);
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void describe();
    bool moveTo(int row);
    QString tipOf(int row) const;

    ChartSpec spec_;
    Theme theme_ = Theme::light();
    BarSizes sizes_;
    BarChartLayout layout_;
    int current_ = 0;
    int pressed_ = -1;
};

/// A tooltip that shows the text as it is: Qt would read "<b>" in a name as a tag.
QString plainToolTip(const QString &text);

} // namespace huella
