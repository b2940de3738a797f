// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/settle_typing.h"

#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>

namespace huella {
namespace {

/// The view that this is the editor of, if it is one.
QAbstractItemView *viewEditedBy(const QWidget *editor)
{
    auto *view =
        qobject_cast<QAbstractItemView *>(editor->parentWidget() ? editor->parentWidget()->parentWidget() : nullptr);
    return view && view->viewport() == editor->parentWidget() ? view : nullptr;
}

} // namespace

void settleTyping(const QWidget *window)
{
    QWidget *typedInto = window->focusWidget(); // also while another program is in front
    if (!typedInto)
        return;
    if (auto *search = qobject_cast<SearchField *>(typedInto)) {
        search->settle();
    } else if (auto *number = qobject_cast<NumberField *>(typedInto)) {
        number->settle();
    } else if (const QAbstractItemView *view = viewEditedBy(typedInto)) {
        emit view->itemDelegate()->commitData(typedInto);
        emit view->itemDelegate()->closeEditor(typedInto, QAbstractItemDelegate::NoHint);
    }
}

} // namespace huella
