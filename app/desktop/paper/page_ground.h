// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/page_layout.h"

class QPainter;

namespace huella {

// What stands on a page around its text, in units, for paper and for the screen.

/// The frame of a figure, the tint of a working.
void paintGround(QPainter &painter, const FlowBlock &piece, const QRectF &area, const Theme &theme);
/// The hairlines of a table's row and around key figures.
void paintRules(QPainter &painter, const FlowBlock &piece, int row, const QRectF &area, const Theme &theme);
void paintFoot(QPainter &painter, const PageGeometry &page, const FootText &foot, const Theme &theme);

} // namespace huella
