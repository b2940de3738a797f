// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/box_painter.h"
#include "app/desktop/theme/own_style.h"
#include "app/desktop/theme/style_parts.h"

#include <QHeaderView>
#include <QStyleOption>
#include <QToolBar>

namespace huella {
namespace {

using namespace style_parts;

constexpr int checkGap = 8;
constexpr int toolBarMargin = 10, toolBarSpacing = 2, toolBarLine = 17;
constexpr QSize toolRoom(3, 3); ///< that a tool has around its words beside its padding

bool isFirst(const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    return header
           && (header->position == QStyleOptionHeader::Beginning
               || header->position == QStyleOptionHeader::OnlyOneSection);
}

} // namespace

QSize OwnStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    const Look &look = lookAt(widget);
    switch (type) {
    case CT_ToolButton:
        if (look != Look())
            return boxAround(size + toolRoom, look);
        break;
    case CT_PushButton:
    case CT_LineEdit:
        if (look != Look())
            return boxAround(size, look);
        break;
    case CT_ComboBox:
        if (look != Look())
            return boxAround(size + QSize(comboArrowWidth, 0), look);
        break;
    case CT_SpinBox:
        if (look != Look())
            return boxAround({size.width() + splitArrowWidth, 0}, look);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        break;
    case CT_MenuBarItem: return size.isEmpty() ? size : size + QSize(24, 8);
    case CT_TabBarTab:
        if (widget && widget->objectName() == QStringLiteral("pages"))
            if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
                return pageTabSize(tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text));
        break;
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .grownBy(headerPadding(widget, isFirst(option)));
    case CT_ProgressBar: return {size.width(), 8};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect OwnStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Look &look = lookAt(widget);
    switch (element) {
    case SE_ShapedFrameContents:
    case SE_FrameContents:
        if (look.bare)
            return option->rect;
        if (look.frameWidth > 0 || !look.padding.isNull())
            return contentsOf(option->rect, look);
        break;
    case SE_PushButtonContents:
    case SE_LineEditContents:
        if (look != Look())
            return contentsOf(option->rect, look);
        break;
    case SE_HeaderLabel: return option->rect - headerPadding(widget, isFirst(option));
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove: return option->rect;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect OwnStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    const Look &look = lookAt(widget);
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(*bar, part);
    if (look != Look()) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && part != SC_ComboBoxListBoxPopup)
            return comboPart(*combo, look, part);
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(*spin, look, part);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features & QStyleOptionToolButton::MenuButtonPopup) {
            QRect menu = option->rect;
            menu.setLeft(menu.right() + 1 - splitArrowWidth);
            return part == SC_ToolButtonMenu ? menu : option->rect.adjusted(0, 0, -splitArrowWidth, 0);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int OwnStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return checkSize;
    case PM_CheckBoxLabelSpacing: return checkGap;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarItemSpacing: return 0;
    case PM_ToolBarItemSpacing: return toolBarSpacing;
    case PM_ToolBarItemMargin: return toolBarMargin;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarSeparatorExtent: return toolBarLine;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuButtonIndicator: return lookAt(widget) == Look() ? QProxyStyle::pixelMetric(metric, option, widget) : 0;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace huella
