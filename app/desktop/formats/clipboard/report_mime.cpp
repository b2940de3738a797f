// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/clipboard/report_mime.h"

#include "app/desktop/common/text.h"
#include "app/desktop/formats/figures/figure_file.h"
#include "core/report/write/writers.h"

#include <fmt/format.h>

#include <QImage>
#include <QMimeData>

namespace huella {
namespace {

/// As large as on paper, which is 96 pixels to the inch in HTML.
std::string imageOf(const FigureBlock &figure, Language language)
{
    if (figure.picture)
        return fmt::format("<img width=\"{}\" src=\"{}\" alt=\"{}\">",
                           qRound(usualFigureWidth / 25.4 * 96 * figure.width / fullFigureWidth),
                           dataAddressOf(*figure.picture), htmlText(figure.chart.description));
    FigureOptions options;
    options.format = FigureFormat::png;
    options.language = language;
    options.width *= figure.width / double(fullFigureWidth);
    const auto png = figureAs(figure, options);
    if (!png)
        return "[" + htmlText(figure.chart.description) + "]"; // too large to be a picture: its words stand for it
    const QImage picture = QImage::fromData(*png, "PNG");
    const double scale = 96 / (picture.dotsPerMeterX() * 0.0254);
    return toStdString(QStringLiteral("<img width=\"%1\" height=\"%2\" src=\"data:image/png;base64,")
                           .arg(qRound(picture.width() * scale))
                           .arg(qRound(picture.height() * scale)))
           + png->toBase64().toStdString() + "\" alt=\"" + htmlText(figure.chart.description) + "\">";
}

} // namespace

std::unique_ptr<QMimeData> reportMime(const Document &document)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(toQString(
        writeHtmlToPaste(document, [&](const FigureBlock &figure) { return imageOf(figure, document.language); })));
    mime->setText(toQString(writeText(document)));
    mime->setData(QStringLiteral("text/markdown"), QByteArray::fromStdString(writeMarkdown(document)));
    return mime;
}

} // namespace huella
