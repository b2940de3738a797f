// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/look.h"

#include "app/desktop/theme/look_rules.h"

#include <QVariant>
#include <QWidget>

namespace huella {
namespace {

bool isInside(const QWidget &widget, const char *name)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget())
        if (around->objectName() == QLatin1String(name))
            return true;
    return false;
}

bool holds(const LookRule &rule, const QWidget &widget)
{
    if (*rule.name && widget.objectName() != QLatin1String(rule.name))
        return false;
    if (!widget.inherits(rule.kind))
        return false;
    if (*rule.property && widget.property(rule.property).toString() != QLatin1String(rule.value))
        return false;
    return !*rule.inside || isInside(widget, rule.inside);
}

} // namespace

QColor toneOf(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::none: break;
    case Tone::window: return theme.window;
    case Tone::surface: return theme.surface;
    case Tone::line: return theme.line;
    case Tone::frame: return frameColour(theme);
    case Tone::text: return theme.text;
    case Tone::quietText: return theme.quietText;
    case Tone::accent: return theme.accent;
    case Tone::onAccent: return theme.onAccent;
    case Tone::accentSoft: return theme.accentSoft;
    case Tone::field: return theme.field;
    case Tone::badge: return theme.badge;
    case Tone::warning: return theme.warning;
    case Tone::warningSoft: return theme.warningSoft;
    case Tone::error: return theme.error;
    }
    return {};
}

bool isPartOfBox(const QWidget *widget)
{
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    return around && widget->inherits("QLineEdit")
           && (around->inherits("QComboBox") || around->inherits("QAbstractSpinBox"));
}

Look lookOf(const QWidget &widget)
{
    Look look;
    if (isPartOfBox(&widget))
        return look;
    for (const LookRule &rule : lookRules())
        if (holds(rule, widget))
            rule.apply(look);
    return look;
}

} // namespace huella
