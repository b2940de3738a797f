// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace huella {

/// A line around a part of the window, which takes neither clicks nor the focus.
class TourMark : public QWidget {
    Q_OBJECT

public:
    explicit TourMark(QWidget *window);
    void setColour(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor colour_;
};

/// A few words beside a part of the window, with the buttons of a tour. It never takes the focus by itself.
class TourBubble : public QFrame {
    Q_OBJECT

public:
    explicit TourBubble(QWidget *window);
    /// `step` counts from 0.
    void setStep(const QString &text, const QString &count, bool first, bool last);
    /// Beside a rectangle of the window: below it where there is room, else above, else to its right, else inside.
    void placeBeside(const QRect &target);

signals:
    void nextWanted();
    void backWanted();
    void skipWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *text_, *count_;
    QPushButton *skip_, *back_, *next_;
};

} // namespace huella
