// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/text.h"
#include "tests/core/report/report_fixture.h"

namespace huella {

// The words of a report, to hold one format to another.

/// A report as text shows it: a figure is its note and its caption, a headline figure three lines.
inline Document asText(Document document)
{
    std::vector<Block> blocks;
    for (Block &block : document.blocks) {
        if (const auto *key = std::get_if<KeyFigures>(&block))
            for (const KeyFigure &figure : key->figures)
                for (const std::string &line : {figure.value, figure.label, figure.range})
                    blocks.push_back(Paragraph{{{line}}});
        else if (const auto *figure = std::get_if<FigureBlock>(&block))
            for (const std::string &line : {figure->chart.footnote, figure->caption})
                blocks.push_back(Paragraph{{{line}}});
        else
            blocks.push_back(std::move(block));
    }
    document.blocks = std::move(blocks);
    return document;
}

/// The same words however they are spaced, composed and parted into cells.
inline QString normalised(QString text)
{
    return text.replace(u'|', u' ').normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace huella
