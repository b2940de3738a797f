// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/theme/own_style.h"

#include "app/desktop/theme/icons.h"

namespace huella {

OwnStyle::OwnStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon OwnStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return toolIcon("fold");
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace huella
