// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"
#include "core/report/write/writers.h"

#include <QString>

namespace huella {

// Finished blocks as the HTML that Qt's text can show: the guide, and the texts of lessons.

/// The style sheet, in the colours of a theme. `body` is the size of running text, px; the other sizes keep to it.
QString blockStyle(const Theme &theme, double body);
/// The body of a document. Qt's text draws no SVG, so a figure is shown by its numbers; and it takes a narrow space for one that may
/// break a line, so that numbers and units are held by wider ones.
QString screenHtml(Document document, const HtmlSurroundings &around);

} // namespace huella
