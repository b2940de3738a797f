// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/start_icon.h"

#include <QFile>
#include <QSvgRenderer>

namespace huella {
namespace {

QByteArray startDrawing(StartIcon icon)
{
    constexpr const char *names[] = {"example", "template", "blank", "file"};
    QFile file(QStringLiteral(":/icons/start-%1.svg").arg(QLatin1String(names[int(icon)])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void paintStartIcon(QPainter &painter, StartIcon icon, const QRectF &area, const QColor &colour)
{
    QSvgRenderer drawing(startDrawing(icon).replace("#000000", colour.name().toLatin1()));
    drawing.render(&painter, area);
}

} // namespace huella
