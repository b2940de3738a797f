// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace huella {

enum class StartIcon { example, fromTemplate, blank, file };

/// Draws an icon of one line in this colour, so that it follows the theme.
void paintStartIcon(QPainter &painter, StartIcon icon, const QRectF &area, const QColor &colour);

} // namespace huella
