// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace huella {

/// What an SVG says about itself to those who cannot see it.
struct SvgWords {
    QString title, description, language;
};

/// A picture as an SVG file; `size` and what is painted are in the units of paper_style.h. Texts stay texts, which can be
/// searched and edited, in Inter or what the reader has instead of it.
QByteArray svgOf(const QSizeF &size, const SvgWords &words, const std::function<void(QPainter &)> &paint);

} // namespace huella
