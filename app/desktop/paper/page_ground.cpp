// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_ground.h"

#include <QFontMetricsF>
#include <QPainter>

namespace huella {
namespace {

constexpr double hairline = pt(0.5);
constexpr double accentRule = pt(2);

void rule(QPainter &painter, const QRectF &across, double y, const QColor &colour)
{
    painter.setPen(QPen(colour, hairline));
    painter.drawLine(QLineF(across.left(), y, across.right(), y));
}

} // namespace

void paintGround(QPainter &painter, const FlowBlock &piece, const QRectF &area, const Theme &theme)
{
    if (piece.role == Role::figure) {
        painter.setPen(QPen(theme.line, hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, pt(3), pt(3));
    } else if (piece.role == Role::working) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::light().window); // the tint that cards stand on
        painter.drawRect(area);
        painter.setBrush(theme.accent);
        painter.drawRect(QRectF(area.left(), area.top(), accentRule, area.height()));
    }
}

void paintRules(QPainter &painter, const FlowBlock &piece, int row, const QRectF &area, const Theme &theme)
{
    if (piece.role == Role::keyFigures) {
        rule(painter, area, area.top(), theme.line);
        rule(painter, area, area.bottom(), theme.line);
    } else if (piece.role == Role::tableRow && piece.table) {
        const bool aboveTotal = piece.hasTotal() && row + 2 == piece.table->rows();
        rule(painter, area, area.bottom(), row == 0 || aboveTotal ? theme.quietText : theme.line);
    }
}

void paintFoot(QPainter &painter, const PageGeometry &page, const FootText &foot, const Theme &theme)
{
    painter.save();
    const QFont font = inUnits(sans(7.4));
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    rule(painter, page.foot, page.foot.top(), theme.line);
    painter.setPen(theme.quietText);
    const double number = metrics.horizontalAdvance(foot.page);
    const QRectF line = page.foot.adjusted(0, pt(5), 0, 0);
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, foot.page);
    const double room = line.width() - number - pt(20);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     metrics.elidedText(foot.title, Qt::ElideRight, room));
    painter.restore();
}

} // namespace huella
