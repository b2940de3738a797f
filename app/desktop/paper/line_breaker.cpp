// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/line_breaker.h"

#include <algorithm>

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

std::pair<size_t, size_t> BlockLines::between(double from, double to) const
{
    const auto middle = [this](size_t line) { return top + (edges[line] + edges[line + 1]) / 2; };
    const auto edge = std::lower_bound(edges.begin(), edges.end(), from - top);
    size_t first = size_t(std::max<std::ptrdiff_t>(edge - edges.begin() - 1, 0));
    while (first < count() && middle(first) <= from)
        ++first;
    size_t end = first;
    while (end < count() && middle(end) < to)
        ++end;
    return {first, end};
}

/// From the usual ones each time, so that what was close once is not a rounded bit off for ever.
void BlockLines::setCloseness(double part)
{
    edges = usual;
    for (double &edge : edges)
        edge *= part;
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

bool tighten(QTextLayout &text, double width)
{
    constexpr double cutOff = 1.0 / 64; // of a dot, of what each letter shall move
    QList<QTextLayout::FormatRange> formats = text.formats();
    const auto before = formats.size();
    for (int i = 0; i < text.lineCount(); ++i) {
        const QTextLine line = text.lineAt(i);
        if (line.naturalTextWidth() <= width)
            continue;
        QTextLayout::FormatRange closer{line.textStart(), line.textLength(), {}};
        closer.format.setFontLetterSpacingType(QFont::PercentageSpacing);
        closer.format.setFontLetterSpacing(100 * (width - cutOff * line.textLength()) / line.naturalTextWidth());
        formats.push_back(closer);
    }
    if (formats.size() == before)
        return false;
    text.setFormats(formats);
    return true;
}

void setLetterSize(QTextLayout &text, int length, double points)
{
    constexpr int ours = QTextFormat::UserProperty + 300;
    QList<QTextLayout::FormatRange> formats = text.formats();
    const auto removed = formats.removeIf([](const auto &each) { return each.format.hasProperty(ours); });
    if (points > 0) {
        QTextLayout::FormatRange smaller{0, length, {}};
        smaller.format.setFontPointSize(points);
        smaller.format.setProperty(ours, true);
        formats.push_front(smaller);
    }
    if (removed > 0 || points > 0)
        text.setFormats(formats);
}

void loosen(QTextLayout &text)
{
    QList<QTextLayout::FormatRange> formats = text.formats();
    const auto isOurs = [](const QTextLayout::FormatRange &each) {
        return each.format.hasProperty(QTextFormat::FontLetterSpacing);
    };
    if (formats.removeIf(isOurs) > 0)
        text.setFormats(formats);
}

} // namespace huella
