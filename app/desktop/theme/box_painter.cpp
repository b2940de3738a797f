// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/box_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace huella {
namespace {

constexpr Qt::Edges allEdges = Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge | Qt::BottomEdge;

void take(Inks &inks, const Inks &other)
{
    if (other.ground != Tone::none)
        inks.ground = other.ground;
    if (other.text != Tone::none)
        inks.text = other.text;
    if (other.frame != Tone::none)
        inks.frame = other.frame;
}

QMargins frameOf(const Look &look)
{
    const auto at = [&look](Qt::Edge edge) { return look.edges & edge ? look.frameWidth : 0; };
    return {at(Qt::LeftEdge), at(Qt::TopEdge), at(Qt::RightEdge), at(Qt::BottomEdge)};
}

/// A rectangle with round corners at its top, its bottom or both.
QPainterPath shapeOf(const QRectF &box, const Look &look)
{
    QPainterPath path;
    path.addRoundedRect(box, look.radius, look.radius);
    const QRectF half(box.topLeft(), QSizeF(box.width(), box.height() / 2));
    QPainterPath square;
    if (!(look.round & Qt::TopEdge))
        square.addRect(half);
    if (!(look.round & Qt::BottomEdge))
        square.addRect(half.translated(0, box.height() / 2));
    return square.isEmpty() ? path : path.united(square);
}

void paintEdges(QPainter &painter, const QRect &box, const Look &look, const QColor &colour)
{
    const QMargins frame = frameOf(look);
    painter.fillRect(QRect(box.left(), box.top(), box.width(), frame.top()), colour);
    painter.fillRect(QRect(box.left(), box.bottom() + 1 - frame.bottom(), box.width(), frame.bottom()), colour);
    painter.fillRect(QRect(box.left(), box.top(), frame.left(), box.height()), colour);
    painter.fillRect(QRect(box.right() + 1 - frame.right(), box.top(), frame.right(), box.height()), colour);
}

} // namespace

Inks inksFor(const Look &look, QStyle::State state)
{
    Inks inks = look.usual;
    if (!(state & QStyle::State_Enabled)) {
        take(inks, look.disabled);
        return inks;
    }
    if (state & QStyle::State_MouseOver)
        take(inks, look.hovered);
    if (state & QStyle::State_HasFocus)
        take(inks, look.focused);
    if (state & QStyle::State_On)
        take(inks, look.checked);
    return inks;
}

void paintBox(QPainter &painter, const QRect &box, const Look &look, const Inks &inks, const Theme &theme)
{
    if (inks.ground == Tone::none && inks.frame == Tone::none)
        return;
    const QColor ground = toneOf(theme, inks.ground), frame = toneOf(theme, inks.frame);
    if (look.radius == 0) {
        if (ground.isValid())
            painter.fillRect(box, ground);
        if (frame.isValid())
            paintEdges(painter, box, look, frame);
        return;
    }
    const bool around = frame.isValid() && look.edges == allEdges;
    const double half = around ? look.frameWidth / 2.0 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(around ? QPen(frame, look.frameWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(QRectF(box).adjusted(half, half, -half, -half), look));
    painter.restore();
    if (frame.isValid() && !around)
        paintEdges(painter, box, look, frame);
}

QRect contentsOf(const QRect &box, const Look &look) { return box - frameOf(look) - look.padding; }

QSize boxAround(const QSize &contents, const Look &look)
{
    return contents.expandedTo({0, look.leastHeight}).grownBy(frameOf(look) + look.padding);
}

void paintArrow(QPainter &painter, const QRect &place, const QColor &ink, bool up)
{
    const QPointF middle = QRectF(place).center();
    const double side = up ? -1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF corners[] = {middle + QPointF(-3.5, -2 * side), middle + QPointF(3.5, -2 * side),
                               middle + QPointF(0, 2.2 * side)};
    painter.drawPolygon(corners, 3);
    painter.restore();
}

void paintTick(QPainter &painter, const QRect &place, const QColor &ink)
{
    const QPointF corner = QRectF(place).center() - QPointF(7, 7); // drawn in a square of 14
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corners[] = {corner + QPointF(3, 7.5), corner + QPointF(6, 10.5), corner + QPointF(11, 4)};
    painter.drawPolyline(corners, 3);
    painter.restore();
}

} // namespace huella
