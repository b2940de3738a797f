// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document/document.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace huella {

enum class FigureFormat { svg, pdf, png };
/// "svg", which is also how a file's name ends.
std::string_view toString(FigureFormat format);
std::optional<FigureFormat> figureFormatNamed(std::string_view name);

inline constexpr double leastFigureWidth = 60, usualFigureWidth = 160, largestFigureWidth = 500; // mm

struct FigureOptions {
    FigureFormat format = FigureFormat::svg;
    double width = usualFigureWidth; ///< mm; the height follows from what the chart holds
    bool footnote = true;            ///< the chart's note, below it
    Language language = Language::en;
    std::string isoDate{}; ///< "2026-11-23", of a PDF's properties: with the same date, the same bytes
    bool titled = false;   ///< its title above it and a margin around: for a place where no caption says what it is
};

/// A figure as a file of its own, in the colours of paper, with its title and its text alternative inside. SVG and PDF are
/// vectors, and the PDF carries its fonts; PNG has 300 dots to the inch. Needs a QGuiApplication. Fails where the width is out of
/// range or the picture is too large to be made.
Result<QByteArray> figureAs(const FigureBlock &figure, const FigureOptions &options);

/// "emissions-by-run.svg", of a chart that has no number.
QString chartFileName(const ChartSpec &chart, FigureFormat format);
/// "figure-1-emissions-by-run.svg", in the report's language; the number is the one in its caption.
QString figureFileName(int number, const FigureBlock &figure, const FigureOptions &options);

} // namespace huella
