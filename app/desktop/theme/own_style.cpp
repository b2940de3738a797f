// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/own_style.h"

#include "app/desktop/theme/box_painter.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/style_parts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>

namespace huella {
namespace {

using namespace style_parts;

/// Which control paints its own box, and so has no ground from us.
bool paintsItself(const QWidget &widget)
{
    return widget.inherits("QAbstractButton") || widget.inherits("QLineEdit") || widget.inherits("QComboBox")
           || widget.inherits("QAbstractSpinBox") || widget.inherits("QAbstractScrollArea");
}

QFont fontOf(const Look &look)
{
    QFont font;
    font.setResolveMask(0); // what is not said comes from around
    if (look.pixels > 0)
        font.setPixelSize(look.pixels);
    if (look.strong)
        font.setWeight(QFont::DemiBold);
    if (look.spaced)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    return font;
}

/// Only what differs from the palette of the theme: each widget with one of its own is told so, and so is all that it holds.
QPalette paletteOf(const Look &look, const Theme &theme, const QWidget &widget)
{
    QPalette palette;
    palette.setResolveMask(0);
    const auto set = [&](QPalette::ColorGroup group, QPalette::ColorRole role, Tone tone) {
        if (tone != Tone::none)
            palette.setColor(group, role, toneOf(theme, tone));
    };
    if (!widget.inherits("QAbstractButton")) { // whose words we write
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            if (look.usual.text != Tone::text)
                set(QPalette::All, role, look.usual.text);
        set(QPalette::Disabled, QPalette::Text, look.disabled.text);
    }
    if (widget.inherits("QAbstractScrollArea"))
        set(QPalette::All, QPalette::Base, look.usual.ground);
    if (widget.isWindow())
        set(QPalette::All, QPalette::Window, look.usual.ground);
    set(QPalette::All, QPalette::Highlight, look.selection);
    set(QPalette::All, QPalette::HighlightedText, look.selectedText);
    if (look.ownSelection)
        palette.setColor(QPalette::Highlight, Qt::transparent);
    return palette;
}

} // namespace

OwnStyle::OwnStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
OwnStyle::~OwnStyle() = default;

OwnStyle &OwnStyle::ofApplication()
{
    auto *own = qobject_cast<OwnStyle *>(QApplication::style());
    if (!own)
        QApplication::setStyle(own = new OwnStyle);
    return *own;
}

void OwnStyle::wear(const Theme &theme)
{
    theme_ = theme;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        if (looks_.contains(widget)) // a copy: who is told of a new palette may be polished anew, which moves the looks
            dress(*widget, Look(lookAt(widget)));
    for (QWidget *widget : widgets)
        widget->update();
}

const Look &OwnStyle::lookAt(const QWidget *widget) const
{
    static const Look none;
    const auto found = looks_.constFind(widget);
    return found == looks_.cend() ? none : *found;
}

void OwnStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const Look look = lookOf(*widget);
    if (look == Look())
        return;
    if (!looks_.contains(widget))
        connect(widget, &QObject::destroyed, this, [this](QObject *gone) { looks_.remove(gone); });
    looks_.insert(widget, look);
    if (look.hovered != Inks())
        widget->setAttribute(Qt::WA_Hover);
    if (!paintsItself(*widget) && (look.usual.ground != Tone::none || look.usual.frame != Tone::none))
        widget->setAttribute(Qt::WA_StyledBackground);
    if (look.mostHeight > 0)
        widget->setMaximumHeight(look.mostHeight);
    dress(*widget, look);
    const bool framed = look.bare || look.frameWidth > 0 || !look.padding.isNull();
    if (framed && widget->inherits("QFrame")) { // it asks for the width of its frame again
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void OwnStyle::unpolish(QWidget *widget)
{
    if (looks_.remove(widget)) {
        disconnect(widget, &QObject::destroyed, this, nullptr);
        widget->setPalette(QPalette());
        widget->setFont(QFont());
    }
    QProxyStyle::unpolish(widget);
}

/// Colours and letters, as the look has them in the theme that is worn.
void OwnStyle::dress(QWidget &widget, const Look &look) const
{
    const QPalette palette = paletteOf(look, theme_, widget);
    if (palette.resolveMask())
        widget.setPalette(palette);
    const QFont font = fontOf(look);
    if (font.resolveMask())
        widget.setFont(font);
    if (look.bare && look.usual.ground == Tone::none) { // what it lies on shows through
        if (auto *area = qobject_cast<QScrollArea *>(&widget)) {
            area->viewport()->setAutoFillBackground(false);
            if (area->widget())
                area->widget()->setAutoFillBackground(false); // which it had been given with its place
        }
    }
}

QIcon OwnStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return toolIcon("fold");
    return QProxyStyle::standardIcon(which, option, widget);
}

int OwnStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Table_GridLineColor: return int(theme_.line.rgb());
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace huella
