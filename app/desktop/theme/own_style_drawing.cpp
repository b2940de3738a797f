// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/box_painter.h"
#include "app/desktop/theme/own_style.h"
#include "app/desktop/theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace huella {
namespace {

using namespace style_parts;

bool isPageBar(const QWidget *widget) { return widget && widget->objectName() == QStringLiteral("pages"); }

/// Where the focus is shown by the frame or the letters.
bool showsFocusItself(const QWidget *widget, const Look &look)
{
    return look.focused != Inks() || look.ownSelection || isPageBar(widget);
}

} // namespace

void OwnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Look &look = lookAt(widget);
    const Pen pen{*painter, *this, theme_, look, widget};
    switch (element) {
    case PE_Widget:
    case PE_PanelLineEdit:
        if (look == Look() && isPartOfBox(widget))
            return;
        if (look == Look())
            break;
        return paintBox(*painter, option->rect, look, inksFor(look, option->state & ~State_On), theme_);
    case PE_FrameLineEdit:
        if (look == Look())
            break;
        return;
    case PE_PanelMenu: return drawMenuPanel(pen, *option);
    case PE_FrameMenu:
    case PE_FrameTabBarBase: return;
    case PE_PanelTipLabel: return drawMenuPanel(pen, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheck(pen, *option);
    case PE_IndicatorToolBarSeparator: return drawToolBarLine(pen, *option);
    case PE_IndicatorBranch:
        if (look.ownSelection)
            return;
        break;
    case PE_FrameFocusRect:
        if (showsFocusItself(widget, look))
            return;
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OwnStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const Look &look = lookAt(widget);
    const Pen pen{*painter, *this, theme_, look, widget};
    switch (element) {
    case CE_ShapedFrame:
        if (look.bare)
            return;
        if (look.frameWidth > 0) {
            if (!widget->testAttribute(Qt::WA_StyledBackground)) // else it is there already
                paintBox(*painter, option->rect, look, inksFor(look, option->state & ~State_On), theme_);
            return;
        }
        break;
    case CE_PushButton: // Fusion would ask itself where the words stand
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            label.rect = subElementRect(SE_PushButtonContents, button, widget);
            drawPushBevel(pen, *button);
            return drawPushLabel(pen, label);
        }
        break;
    case CE_Header: // and here too
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader part = *header;
            drawHeaderSection(pen, *header);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawPushBevel(pen, *button);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawPushLabel(pen, *button);
        break;
    case CE_CheckBoxLabel:
        if (look.focused.text != Tone::none && option->state & State_HasFocus) {
            QStyleOptionButton marked = *qstyleoption_cast<const QStyleOptionButton *>(option);
            marked.palette.setColor(QPalette::WindowText, toneOf(theme_, look.focused.text));
            return QProxyStyle::drawControl(element, &marked, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboLabel(pen, *combo);
        break;
    case CE_ToolBar: return drawToolBar(pen, *option);
    case CE_MenuBarEmptyArea: return drawMenuBar(pen, *option);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(pen, *item);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(pen, *item);
        break;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && isPageBar(widget))
            return drawPageTab(pen, *tab, element == CE_TabBarTabLabel);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return drawHeaderSection(pen, *option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader own = *header;
            own.palette.setColor(QPalette::ButtonText, theme_.quietText);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgressGroove(pen, *bar);
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(pen, *bar);
        break;
    case CE_ProgressBarLabel: return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OwnStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Look &look = lookAt(widget);
    const Pen pen{*painter, *this, theme_, look, widget};
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(pen, *bar);
    if (look != Look()) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(pen, *button);
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawCombo(pen, *combo);
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpin(pen, *spin);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace huella
