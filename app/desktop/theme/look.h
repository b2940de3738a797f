// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QMargins>

class QWidget;

namespace huella {

/// A colour of the theme by its name, so that a look holds in every theme.
enum class Tone : std::uint8_t {
    none, ///< nothing is painted, or the text has its usual colour
    window,
    surface,
    line,
    frame,
    text,
    quietText,
    accent,
    onAccent,
    accentSoft,
    field,
    badge,
    warning,
    warningSoft,
    error
};

/// Colours of what is pressed or typed into; what a state leaves out is as it is without it.
struct Inks {
    Tone ground = Tone::none, text = Tone::none, frame = Tone::none;
    bool operator==(const Inks &) const = default;
};

/// What sets a widget apart from plain text on a plain ground. A value of roles and pixels, the same in every theme.
struct Look {
    Inks usual, hovered, focused, checked, disabled;
    Qt::Edges edges = Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge | Qt::BottomEdge; ///< which have the frame
    int frameWidth = 0;                             ///< px, kept free even where the frame has no colour
    int radius = 0;                                 ///< px
    Qt::Edges round = Qt::TopEdge | Qt::BottomEdge; ///< at which ends the corners are round
    QMargins padding;                               ///< px between frame and contents
    int leastHeight = 0;                            ///< px of the contents
    int mostHeight = 0;                             ///< px of the whole; 0: as high as it likes
    int pixels = 0;                                 ///< height of letters; 0: as around it
    bool strong = false;                            ///< semi-bold
    bool strongIfChecked = false;
    bool spaced = false; ///< letters stand apart
    bool leftAligned = false;
    bool bare = false; ///< no frame of its own, and without a ground what it lies on shows through
    int menuArrow = 8; ///< px from the right edge to the arrow of a menu; -1: no arrow
    Tone selection = Tone::none, selectedText = Tone::none; ///< of a view's rows or a field's letters
    bool ownSelection = false;                              ///< its delegate paints what is selected
    bool operator==(const Look &) const = default;
};

QColor toneOf(const Theme &theme, Tone tone);

/// Whether it is the field inside of a box that frames it.
bool isPartOfBox(const QWidget *widget);

/// By class, name and properties: what comes later in the table outdoes what came before.
Look lookOf(const QWidget &widget);

} // namespace huella
