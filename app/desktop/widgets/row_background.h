// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QRectF>

class QPainter;
class QStyleOptionViewItem;

namespace huella {

/// What stands behind the row of a list that is selected, framed while the keys go to the list; behind the others nothing.
void paintRowBackground(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace huella
