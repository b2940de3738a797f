// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace huella {

WheelGuard::WheelGuard(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool WheelGuard::isChangedByWheel(const QObject *widget)
{
    if (qobject_cast<const QScrollBar *>(widget))
        return false; // it is what scrolls
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Polish && isChangedByWheel(object)) {
        auto *widget = static_cast<QWidget *>(object);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() == QEvent::Wheel && isChangedByWheel(object) && !static_cast<QWidget *>(object)->hasFocus()) {
        event->ignore(); // it goes on to the widget behind
        return true;
    }
    return QObject::eventFilter(object, event);
}

} // namespace huella
