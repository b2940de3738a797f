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

QFont strongIf(bool strong, QFont font)
{
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool isStrong(const Look &look, QStyle::State state)
{
    return look.strong || (look.strongIfChecked && state & QStyle::State_On);
}

/// A dialog's default button is the first of its page.
Look lookOfPush(const Look &look, const QStyleOptionButton &button)
{
    Look own = look;
    if (button.features & QStyleOptionButton::DefaultButton)
        look_kinds::asFirst(own);
    return own;
}

QPalette written(const QPalette &palette, const QColor &ink)
{
    QPalette own = palette;
    if (ink.isValid())
        for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
            own.setColor(role, ink);
    return own;
}

QColor arrowInk(const Theme &theme, const Inks &inks)
{
    return inks.ground == Tone::accent ? theme.onAccent : theme.quietText;
}

QRect menuArrowPlace(const QRect &box, const Look &look)
{
    return {box.right() + 1 - look.frameWidth - look.menuArrow - arrowSize, box.top(), arrowSize, box.height()};
}

} // namespace

void drawPushBevel(const Pen &pen, const QStyleOptionButton &button)
{
    const Look look = lookOfPush(pen.look, button);
    const Inks inks = inksFor(look, button.state);
    paintBox(pen.painter, button.rect, look, inks, pen.theme);
    if (button.features & QStyleOptionButton::HasMenu)
        paintArrow(pen.painter, menuArrowPlace(button.rect, look), arrowInk(pen.theme, inks));
}

void drawPushLabel(const Pen &pen, const QStyleOptionButton &button)
{
    const Look look = lookOfPush(pen.look, button);
    const QPalette palette = written(button.palette, toneOf(pen.theme, inksFor(look, button.state).text));
    pen.painter.save();
    pen.painter.setFont(strongIf(isStrong(look, button.state), pen.painter.font()));
    if (look.leftAligned && button.icon.isNull()) {
        pen.style.drawItemText(&pen.painter, button.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                               palette, button.state & QStyle::State_Enabled, button.text, QPalette::ButtonText);
    } else {
        QStyleOptionButton own = button;
        own.palette = palette;
        own.features &= ~QStyleOptionButton::HasMenu; // the place of its arrow is in the padding
        pen.style.baseStyle()->drawControl(QStyle::CE_PushButtonLabel, &own, &pen.painter, pen.widget);
    }
    pen.painter.restore();
}

void drawToolButton(const Pen &pen, const QStyleOptionToolButton &button)
{
    const Inks inks = inksFor(pen.look, button.state);
    paintBox(pen.painter, button.rect, pen.look, inks, pen.theme);
    QStyleOptionToolButton label = button;
    label.palette = written(button.palette, toneOf(pen.theme, inks.text));
    label.font = strongIf(isStrong(pen.look, button.state), button.font);
    label.rect = contentsOf(button.rect, pen.look);
    label.state &= ~(QStyle::State_Sunken | QStyle::State_Raised);
    if (button.state & QStyle::State_On)
        label.state |= QStyle::State_On;
    pen.style.drawControl(QStyle::CE_ToolButtonLabel, &label, &pen.painter, pen.widget);
    const bool split = button.features & QStyleOptionToolButton::MenuButtonPopup;
    if (split)
        paintArrow(pen.painter,
                   pen.style.subControlRect(QStyle::CC_ToolButton, &button, QStyle::SC_ToolButtonMenu, pen.widget),
                   arrowInk(pen.theme, inks));
    else if (button.features & QStyleOptionToolButton::HasMenu && pen.look.menuArrow >= 0)
        paintArrow(pen.painter, menuArrowPlace(button.rect, pen.look), arrowInk(pen.theme, inks));
}

void drawCheck(const Pen &pen, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled, on = option.state & QStyle::State_On;
    Look box;
    box.frameWidth = 1;
    box.radius = 3;
    box.usual = on ? Inks{Tone::accent, Tone::onAccent, Tone::accent} : Inks{Tone::field, Tone::none, Tone::frame};
    if (!enabled)
        box.usual = {Tone::window, Tone::quietText, Tone::line};
    paintBox(pen.painter, option.rect, box, box.usual, pen.theme);
    if (on)
        paintTick(pen.painter, option.rect, toneOf(pen.theme, box.usual.text));
}

} // namespace huella::style_parts
