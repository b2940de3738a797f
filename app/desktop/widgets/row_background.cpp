// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/row_background.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace huella {

void paintRowBackground(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, const Theme &theme)
{
    constexpr double rounding = 6;
    if (!(option.state & QStyle::State_Selected))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent) : QPen(Qt::NoPen));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(row, rounding, rounding);
}

} // namespace huella
