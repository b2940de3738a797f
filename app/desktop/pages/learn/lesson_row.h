// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"

#include <QStyledItemDelegate>

namespace huella {

/// A lesson in the list: its title in as many lines as it needs, how long it takes, and a tick once it was gone through.
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
