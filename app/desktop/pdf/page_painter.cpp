// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/page_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>

namespace huella {
namespace {
constexpr double hairline = pt(0.5);
constexpr double accentRule = pt(2);
constexpr double inset = pt(3); // less than a line: what only reaches into a slice belongs to its neighbour
} // namespace

QRectF PagePainter::areaOf(const PlacedSlice &placed) const
{
    return {page_.body.left(), page_.body.top() + placed.top, page_.body.width(), placed.slice.height()};
}

void PagePainter::rule(double y, const QColor &colour, double thickness)
{
    painter_.setPen(QPen(colour, thickness));
    painter_.drawLine(QLineF(page_.body.left(), y, page_.body.right(), y));
}

void PagePainter::paintGround(const PlacedSlice &placed, const QRectF &area)
{
    const Piece &piece = document_.pieces[placed.slice.piece];
    if (piece.role == Role::figure) {
        painter_.setPen(QPen(theme_.line, hairline));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRoundedRect(area, pt(3), pt(3));
    } else if (piece.role == Role::working) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(Theme::light().window); // the tint that cards stand on
        painter_.drawRect(area);
        painter_.setBrush(theme_.accent);
        painter_.drawRect(QRectF(area.left(), area.top(), accentRule, area.height()));
    }
}

void PagePainter::paintRules(const PlacedSlice &placed, const QRectF &area)
{
    const Piece &piece = document_.pieces[placed.slice.piece];
    const Slice &slice = placed.slice;
    if (piece.role == Role::keyFigures) {
        rule(area.top(), theme_.line, hairline);
        rule(area.bottom(), theme_.line, hairline);
    }
    if (piece.role != Role::tableRow)
        return;
    const bool aboveTotal = piece.total && slice.row + 2 == piece.table->rows();
    rule(area.bottom(), slice.row == 0 || aboveTotal ? theme_.quietText : theme_.line, hairline);
}

void PagePainter::paint(const PlacedSlice &placed)
{
    const QRectF area = areaOf(placed);
    const Slice &slice = placed.slice;
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    paintGround(placed, area);
    paintRules(placed, area);
    painter_.translate(area.left(), area.top() + slice.padTop - slice.source.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = slice.source.adjusted(0, inset, 0, -inset);
    context.palette.setColor(QPalette::Text, theme_.text);
    document_.text->documentLayout()->draw(&painter_, context);
    painter_.restore();
}

void PagePainter::paintFoot(const FootText &foot)
{
    painter_.save();
    const QFont font = sans(7.4);
    const QFontMetricsF metrics(font);
    painter_.setFont(font);
    rule(page_.foot.top(), theme_.line, hairline);
    painter_.setPen(theme_.quietText);
    const double number = metrics.horizontalAdvance(foot.page);
    const QRectF line = page_.foot.adjusted(0, pt(5), 0, 0);
    painter_.drawText(line, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, foot.page);
    const double room = line.width() - number - pt(20);
    painter_.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(foot.title, Qt::ElideRight, room));
    painter_.restore();
}

} // namespace huella
