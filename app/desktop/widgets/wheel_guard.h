// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace huella {

/// Scrolling over a field changes nothing in it: without the focus, lists, numbers, dates, sliders and tabs leave the wheel to
/// the page behind them; and the wheel gives nobody the focus. For every window and dialog of the program, those to come too.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent);
    /// Whether the wheel would change what the widget says.
    static bool isChangedByWheel(const QObject *widget);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace huella
