// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace huella {

/// A window, with its frame, moved and shrunk as little as it takes to lie on the screen.
QRect onScreen(const QRect &window, const QMargins &frame, const QRect &available);
/// The same for a window whose place was kept from another screen.
void keepOnScreen(QWidget *window);

/// No dialog is taller than nine tenths of the screen: what does not fit is scrolled, and the buttons below stay in sight.
/// For every dialog of the program.
class DialogFitter : public QObject {
    Q_OBJECT

public:
    explicit DialogFitter(QObject *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace huella
