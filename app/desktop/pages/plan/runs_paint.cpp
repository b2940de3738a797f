// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/runs_delegate.h"
#include "app/desktop/pages/plan/runs_model.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/severity_mark.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

// How the cells of the table of runs look.

namespace huella {
namespace {

constexpr int margin = 8;
constexpr int boxSize = 16, badgeHeight = 22, markSize = 14, barHeight = 8, widestBar = 48;

} // namespace

QRect RunsDelegate::checkBox(const QRect &cell)
{
    return {cell.left() + 2 * margin, cell.center().y() - boxSize / 2, boxSize, boxSize};
}

void RunsDelegate::paintCheck(QPainter &painter, const QRect &box, bool on) const
{
    const Theme &theme = context_.colours();
    painter.setPen(QPen(on ? theme.accent : frameColour(theme), 1));
    painter.setBrush(on ? theme.accent : theme.field);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!on)
        return;
    painter.setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    const QPointF tick[] = {at + QPointF(4, 8.2), at + QPointF(7, 11.2), at + QPointF(12, 5.2)};
    painter.drawPolyline(tick, 3);
}

void RunsDelegate::paintBar(QPainter &painter, const QRect &cell, double share) const
{
    const double width = std::max(share > 0 ? 1.5 : 0.0, share * widestBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(context_.colours().ink(ColourRole::quiet));
    painter.drawRoundedRect(QRectF(cell.left() + margin, cell.center().y() - barHeight / 2.0 + 0.5, width, barHeight),
                            2, 2);
}

/// What the last row is for goes on through all of its cells; each draws its part.
void RunsDelegate::paintNew(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return;
    const int left = table->columnViewportPosition(0) + checkRoom;
    painter.save();
    painter.setClipRect(option.rect);
    painter.setFont(option.font);
    painter.setPen(context_.colours().quietText);
    painter.drawText(QRect(left, option.rect.top(), table->viewport()->width() - left, option.rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, index.siblingAtColumn(0).data().toString());
    painter.restore();
}

void RunsDelegate::paintText(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = context_.colours();
    if (!model_.isRun(index.row()))
        return paintNew(painter, option, index);
    const QString text = index.data().toString();
    const bool isDefault = index.data(RunsModel::isDefaultRole).toBool() && !text.isEmpty();
    const bool wrong = index.data(RunsModel::wrongRole).toBool();
    const int side = index.data(Qt::TextAlignmentRole).toInt();
    QFont font = option.font;
    const bool name = index.column() == int(RunColumn::name);
    const bool strong = index.data(RunsModel::strongRole).toBool();
    if (strong || (name && option.state & QStyle::State_Selected))
        font.setWeight(QFont::DemiBold);
    painter.setFont(isDefault ? themeFont(TextSize::note) : font);
    const QFontMetrics metrics(painter.font());
    if (isDefault) { // on a badge, as in the form
        const int width = std::min(metrics.horizontalAdvance(text) + 2 * 6, room.width() + 2 * 6);
        QRect badge(0, room.center().y() - badgeHeight / 2 + 1, width, badgeHeight);
        side &Qt::AlignRight ? badge.moveRight(room.right() + 6) : badge.moveLeft(room.left() - 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.badge);
        painter.drawRoundedRect(badge, 4, 4);
    }
    painter.setPen(wrong ? theme.error : isDefault ? theme.quietText : theme.text);
    painter.drawText(room, side, metrics.elidedText(text, Qt::ElideRight, room.width()));
}

void RunsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = context_.colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    QRect room = option.rect.adjusted(margin, 0, -margin, -1);
    if (index.column() == int(RunColumn::name)) {
        room.setLeft(option.rect.left() + checkRoom);
        if (model_.isRun(index.row()))
            paintCheck(*painter, checkBox(option.rect), selected);
    }
    if (const QVariant severity = index.data(RunsModel::severityRole); severity.isValid()) {
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int words = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
        const double left = right ? std::max(room.left(), room.right() - words - markSize - 4) : room.left();
        paintSeverity(*painter, QRectF(left, room.center().y() - markSize / 2.0, markSize, markSize),
                      Severity(severity.toInt()), theme);
        if (!right)
            room.setLeft(room.left() + markSize + 4);
    }
    if (index.column() == RunsModel::amountColumn)
        paintBar(*painter, option.rect, index.data(RunsModel::shareRole).value<double>());
    paintText(*painter, room, option, index);
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -2);
    if (index.data(RunsModel::wrongRole).toBool()) {
        painter->setPen(QPen(theme.error, 1));
        painter->drawRoundedRect(frame.adjusted(1, 2, -1, -2), 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6);
    }
    painter->restore();
}

} // namespace huella
