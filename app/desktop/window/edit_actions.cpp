// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/edit_actions.h"

#include "app/desktop/common/copies.h"
#include "app/desktop/window/actions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTextEdit>

namespace huella {
namespace {

/// What can be done with the widget that has the focus.
struct Editable {
    bool cut = false, copy = false, paste = false, selectAll = false;
};

Editable editable(const QLineEdit &field)
{
    const bool chosen = field.hasSelectedText(), written = !field.isReadOnly();
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    return {chosen && written, chosen, written && held && held->hasText(), !field.text().isEmpty()};
}

Editable editable(const QTextEdit &text)
{
    const bool chosen = text.textCursor().hasSelection(), written = !text.isReadOnly();
    return {chosen && written, chosen, written && text.canPaste(), !text.document()->isEmpty()};
}

Editable editable(const QWidget *widget)
{
    if (!widget || !widget->isEnabled())
        return {};
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return editable(*field);
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return editable(*text);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return {false, label->hasSelectedText(), false, false};
    const auto *list = qobject_cast<const QAbstractItemView *>(widget);
    const bool several = list && list->selectionMode() == QAbstractItemView::ExtendedSelection;
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const bool pastes = widget->property(pastesProperty).toBool() && held && held->hasText();
    return {false, widget->property(copiesProperty).toBool(), pastes, several};
}

} // namespace

EditActions::EditActions(const Actions &actions, QWidget *window) : QObject(window), actions_(actions), window_(window)
{
    const std::pair<QAction *, QKeySequence::StandardKey> keys[] = {{actions.cut, QKeySequence::Cut},
                                                                    {actions.copy, QKeySequence::Copy},
                                                                    {actions.paste, QKeySequence::Paste},
                                                                    {actions.selectAll, QKeySequence::SelectAll}};
    for (const auto &[action, key] : keys)
        connect(action, &QAction::triggered, this, [this, key = key] { press(key); });
    connect(actions.editMenu(), &QMenu::aboutToShow, this, &EditActions::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    refresh();
}

/// A menu that is open, and another window, do not change what its actions would act on.
void EditActions::focusMoved(QWidget *now)
{
    if (!now || now->window() != window_ || qobject_cast<QMenu *>(now) || qobject_cast<QMenuBar *>(now))
        return;
    target_ = now;
    refresh();
}

void EditActions::refresh()
{
    const Editable can = editable(target_);
    const std::pair<QAction *, bool> states[] = {{actions_.cut, can.cut},
                                                 {actions_.copy, can.copy},
                                                 {actions_.paste, can.paste},
                                                 {actions_.selectAll, can.selectAll}};
    for (const auto &[action, on] : states) {
        action->setEnabled(on);
        action->setProperty(whyProperty, on ? QString()
                                         : action == actions_.paste
                                             ? tr("nothing here to paste into, or nothing to paste")
                                         : action == actions_.selectAll ? tr("nothing here to select")
                                                                        : tr("nothing is selected"));
    }
}

void EditActions::press(QKeySequence::StandardKey key)
{
    if (!target_)
        return;
    target_->setFocus(Qt::OtherFocusReason);
    // a key that is sent is offered to shortcuts, too: to these again, while they are on
    for (QAction *action : {actions_.cut, actions_.copy, actions_.paste, actions_.selectAll})
        action->setEnabled(false);
    const QKeyCombination keys = QKeySequence(key)[0];
    QKeyEvent event(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    QCoreApplication::sendEvent(target_, &event);
    refresh();
}

} // namespace huella
