// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/help_place.h"

#include "app/desktop/common/text.h"

#include <QVariant>
#include <QWidget>

namespace huella {

void setHelp(QWidget *widget, const char *place) { widget->setProperty(helpProperty, QLatin1String(place)); }

HelpPlace helpOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString place = widget->property(helpProperty).toString(); !place.isEmpty())
            if (auto known = helpPlace("help:" + toStdString(place)))
                return *known;
    return {HelpGuide::of(Language::en).pages().front().id, {}};
}

} // namespace huella
