// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/figures/figure_file.h"

#include "app/desktop/charts/chart_scene.h"
#include "app/desktop/common/text.h"
#include "app/desktop/formats/figures/figure_svg.h"
#include "app/desktop/formats/pdf/pdf_finish.h"
#include "app/desktop/paper/paper_style.h"
#include "core/base/fold.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr double millimetresPerInch = 25.4, pngDotsPerInch = 300;
constexpr double largestSide = 20'000; // dots of a PNG
constexpr size_t longestName = 60;
constexpr std::array<std::string_view, 3> formatNames{"svg", "pdf", "png"};

/// A figure that is laid out on paper of its own size; units are those of paper_style.h.
struct Placed {
    const ChartSpec &chart;
    std::unique_ptr<ChartScene> scene;
    QSizeF size;
    QPointF origin{}; ///< of the chart
    QFont titleFont{};
    QRectF title{}; ///< where it stands; empty: nowhere

    void paint(QPainter &painter) const
    {
        if (!title.isEmpty()) {
            painter.setFont(titleFont);
            painter.setPen(Theme::paper().text);
            painter.drawText(title, Qt::AlignLeft | Qt::TextWordWrap, toQString(chart.title));
        }
        painter.translate(origin);
        scene->render(painter);
        painter.translate(-origin);
    }
};

/// Around the chart, with its title.
void frameWithTitle(Placed &placed, const ChartMetrics &metrics, double width)
{
    const double margin = metrics.gapWidth();
    placed.titleFont = metrics.label;
    placed.titleFont.setWeight(QFont::DemiBold);
    const QRectF room(0, 0, width - 2 * margin, 1e6);
    const double height = QFontMetricsF(placed.titleFont)
                              .boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, toQString(placed.chart.title))
                              .height();
    placed.title = QRectF(margin, margin, room.width(), height);
    placed.origin = QPointF(margin, placed.title.bottom() + margin);
}

/// A PDF's page has whole points.
Placed place(const ChartSpec &chart, const FigureOptions &options)
{
    loadPaperFonts();
    ChartMetrics metrics = paperMetrics();
    metrics.footnote = options.footnote;
    const double exact = options.width / millimetresPerInch * dotsPerInch;
    const double width = options.format == FigureFormat::pdf ? pt(std::round(exact / pt(1))) : exact;
    Placed placed{chart, std::make_unique<ChartScene>(), {}};
    if (options.titled)
        frameWithTitle(placed, metrics, width);
    placed.scene->show(chart, metrics, Theme::paper(), {width - 2 * placed.origin.x(), 0});
    const double height =
        pt(std::ceil((placed.origin.y() + placed.scene->size().height() + placed.origin.x()) / pt(1)));
    placed.size = {width, std::max(height, pt(1))};
    return placed;
}

tl::unexpected<Error> tooLarge() { return badInput({}, Message("error.figure.too_large")); }

Result<QByteArray> asPng(const Placed &placed)
{
    const double scale = pngDotsPerInch / dotsPerInch;
    const QSizeF dots = placed.size * scale;
    if (dots.height() > largestSide || dots.width() > largestSide)
        return tooLarge();
    QImage picture(QSize(int(std::ceil(dots.width())), int(std::ceil(dots.height()))), QImage::Format_RGB32);
    if (picture.isNull())
        return tooLarge();
    picture.fill(Theme::paper().surface);
    const int dotsPerMetre = int(std::lround(pngDotsPerInch / millimetresPerInch * 1000));
    picture.setDotsPerMeterX(dotsPerMetre);
    picture.setDotsPerMeterY(dotsPerMetre);
    picture.setText(QStringLiteral("Title"), toQString(placed.chart.title));
    picture.setText(QStringLiteral("Description"), toQString(placed.chart.description));
    QPainter painter(&picture);
    painter.scale(scale, scale);
    placed.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return tooLarge();
    return buffer.data();
}

QByteArray asSvg(const Placed &placed, const FigureOptions &options)
{
    return svgOf(placed.size,
                 {toQString(placed.chart.title), toQString(placed.chart.description),
                  QString::fromUtf8(codeOf(options.language))},
                 [&placed](QPainter &painter) { placed.paint(painter); });
}

Result<QByteArray> asPdf(const Placed &placed, const FigureOptions &options)
{
    Tags tags;
    QByteArray page;
    QBuffer buffer(&page);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QPageSize size(placed.size / pt(1), QPageSize::Point, QString(), QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(dotsPerInch);
    QPainter painter(&writer);
    tags.startPage(0);
    const int figure = tags.add("Figure");
    tags.element(figure).alternate = placed.chart.description;
    tags.element(figure).box = QRectF(QPointF(), placed.size / pt(1));
    tags.begin(painter, figure);
    placed.paint(painter);
    tags.end(painter);
    painter.end();
    PdfProperties properties;
    properties.title = placed.chart.title;
    properties.creator = "Huella " HUELLA_VERSION;
    properties.language = codeOf(options.language);
    properties.isoDate = options.isoDate;
    properties.tags = std::move(tags);
    return finishPdf(page, properties);
}

/// Small letters, digits and single dashes: a name that every system takes, whatever the title holds.
std::string slug(std::string_view title)
{
    std::string name;
    for (const char c : foldText(title)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    if (name.size() > longestName) {
        name.resize(longestName + 1);
        name.resize(std::min(name.rfind('-'), longestName)); // between two words
    }
    while (name.ends_with('-'))
        name.pop_back();
    return name;
}

} // namespace

std::string_view toString(FigureFormat format) { return formatNames[size_t(format)]; }

std::optional<FigureFormat> figureFormatNamed(std::string_view name)
{
    for (size_t i = 0; i < formatNames.size(); ++i)
        if (formatNames[i] == name)
            return FigureFormat(i);
    return {};
}

Result<QByteArray> figureAs(const FigureBlock &figure, const FigureOptions &options)
{
    if (!(options.width >= leastFigureWidth && options.width <= largestFigureWidth))
        return badInput({}, Message("error.figure.width",
                                    {numberArg("least", leastFigureWidth), numberArg("largest", largestFigureWidth)}));
    const Placed placed = place(figure.chart, options);
    switch (options.format) {
    case FigureFormat::png: return asPng(placed);
    case FigureFormat::pdf: return asPdf(placed, options);
    case FigureFormat::svg: break;
    }
    return asSvg(placed, options);
}

QString chartFileName(const ChartSpec &chart, FigureFormat format)
{
    const std::string name = slug(chart.title);
    return toQString(name.empty() ? "huella" : name) + u'.' + QString::fromUtf8(toString(format));
}

QString figureFileName(int number, const FigureBlock &figure, const FigureOptions &options)
{
    const std::string name = Wording::of(options.language)(
        "report.figure", {numberArg("number", number), textArg("text", figure.chart.title)});
    return toQString(slug(name)) + u'.' + QString::fromUtf8(toString(options.format));
}

} // namespace huella
