// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <cstdint>

namespace huella {

/// 0xRRGGBB
using Rgb = std::uint32_t;

enum class Ground { light, dark };

/// What a chart is drawn in where it is no bar: its words, the lines of its axis, a limit, and what it stands on.
enum class WordRole { text, quietText, hairline, limit, ground };

/// The colours of charts, once for all that draw them: the window, the PDF, HTML and LaTeX. Bars stand out 3 : 1 from their
/// ground, words 4.5 : 1.
Rgb colourOf(ColourRole role, Ground ground = Ground::light);
Rgb colourOf(WordRole role, Ground ground = Ground::light);

/// Half as strong on its ground, and opaque: what is archived knows no transparency.
Rgb tintOf(Rgb colour, Ground ground = Ground::light);

} // namespace huella
