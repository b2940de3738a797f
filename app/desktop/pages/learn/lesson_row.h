// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QStyledItemDelegate>

namespace huella {

/// A lesson in the list, on one line of a fixed height: a tick once it was gone through, its title, and how long it takes.
class LessonRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { idRole = Qt::UserRole + 1, doneRole, minutesRole };
    LessonRow(const Context &context, QObject *parent) : QStyledItemDelegate(parent), context_(context) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Context &context_;
};

} // namespace huella
