// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/figures/figure_svg.h"

#include "app/desktop/common/xml_text.h"
#include "app/desktop/paper/paper_style.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace huella {
namespace {

/// What QSvgGenerator leaves out: that it is one picture in a language, what stands in where a system has no Inter, and that
/// XML does not hold every letter. Texts cannot hold what is replaced here: their quotation marks are escaped.
QByteArray mended(const QByteArray &svg, const QString &language)
{
    QString text = xmlText(QString::fromUtf8(svg));
    text.replace(QStringLiteral("font-family=\"Inter\""),
                 QStringLiteral("font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\""));
    // of what Qt Charts has and does not show
    text.remove(QRegularExpression(QStringLiteral("<g [^<>]*>\\s*</g>\\s*")));
    const QString root = QStringLiteral("<svg ");
    text.insert(text.indexOf(root) + root.size(), QStringLiteral("role=\"img\" xml:lang=\"%1\" ").arg(language));
    return text.toUtf8();
}

} // namespace

QByteArray svgOf(const QSizeF &size, const SvgWords &words, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(words.title.toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(words.description.toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return mended(bytes, words.language);
}

} // namespace huella
