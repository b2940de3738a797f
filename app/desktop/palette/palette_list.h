// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/palette/palette_entry.h"
#include "app/desktop/theme/theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace huella {

/// What a search of the palette found.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<const PaletteEntry *> hits);
    const PaletteEntry *at(const QModelIndex &row) const;
    /// A row as one says it: "Undo, Edit, nothing to undo".
    static QString spoken(const PaletteEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<const PaletteEntry *> hits_;
};

/// A row: the name to the left; where it is, or why it is off, and its keys to the right.
class PaletteRow : public QStyledItemDelegate {
public:
    PaletteRow(const PaletteModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), model_(model), theme_(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PaletteModel &model_;
    const Theme theme_;
};

} // namespace huella
