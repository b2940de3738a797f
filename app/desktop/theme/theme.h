// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace huella {

/// All colours of the program, once: window, charts and PDF take theirs from here. A value, so that a page can be drawn in any.
struct Theme {
    bool dark = false;
    bool strong = false; ///< more contrast than a desk needs
    QColor window;       ///< behind the cards
    QColor surface;      ///< cards, bars of the window
    QColor line;         ///< hairlines and frames
    QColor text;
    QColor quietText; ///< labels and notes; at least 4.5 : 1 on surface and window
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< behind the selected row and figures that can be clicked
    QColor field;      ///< inside of inputs
    QColor badge;      ///< behind "default"
    QColor warning, warningSoft, error;
    bool operator==(const Theme &) const = default;

    static Theme light();
    static Theme darkOne();
    static Theme paper();              ///< of the PDF: light, on white
    static Theme projector(bool dark); ///< read from the last row: black on white, or white on black

    QColor ink(ColourRole ink) const;
    QPalette palette() const;
};

/// Around what is typed into or pressed: at least 3 : 1 against what is inside and around it.
QColor frameColour(const Theme &theme);

/// Sizes of the one type scale, px on the screen and pt on paper follow the same steps.
enum class TextSize { note, body, title, headline };
QFont themeFont(TextSize size);
/// Line height of body text; paddings and gaps are multiples of 8 px on a standard screen.
int gridUnit();

/// Loads Inter and Noto Serif from the program itself and makes Inter the font of the application.
void useOwnFonts(QApplication &app);

} // namespace huella
