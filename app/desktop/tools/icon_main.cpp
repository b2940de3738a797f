// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// huella_make_icon IN.svg SIZE OUT.png: a drawing in so many pixels, square.

#include "core/base/whole_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    QSvgRenderer drawing;
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size <= 0 || !drawing.load(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: huella_make_icon IN.svg SIZE OUT.png\n", stderr);
        return 2;
    }
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    QBuffer bytes;
    if (!picture.save(&bytes, "PNG")
        || !huella::writeWhole(argv[3], {bytes.data().constData(), size_t(bytes.size())})) {
        std::fprintf(stderr, "huella_make_icon: %s could not be written\n", argv[3]);
        return 3;
    }
    return 0;
}
