// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/box_painter.h"
#include "app/desktop/theme/look_kinds.h"
#include "app/desktop/theme/style_parts.h"

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace huella::style_parts {
namespace {

using look_kinds::framed;

constexpr int tabSide = 15, tabTop = 11, tabBottom = 9, tabMark = 2, tabGap = 4;
constexpr int leastHandle = 24; ///< px of a scroll bar's handle

/// A bar's ground, closed by a line below.
void drawBar(const Pen &pen, const QRect &bar)
{
    pen.painter.fillRect(bar, pen.theme.surface);
    pen.painter.fillRect(QRect(bar.left(), bar.bottom(), bar.width(), 1), pen.theme.line);
}

void fillRound(const Pen &pen, const QRect &place, const QColor &colour, int radius)
{
    pen.painter.save();
    pen.painter.setRenderHint(QPainter::Antialiasing);
    pen.painter.setPen(Qt::NoPen);
    pen.painter.setBrush(colour);
    pen.painter.drawRoundedRect(place, radius, radius);
    pen.painter.restore();
}

} // namespace

void drawToolBar(const Pen &pen, const QStyleOption &option) { drawBar(pen, option.rect); }

void drawToolBarLine(const Pen &pen, const QStyleOption &option)
{
    const QRect &place = option.rect;
    pen.painter.fillRect(QRect(place.center().x(), place.top() + 6, 1, place.height() - 12), pen.theme.line);
}

void drawMenuBar(const Pen &pen, const QStyleOption &option)
{
    const int height = pen.widget ? pen.widget->height() : option.rect.height();
    pen.painter.fillRect(option.rect, pen.theme.surface);
    pen.painter.fillRect(QRect(option.rect.left(), height - 1, option.rect.width(), 1), pen.theme.line);
}

void drawMenuBarItem(const Pen &pen, const QStyleOptionMenuItem &item)
{
    pen.painter.fillRect(item.rect, pen.theme.surface);
    if (item.state & QStyle::State_Selected)
        fillRound(pen, item.rect, pen.theme.accentSoft, 4);
    pen.style.drawItemText(&pen.painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                           item.palette, item.state & QStyle::State_Enabled, item.text, QPalette::WindowText);
}

void drawPageTab(const Pen &pen, const QStyleOptionTab &tab, bool label)
{
    const QRect shape = tab.rect.adjusted(tabGap, 0, 0, 0);
    const bool chosen = tab.state & QStyle::State_Selected;
    if (!label) {
        if (chosen)
            pen.painter.fillRect(QRect(shape.left(), shape.bottom() + 1 - tabMark, shape.width(), tabMark),
                                 pen.theme.accent);
        if (tab.state & QStyle::State_HasFocus) {
            Look focused;
            framed<Tone::accent, 6>(focused);
            paintBox(pen.painter, shape.adjusted(0, 3, 0, -tabMark - 3), focused, focused.usual, pen.theme);
        }
        return;
    }
    pen.painter.save();
    QFont font = pen.widget ? pen.widget->font() : pen.painter.font();
    if (chosen)
        font.setWeight(QFont::DemiBold);
    pen.painter.setFont(font);
    pen.painter.setPen(chosen || tab.state & QStyle::State_MouseOver ? pen.theme.text : pen.theme.quietText);
    pen.painter.drawText(shape.adjusted(0, tabTop, 0, -tabBottom - tabMark),
                         Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, tab.text);
    pen.painter.restore();
}

QSize pageTabSize(const QSize &contents)
{
    return {contents.width() + 2 * tabSide + tabGap, contents.height() + tabTop + tabBottom + tabMark};
}

void drawScrollBar(const Pen &pen, const QStyleOptionSlider &bar)
{
    const QRect handle = scrollPart(bar, QStyle::SC_ScrollBarSlider);
    if (bar.maximum > bar.minimum)
        fillRound(pen, handle.adjusted(1, 1, -1, -1), pen.theme.line, 4);
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int handle =
        range <= 0 ? length : qMax(leastHandle, int(qint64(length) * bar.pageStep / (range + bar.pageStep)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto between = [&](int from, int to) {
        return lying ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return between(start, start + handle);
    case QStyle::SC_ScrollBarSubPage: return between(0, start);
    case QStyle::SC_ScrollBarAddPage: return between(start + handle, length);
    case QStyle::SC_ScrollBarGroove: return between(0, length);
    default: return {};
    }
}

void drawProgressGroove(const Pen &pen, const QStyleOptionProgressBar &bar)
{
    fillRound(pen, bar.rect, pen.theme.badge, 4);
}

void drawProgress(const Pen &pen, const QStyleOptionProgressBar &bar)
{
    const int range = bar.maximum - bar.minimum;
    const double share = range > 0 ? double(bar.progress - bar.minimum) / range : 1;
    QRect done = bar.rect;
    done.setWidth(int(done.width() * share));
    if (done.width() > 0)
        fillRound(pen, done, pen.theme.accent, 4);
}

} // namespace huella::style_parts
