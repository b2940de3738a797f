// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/paper_style.h"

#include <QFontDatabase>
#include <QPageSize>

#include <cmath>

namespace huella {
namespace {

constexpr double sideMargin = pt(60), topMargin = pt(54), bottomMargin = pt(66), footHeight = pt(26), footGap = pt(16);

QFont font(const char *family, double points, QFont::Weight weight)
{
    QFont result{QString::fromLatin1(family)};
    result.setPointSizeF(points);
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting); // grids of pixels mean nothing on paper
    // Any spacing switches ligatures off: "fi" is to be found by who looks for an f and an i.
    result.setLetterSpacing(QFont::PercentageSpacing, 100);
    return result;
}

} // namespace

PageGeometry PageGeometry::of(Paper paper)
{
    const QSizeF points = QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
    PageGeometry page;
    page.paper = points * pt(1);
    page.body = QRectF(sideMargin, topMargin, page.paper.width() - 2 * sideMargin,
                       page.paper.height() - topMargin - bottomMargin);
    page.foot = QRectF(sideMargin, page.body.bottom() + footGap, page.body.width(), footHeight);
    return page;
}

/// Inter has other hyphens, dashes and crosses beside digits and capitals. Their glyphs have no letter of their own, so that
/// text copied, searched or read out of a PDF would lack them: it is set without them, and so without kerning.
QFont sans(double points, QFont::Weight weight)
{
    QFont inter = font("Inter", points, weight);
    inter.setStyleStrategy(QFont::PreferNoShaping);
    return inter;
}

QFont kernedSans(double points, QFont::Weight weight) { return font("Inter", points, weight); }
QFont serif(double points, QFont::Weight weight) { return font("Noto Serif", points, weight); }

QFont inUnits(QFont font)
{
    font.setPixelSize(int(std::lround(pt(font.pointSizeF()))));
    return font;
}

double lineHeight(Role role)
{
    switch (role) {
    case Role::lead: return 126;
    case Role::working: return 140;
    case Role::tableRow: return 104;
    case Role::figure: return 100;
    default: return 122;
    }
}

QFont paperFont(Role role)
{
    switch (role) {
    case Role::kicker: return sans(8.5, QFont::DemiBold);
    case Role::title: return kernedSans(21, QFont::Bold);
    case Role::byline: return sans(9);
    case Role::heading1: return kernedSans(13.5, QFont::DemiBold);
    case Role::heading2: return kernedSans(10.5, QFont::DemiBold);
    case Role::heading3: return sans(8.5, QFont::DemiBold);
    case Role::lead: return serif(11);
    case Role::body: return serif(9.5);
    case Role::note: return sans(7.6);
    case Role::keyFigures: return sans(17, QFont::Bold);
    case Role::tableRow: return sans(8);
    case Role::figure: return sans(8);
    case Role::working: return sans(8.6);
    case Role::contents: return sans(9);
    }
    return serif(9.5);
}

QColor paperColour(Role role, const Theme &theme)
{
    switch (role) {
    case Role::kicker: return theme.accent;
    case Role::byline:
    case Role::note:
    case Role::heading3: return theme.quietText;
    default: return theme.text;
    }
}

Space spaceOf(Role role)
{
    switch (role) {
    case Role::kicker: return {0, pt(5)};
    case Role::title: return {0, pt(5)};
    case Role::byline: return {0, pt(3)};
    case Role::heading1: return {pt(22), pt(6)};
    case Role::heading2: return {pt(16), pt(3)};
    case Role::heading3: return {pt(11), pt(4)};
    case Role::lead: return {pt(12), pt(6)};
    case Role::body: return {pt(4), pt(5)};
    case Role::note: return {pt(3), pt(4)};
    case Role::keyFigures: return {pt(12), pt(8)};
    case Role::tableRow: return {0, 0};
    case Role::figure: return {pt(10), pt(10)};
    case Role::working: return {pt(3), pt(9)};
    case Role::contents: return {0, pt(8)};
    }
    return {};
}

bool staysWithNext(Role role)
{
    return role == Role::kicker || role == Role::title || role == Role::heading1 || role == Role::heading2
           || role == Role::heading3;
}

ChartMetrics paperMetrics()
{
    ChartMetrics metrics;
    metrics.label = inUnits(sans(8));
    metrics.note = inUnits(sans(7.4));
    metrics.unit = pt(0.75); // a pixel of the screen, 96 to the inch
    metrics.rowHeight = 25;
    metrics.footnote = true;
    metrics.labelLines = 4;
    metrics.steadyAxis = false;
    metrics.snap = false;
    return metrics;
}

void loadPaperFonts()
{
    static const bool loaded = [] {
        const auto load = [](const char *file) {
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
        };
        const QStringList known = QFontDatabase::styles(QStringLiteral("Inter")); // the window has loaded some
        for (const auto &[style, file] : {std::pair("Regular", "Inter-Regular.otf"),
                                          {"SemiBold", "Inter-SemiBold.otf"},
                                          {"Bold", "Inter-Bold.otf"},
                                          {"Italic", "Inter-Italic.otf"}})
            if (!known.contains(QLatin1String(style)))
                load(file);
        for (const char *file : {"NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf"})
            load(file);
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace huella
