// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_metrics.h"
#include "app/desktop/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace huella {

/// Pages are measured in tenths of a point: the printer's device has 720 dots to the inch, so that a unit is a dot and nothing
/// depends on the resolution of a screen.
inline constexpr int dotsPerInch = 720;
constexpr double pt(double points) { return points * 10; }

enum class Paper { a4, letter };

/// A page: its paper, the area of the text and that of the foot.
struct PageGeometry {
    QSizeF paper; ///< whole sheet
    QRectF body;
    QRectF foot;
    static PageGeometry of(Paper paper);
};

/// What a piece of a report is; it decides on type, space and whether a page may end after it.
enum class Role {
    kicker,
    title,
    byline,
    heading1,
    heading2,
    heading3,
    lead,
    body,
    note,
    keyFigures,
    tableRow,
    figure,
    working,
    contents ///< a list of contents
};

/// The type of a role, in points. Headings, tables and figures are Inter, running text is Noto Serif.
QFont paperFont(Role role);
/// The same type for who paints or measures in units.
QFont inUnits(QFont font);
/// Height of a role's lines, percent of what its type asks for.
double lineHeight(Role role);
QFont sans(double points, QFont::Weight weight = QFont::Normal);
/// With kerning, for headings; see insertKerned().
QFont kernedSans(double points, QFont::Weight weight = QFont::Normal);
QFont serif(double points, QFont::Weight weight = QFont::Normal);
QColor paperColour(Role role, const Theme &theme);

/// Room above and below a piece, in units; of two neighbours the larger counts.
struct Space {
    double before = 0, after = 0;
};
Space spaceOf(Role role);
bool staysWithNext(Role role);

/// Charts on paper.
ChartMetrics paperMetrics();

/// Makes both families known to Qt. Cheap when they are already.
void loadPaperFonts();

} // namespace huella
