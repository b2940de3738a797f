// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_edit.h"

#include <QTextTable>

#include <algorithm>

// Bold, italic, raised letters and links.

namespace huella {

/// A look of what is selected, as far as somebody wrote it; without a selection, of what is typed next.
void ReportEdit::mergeLook(const QTextCharFormat &look)
{
    QTextCursor selection = textCursor();
    if (!selection.hasSelection()) {
        if (!inMadePart())
            mergeCurrentCharFormat(lookFor(selection.block(), look));
        return;
    }
    wholeValues(selection);
    const int start = selection.selectionStart(), end = selection.selectionEnd();
    QTextCursor part(document());
    part.beginEditBlock();
    for (QTextBlock block = document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        if (text_.isMade(block))
            continue;
        part.setPosition(std::max(start, block.position()));
        part.setPosition(std::min(end, block.position() + block.length() - 1), QTextCursor::KeepAnchor);
        if (part.hasSelection())
            part.mergeCharFormat(lookFor(block, look));
    }
    part.endEditBlock();
}

/// What bold and no link are depends on the style of the text.
QTextCharFormat ReportEdit::lookFor(const QTextBlock &block, QTextCharFormat look) const
{
    TextRun run;
    run.strong = look.boolProperty(letter_property::strong);
    const QTextCharFormat here = text_.writer().formats().letterFormat(run, block);
    if (look.hasProperty(letter_property::strong))
        look.setFontWeight(here.fontWeight());
    if (look.hasProperty(QTextFormat::AnchorHref))
        look.setForeground(look.anchorHref().isEmpty() ? here.foreground() : QBrush(Theme::paper().accent));
    return look;
}

void ReportEdit::toggle(QTextFormat::Property look)
{
    QTextCharFormat format;
    const QTextCharFormat now = textCursor().charFormat();
    if (look == QTextFormat::FontItalic)
        format.setFontItalic(!now.fontItalic());
    else
        format.setProperty(letter_property::strong, !now.boolProperty(letter_property::strong));
    mergeLook(format);
}

void ReportEdit::setScript(QTextCharFormat::VerticalAlignment script)
{
    QTextCharFormat format;
    format.setVerticalAlignment(textCursor().charFormat().verticalAlignment() == script ? QTextCharFormat::AlignNormal
                                                                                        : script);
    mergeLook(format);
}

void ReportEdit::setLink(const QString &address)
{
    if (!textCursor().hasSelection())
        return;
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    mergeLook(format);
}

} // namespace huella
