// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/charts/run_share.h"

#include <QWidget>

namespace huella {

/// A scenario as one bar of segments, a run each: one's own in the accent's colour, the others grey. A click or Left and Right
/// select, Enter or a double click asks to go there; Escape takes the selection away.
class ShareStrip : public QWidget {
    Q_OBJECT

public:
    explicit ShareStrip(QWidget *parent);
    void setTheme(const Theme &theme);
    void setParts(const std::vector<RunShare::Part> &parts);
    const std::vector<RunShare::Part> &parts() const { return parts_; }
    /// None: -1.
    int selected() const { return selected_; }
    void select(int part);
    QRectF areaOf(int part) const;
    static QString wordsOf(const RunShare::Part &part);

signals:
    void selectionChanged();
    void goWanted(const std::string &run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int partAt(const QPointF &point) const;
    void go(int part);

    Theme theme_ = Theme::light();
    std::vector<RunShare::Part> parts_;
    int selected_ = -1;
};

} // namespace huella
