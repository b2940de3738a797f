// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/report/document.h"

#include <QString>

namespace huella {

// Finished blocks as the HTML that Qt's text can show: the guide, and the texts of lessons.

/// The style sheet, in the colours of a theme. `body` is the size of running text, px; the other sizes keep to it.
QString blockStyle(const Theme &theme, double body);
/// Qt's text draws no SVG: a figure is shown by its numbers.
Document withoutPictures(Document document);

} // namespace huella
