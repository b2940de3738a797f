// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/combo_name.h"

#include <QAbstractItemView>
#include <QChildEvent>

namespace huella {
namespace {

void nameList(const QComboBox &box)
{
    if (auto *list = box.findChild<QAbstractItemView *>())
        list->setAccessibleName(box.accessibleName());
}

/// Waits for the list.
class ListNamer : public QObject {
public:
    explicit ListNamer(QComboBox *box) : QObject(box) { box->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished)
            nameList(static_cast<const QComboBox &>(*object));
        return false;
    }
};

} // namespace

void nameCombo(QComboBox *box, const QString &name)
{
    if (box->accessibleName().isEmpty())
        new ListNamer(box);
    box->setAccessibleName(name);
    nameList(*box);
}

} // namespace huella
