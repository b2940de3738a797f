// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace huella {

/// How many pixels of a picture have a colour.
inline int pixelsOf(const QImage &picture, const QColor &colour)
{
    int seen = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            seen += picture.pixelColor(x, y) == colour;
    return seen;
}

} // namespace huella
