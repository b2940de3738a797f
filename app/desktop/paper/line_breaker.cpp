// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/line_breaker.h"

namespace huella {

int Resolution::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dots_;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    case PdmDepth: return 32;
    default: return 1;
    }
}

BlockLines &BlockLines::of(const QTextBlock &block)
{
    auto *lines = static_cast<BlockLines *>(block.userData());
    if (!lines) {
        lines = new BlockLines;
        QTextBlock(block).setUserData(lines);
    }
    return *lines;
}

} // namespace huella
