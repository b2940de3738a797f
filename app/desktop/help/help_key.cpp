// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_key.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/help/help_window.h"

#include <QApplication>
#include <QKeyEvent>

namespace huella {

void openHelp(Context &context, QWidget *from) { openHelp(context, from, helpOf(from)); }

void openHelp(Context &context, QWidget *from, const HelpPlace &place)
{
    QWidget *owner = from->window(); // a dialog that is modal lets only its own windows be used
    auto *window = owner->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window)
        window = new HelpWindow(context, owner);
    window->show(); // first, since a place is gone to in lines as they lie on the screen
    window->showPlace(place);
    window->raise();
    window->activateWindow();
}

HelpKey::HelpKey(Context &context, QObject *parent) : QObject(parent), context_(context)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !object->isWidgetType())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    auto *widget = static_cast<QWidget *>(object);
    const bool wanted =
        key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && !QApplication::activePopupWidget();
    if (!wanted || qobject_cast<HelpWindow *>(widget->window()))
        return false;
    openHelp(context_, widget);
    return true;
}

} // namespace huella
