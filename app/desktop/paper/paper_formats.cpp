// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/paper_formats.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/flow_blocks.h"
#include "app/desktop/paper/line_breaker.h"
#include "app/desktop/theme/theme.h"

#include <algorithm>

namespace huella {

Role roleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::kicker: return Role::kicker;
    case TextStyle::title: return Role::title;
    case TextStyle::byline: return Role::byline;
    case TextStyle::heading1: return Role::heading1;
    case TextStyle::heading2: return Role::heading2;
    case TextStyle::heading3: return Role::heading3;
    case TextStyle::lead: return Role::lead;
    case TextStyle::note: return Role::note;
    default: return Role::body;
    }
}

QTextBlockFormat PaperFormats::blockFormat(Role role, int entry) const
{
    QTextBlockFormat format;
    format.setProperty(block_property::role, int(role));
    format.setProperty(block_property::style, int(TextStyle::body));
    format.setProperty(block_property::entry, entry);
    if (role == Role::figure || role == Role::working) {
        format.setLeftMargin(boxPadding);
        format.setRightMargin(boxPadding);
    }
    return format;
}

QTextBlockFormat PaperFormats::hiddenFormat(int entry) const
{
    QTextBlockFormat format = blockFormat(TextStyle::body, entry);
    format.setProperty(block_property::hidden, true);
    return format;
}

/// Items of lists stand in from the margin behind their mark; a quotation stands in from both sides.
QTextBlockFormat PaperFormats::blockFormat(TextStyle style, int entry) const
{
    QTextBlockFormat format = blockFormat(roleOf(style), entry);
    format.setProperty(block_property::style, int(style));
    if (style == TextStyle::bullet || style == TextStyle::numbered || style == TextStyle::quote)
        format.setLeftMargin(listIndent);
    if (style == TextStyle::quote)
        format.setRightMargin(listIndent);
    if (const int level = headingLevel(style))
        format.setHeadingLevel(level);
    return format;
}

QTextCharFormat PaperFormats::charFormat(Role role) const { return charFormat(role, paperFont(role)); }

QTextCharFormat PaperFormats::charFormat(Role role, const QFont &font) const
{
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesAll);
    format.setForeground(paperColour(role, theme_));
    return format;
}

QTextCharFormat PaperFormats::charFormat(const TextRun &run, Role role) const
{
    QTextCharFormat format = charFormat(role);
    format.setProperty(letter_property::strong, run.strong);
    if (run.strong)
        format.setFontWeight(role == Role::note || role == Role::tableRow ? QFont::DemiBold : QFont::Bold);
    if (run.emphasis)
        format.setFontItalic(true);
    if (run.script != Script::normal)
        format.setVerticalAlignment(run.script == Script::sub ? QTextCharFormat::AlignSubScript
                                                              : QTextCharFormat::AlignSuperScript);
    if (!run.link.empty()) {
        format.setAnchor(true);
        format.setAnchorHref(toQString(run.link));
        format.setForeground(theme_.accent);
    }
    return format;
}

QTextCharFormat PaperFormats::letterFormat(const TextRun &run, Role role, const QTextCharFormat *cell) const
{
    QTextCharFormat format = charFormat(run, role);
    if (cell) {
        format.setFontPointSize(cell->fontPointSize());
        format.setFontWeight(std::max(format.fontWeight(), cell->fontWeight()));
        if (run.link.empty())
            format.setForeground(cell->foreground());
    }
    return format;
}

/// The look of what stands in a block. In a table it is that of the row, which a cell has for the format of its first block.
QTextCharFormat PaperFormats::letterFormat(const TextRun &run, const QTextBlock &block) const
{
    const Role role = huella::roleOf(block);
    const QTextCharFormat type = block.charFormat();
    return letterFormat(run, role, role == Role::tableRow ? &type : nullptr);
}

TextRun lookOf(const QTextCharFormat &format)
{
    TextRun run;
    run.strong = format.boolProperty(letter_property::strong);
    run.emphasis = format.fontItalic();
    if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
        run.script = Script::sub;
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        run.script = Script::super; // the other alignments are those of cells and pictures
    run.link = toStdString(format.anchorHref());
    return run;
}

} // namespace huella
