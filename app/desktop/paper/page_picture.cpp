// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_picture.h"

#include "app/desktop/paper/page_layout.h"

#include <QPainter>

namespace huella {

QPixmap pagePicture(PageLayout &layout, int page, QSize size, double ratio)
{
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Theme::paper().surface);
    const QRectF sheet = layout.sheet(page), onDevice(sheet.topLeft() * layout.scale(), sheet.size() * layout.scale());
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double factor = size.width() / onDevice.width();
    painter.scale(factor, factor);
    painter.translate(-onDevice.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = onDevice.adjusted(1, 1, -1, -1);
    layout.draw(&painter, context);
    return picture;
}

} // namespace huella
