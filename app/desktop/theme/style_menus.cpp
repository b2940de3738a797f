// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/box_painter.h"
#include "app/desktop/theme/style_parts.h"

#include <QHeaderView>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace huella::style_parts {
namespace {

constexpr int itemLeft = 24, itemRight = 28, itemTop = 5, separatorHeight = 9, separatorSide = 8;

QColor inkOf(const Pen &pen, const QStyleOptionMenuItem &item)
{
    return item.state & QStyle::State_Enabled ? pen.theme.text : pen.theme.quietText;
}

void drawMark(const Pen &pen, const QStyleOptionMenuItem &item)
{
    const QRect place(item.rect.left(), item.rect.top(), itemLeft, item.rect.height());
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!item.checked)
            return;
        if (item.checkType == QStyleOptionMenuItem::NonExclusive)
            return paintTick(pen.painter, place, inkOf(pen, item));
        pen.painter.setRenderHint(QPainter::Antialiasing);
        pen.painter.setPen(Qt::NoPen);
        pen.painter.setBrush(inkOf(pen, item));
        pen.painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), 3, 3);
        return;
    }
    item.icon.paint(&pen.painter, place.adjusted(4, 0, -4, 0), Qt::AlignCenter,
                    item.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawSubmenuArrow(const Pen &pen, const QStyleOptionMenuItem &item)
{
    const QPointF middle(item.rect.right() - 10, item.rect.center().y() + 0.5);
    const QPointF corners[] = {middle + QPointF(-2, -3.5), middle + QPointF(-2, 3.5), middle + QPointF(2.2, 0)};
    pen.painter.setRenderHint(QPainter::Antialiasing);
    pen.painter.setPen(Qt::NoPen);
    pen.painter.setBrush(inkOf(pen, item));
    pen.painter.drawPolygon(corners, 3);
}

void drawWords(const Pen &pen, const QStyleOptionMenuItem &item)
{
    const bool shows = pen.style.styleHint(QStyle::SH_UnderlineShortcut, &item, pen.widget);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (shows ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QRect place = item.rect.adjusted(itemLeft, 0, -itemRight, 0);
    const qsizetype tab = item.text.indexOf(QLatin1Char('\t'));
    pen.painter.setFont(item.font);
    pen.painter.setPen(inkOf(pen, item));
    pen.painter.drawText(place, flags | Qt::AlignLeft, item.text.left(tab));
    if (tab < 0)
        return;
    pen.painter.setPen(pen.theme.quietText);
    pen.painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignRight, item.text.mid(tab + 1));
}

} // namespace

void drawMenuPanel(const Pen &pen, const QStyleOption &option)
{
    Look panel;
    panel.usual = {Tone::surface, Tone::none, Tone::line};
    panel.frameWidth = 1;
    paintBox(pen.painter, option.rect, panel, panel.usual, pen.theme);
}

void drawMenuItem(const Pen &pen, const QStyleOptionMenuItem &item)
{
    pen.painter.save();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(item.rect.left() + separatorSide, item.rect.center().y(),
                         item.rect.width() - 2 * separatorSide, 1);
        pen.painter.fillRect(line, pen.theme.line);
        if (!item.text.isEmpty()) {
            pen.painter.fillRect(item.rect, pen.theme.surface);
            pen.painter.setPen(pen.theme.quietText);
            pen.painter.drawText(item.rect.adjusted(itemLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, item.text);
        }
        pen.painter.restore();
        return;
    }
    if (item.state & QStyle::State_Selected && item.state & QStyle::State_Enabled) {
        Look chosen;
        chosen.usual.ground = Tone::accentSoft;
        chosen.radius = 4;
        paintBox(pen.painter, item.rect, chosen, chosen.usual, pen.theme);
    }
    drawMark(pen, item);
    drawWords(pen, item);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawSubmenuArrow(pen, item);
    pen.painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty())
        return {contents.width(), separatorHeight};
    const int gap = item.text.contains(QLatin1Char('\t')) ? itemLeft : 0; // between the words and their keys
    return {contents.width() + itemLeft + itemRight + gap,
            qMax(contents.height(), item.fontMetrics.height()) + 2 * itemTop};
}

void drawHeaderSection(const Pen &pen, const QStyleOption &option)
{
    pen.painter.fillRect(option.rect, pen.theme.surface);
    pen.painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), pen.theme.line);
}

QMargins headerPadding(const QWidget *header, bool first)
{
    const QWidget *table = header ? header->parentWidget() : nullptr;
    if (!table || table->objectName() != QStringLiteral("runs"))
        return {4, 4, 4, 5};
    return {first ? 40 : 8, 4, 8, 5};
}

} // namespace huella::style_parts
