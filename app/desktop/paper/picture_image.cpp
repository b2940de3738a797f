// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/picture_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace huella {
namespace {
constexpr qint64 mostDots = 60'000'000;
} // namespace

QImage imageOf(const Picture &picture)
{
    QByteArray bytes = QByteArray::fromRawData(picture.bytes.data(), qsizetype(picture.bytes.size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, picture.kind == Picture::Kind::png ? "png" : "jpeg");
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostDots)
        return {};
    const QImage read = reader.read();
    if (read.isNull() || !read.hasAlphaChannel())
        return read;
    QImage whole(read.size(), QImage::Format_RGB32); // archives take nothing that lets through
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(0, 0, read);
    return whole;
}

} // namespace huella
