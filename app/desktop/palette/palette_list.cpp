// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/palette/palette_list.h"

#include <QPainter>

namespace huella {
namespace {

constexpr int paletteRowHeight = 32, rowMargin = 12, keysGap = 24;

QString asideOf(const PaletteEntry &entry) { return entry.enabled || entry.why.isEmpty() ? entry.where : entry.why; }

} // namespace

void PaletteModel::show(std::vector<const PaletteEntry *> hits)
{
    beginResetModel();
    hits_ = std::move(hits);
    endResetModel();
}

const PaletteEntry *PaletteModel::at(const QModelIndex &row) const
{
    return row.isValid() && size_t(row.row()) < hits_.size() ? hits_[size_t(row.row())] : nullptr;
}

QString PaletteModel::spoken(const PaletteEntry &entry)
{
    QStringList parts{entry.shown, entry.where};
    if (!entry.enabled)
        parts << entry.why;
    parts << entry.keys;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(hits_.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = at(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return entry->shown;
    return role == Qt::AccessibleTextRole ? QVariant(spoken(*entry)) : QVariant();
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {rowMargin * 2, paletteRowHeight};
}

void PaletteRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteEntry *entry = model_.at(index);
    if (!entry)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(theme_.accent, 1));
        painter->setBrush(theme_.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QRectF room = QRectF(option.rect).adjusted(rowMargin, 0, -rowMargin, 0);
    painter->setPen(theme_.quietText);
    painter->setFont(themeFont(TextSize::note));
    const QFontMetricsF small(painter->font());
    for (const QString &aside : {entry->keys, asideOf(*entry)}) {
        if (aside.isEmpty())
            continue;
        const QString fitting = small.elidedText(aside, Qt::ElideRight, room.width() / 2);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, fitting);
        room.setRight(room.right() - small.horizontalAdvance(fitting) - keysGap);
    }
    painter->setFont(themeFont(TextSize::body));
    painter->setPen(entry->enabled ? theme_.text : theme_.quietText);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(painter->font()).elidedText(entry->shown, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace huella
