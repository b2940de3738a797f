// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/look.h"

#include <QStyle>

#include <optional>

class QPainter;
class QProxyStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

/// How OwnStyle draws and measures each kind of control, one function for each.
namespace huella::style_parts {

/// Whom to ask for what is drawn as anywhere, in which colours, and with which look.
struct Pen {
    QPainter &painter;
    const QProxyStyle &style;
    const Theme &theme;
    const Look &look;
    const QWidget *widget;
};

// what is pressed
void drawPushBevel(const Pen &pen, const QStyleOptionButton &button);
void drawPushLabel(const Pen &pen, const QStyleOptionButton &button);
void drawToolButton(const Pen &pen, const QStyleOptionToolButton &button);
void drawCheck(const Pen &pen, const QStyleOption &option);

// what is typed into or chosen from
void drawCombo(const Pen &pen, const QStyleOptionComboBox &combo);
void drawComboLabel(const Pen &pen, const QStyleOptionComboBox &combo);
QRect comboPart(const QStyleOptionComboBox &combo, const Look &look, QStyle::SubControl part);
void drawSpin(const Pen &pen, const QStyleOptionSpinBox &spin);
QRect spinPart(const QStyleOptionSpinBox &spin, const Look &look, QStyle::SubControl part);

// bars
void drawToolBar(const Pen &pen, const QStyleOption &option);
void drawToolBarLine(const Pen &pen, const QStyleOption &option);
void drawMenuBar(const Pen &pen, const QStyleOption &option);
void drawMenuBarItem(const Pen &pen, const QStyleOptionMenuItem &item);
void drawPageTab(const Pen &pen, const QStyleOptionTab &tab, bool label);
QSize pageTabSize(const QSize &contents);
void drawScrollBar(const Pen &pen, const QStyleOptionSlider &bar);
QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
void drawProgressGroove(const Pen &pen, const QStyleOptionProgressBar &bar);
void drawProgress(const Pen &pen, const QStyleOptionProgressBar &bar);

// menus and views
void drawMenuPanel(const Pen &pen, const QStyleOption &option);
void drawMenuItem(const Pen &pen, const QStyleOptionMenuItem &item);
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents);
void drawHeaderSection(const Pen &pen, const QStyleOption &option);
QMargins headerPadding(const QWidget *header, bool first);

constexpr int scrollBarWidth = 10, checkSize = 16, comboArrowWidth = 22, splitArrowWidth = 18;

} // namespace huella::style_parts
