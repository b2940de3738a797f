// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/look.h"

#include <QStyle>

class QPainter;

namespace huella {

/// Colours of a look in a state; what disables outdoes what is checked, that what has the focus, and that the mouse.
Inks inksFor(const Look &look, QStyle::State state);

/// Ground and frame of a box, with its round corners.
void paintBox(QPainter &painter, const QRect &box, const Look &look, const Inks &inks, const Theme &theme);

/// What a box leaves for its contents.
QRect contentsOf(const QRect &box, const Look &look);
/// The box around contents, at least as large as the look wants it.
QSize boxAround(const QSize &contents, const Look &look);

/// The small triangle of what opens a list, in the middle of a place.
void paintArrow(QPainter &painter, const QRect &place, const QColor &ink, bool up = false);
/// The tick of what is checked.
void paintTick(QPainter &painter, const QRect &place, const QColor &ink);

constexpr int arrowSize = 10; ///< px

} // namespace huella
