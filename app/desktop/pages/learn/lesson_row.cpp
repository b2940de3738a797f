// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_row.h"

#include "app/desktop/widgets/row_background.h"

#include <QPainter>
#include <QPainterPath>

namespace huella {
namespace {

constexpr int lessonRowHeight = 33;
constexpr double rowPadding = 8, tickWidth = 24, minutesGap = 8;
constexpr int onOneLine = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

/// A title is elided as if it were chosen, so that it reads the same when it is.
QFont chosenFont()
{
    QFont font = themeFont(TextSize::body);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintTick(QPainter &painter, const QPointF &middle, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(middle + QPointF(-5, 0));
    tick.lineTo(middle + QPointF(-1.5, 3.5));
    tick.lineTo(middle + QPointF(5, -3.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

} // namespace

QSize LessonRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, lessonRowHeight}; }

void LessonRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = context_.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    paintRowBackground(*painter, box, option, theme);
    if (index.data(doneRole).toBool())
        paintTick(*painter, {box.left() + rowPadding + 6, box.center().y()}, theme.accent);
    const QString minutes = index.data(minutesRole).toString();
    const QFont note = themeFont(TextSize::note);
    painter->setFont(note);
    painter->setPen(selected ? theme.accent : theme.quietText);
    painter->drawText(box.adjusted(0, 0, -rowPadding, 0), Qt::AlignRight | Qt::AlignVCenter, minutes);
    const double aside = minutes.isEmpty() ? 0 : QFontMetricsF(note).horizontalAdvance(minutes) + minutesGap;
    const QRectF room = box.adjusted(rowPadding + tickWidth, 0, -rowPadding - aside, 0);
    painter->setFont(selected ? chosenFont() : themeFont(TextSize::body));
    painter->setPen(selected ? theme.accent : theme.text);
    painter->drawText(room, onOneLine,
                      QFontMetricsF(chosenFont()).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace huella
