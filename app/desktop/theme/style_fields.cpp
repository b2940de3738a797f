// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/box_painter.h"
#include "app/desktop/theme/style_parts.h"

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace huella::style_parts {
void drawCombo(const Pen &pen, const QStyleOptionComboBox &combo)
{
    QStyle::State state = combo.state & ~QStyle::State_On;
    if (combo.state & QStyle::State_On) // its list is open
        state |= QStyle::State_HasFocus;
    paintBox(pen.painter, combo.rect, pen.look, inksFor(pen.look, state), pen.theme);
    paintArrow(pen.painter, comboPart(combo, pen.look, QStyle::SC_ComboBoxArrow), pen.theme.quietText);
}

void drawComboLabel(const Pen &pen, const QStyleOptionComboBox &combo)
{
    const QRect place = pen.style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, pen.widget);
    const bool enabled = combo.state & QStyle::State_Enabled;
    pen.painter.save();
    pen.painter.setClipRect(place);
    QRect text = place;
    if (!combo.currentIcon.isNull()) {
        const QRect icon(text.topLeft(), QSize(combo.iconSize.width(), text.height()));
        combo.currentIcon.paint(&pen.painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        text.setLeft(icon.right() + 4);
    }
    pen.painter.setPen(toneOf(pen.theme, inksFor(pen.look, combo.state & ~QStyle::State_On).text));
    pen.painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, combo.currentText);
    pen.painter.restore();
}

QRect comboPart(const QStyleOptionComboBox &combo, const Look &look, QStyle::SubControl part)
{
    QRect text = contentsOf(combo.rect, look), arrow = text;
    arrow.setRight(combo.rect.right() - look.frameWidth);
    arrow.setLeft(arrow.right() + 1 - comboArrowWidth);
    text.setRight(arrow.left() - 1);
    switch (part) {
    case QStyle::SC_ComboBoxEditField: return text;
    case QStyle::SC_ComboBoxArrow: return arrow;
    default: return combo.rect;
    }
}

void drawSpin(const Pen &pen, const QStyleOptionSpinBox &spin)
{
    paintBox(pen.painter, spin.rect, pen.look, inksFor(pen.look, spin.state), pen.theme);
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown})
        paintArrow(pen.painter, spinPart(spin, pen.look, part), pen.theme.quietText, part == QStyle::SC_SpinBoxUp);
}

QRect spinPart(const QStyleOptionSpinBox &spin, const Look &look, QStyle::SubControl part)
{
    constexpr int width = 16;
    const QRect inside = contentsOf(spin.rect, look);
    const QRect buttons(spin.rect.right() - width - look.frameWidth, spin.rect.top() + look.frameWidth, width,
                        spin.rect.height() - 2 * look.frameWidth);
    switch (part) {
    case QStyle::SC_SpinBoxUp: return buttons.adjusted(0, 0, 0, -buttons.height() / 2);
    case QStyle::SC_SpinBoxDown: return buttons.adjusted(0, buttons.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField: return {inside.topLeft(), QPoint(buttons.left() - 1, inside.bottom())};
    default: return spin.rect;
    }
}

} // namespace huella::style_parts
