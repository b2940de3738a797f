// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/letter_writer.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/flow_blocks.h"
#include "app/desktop/paper/paper_formats.h"

#include <QTextCursor>

namespace huella {
namespace {

constexpr int longTitle = 160; // letters; a title that is a whole text is set as one

bool isHeading(Role role) { return role <= Role::heading3; }

/// Letters, digits and signs; see LetterWriter::insertKerned().
int kindOf(QChar c)
{
    const bool word = c.isLetter() || c.isSpace() || c.isMark() || c.isSurrogate();
    return c.isDigit() ? 1 : word ? 0 : 2;
}

} // namespace

void LetterWriter::insertRuns(QTextCursor &cursor, const TextRuns &runs)
{
    const Role role = huella::roleOf(cursor.block());
    const QTextCharFormat type = cursor.block().charFormat();
    insertRuns(cursor, runs, role, role == Role::tableRow ? &type : nullptr);
}

void LetterWriter::insertRuns(QTextCursor &cursor, const TextRuns &runs, Role role, const QTextCharFormat *cell)
{
    const std::string *before = nullptr;
    for (const TextRun &run : runs) {
        QTextCharFormat format = formats_.letterFormat(run, role, cell);
        if (!run.value.empty()) {
            if (!before || *before != run.value)
                ++valueId_;
            format.setProperty(letter_property::path, toQString(run.value));
            format.setProperty(letter_property::valueId, valueId_);
        }
        if (!run.language.empty())
            format.setProperty(letter_property::language, toQString(run.language));
        before = run.value.empty() ? nullptr : &run.value;
        if (isHeading(role))
            insertKerned(cursor, paperText(run.text), format);
        else
            cursor.insertText(paperText(run.text), format);
    }
}

/// Letters, digits and signs as runs of their own: they are shaped apart, so that no sign takes the form that Inter has for
/// it beside digits and capitals (see sans()).
void LetterWriter::insertKerned(QTextCursor &cursor, const QString &text, QTextCharFormat format)
{
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        while (end < text.size() && kindOf(text[end]) == kindOf(text[at]))
            ++end;
        format.setProperty(letter_property::kerning, kindOf(text[at]));
        cursor.insertText(text.mid(at, end - at), format);
    }
}

void LetterWriter::restyle(const QTextBlock &block) const
{
    const Role role = huella::roleOf(block);
    const bool smaller = role == Role::title && block.length() > longTitle;
    struct Part {
        int from = 0, to = 0;
        QTextCharFormat format;
    };
    std::vector<Part> parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment letters = it.fragment();
        const QTextCharFormat now = letters.charFormat();
        QTextCharFormat wanted = now;
        const QTextCharFormat here = formats_.letterFormat(lookOf(now), block);
        wanted.setFont(here.font(), QTextCharFormat::FontPropertiesAll);
        wanted.setForeground(here.foreground());
        if (smaller) {
            wanted.setFontPointSize(10);
            wanted.setFontWeight(QFont::DemiBold);
        }
        const QString text = letters.text();
        for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
            while (end < text.size() && (!isHeading(role) || kindOf(text[end]) == kindOf(text[at])))
                ++end;
            if (isHeading(role))
                wanted.setProperty(letter_property::kerning, kindOf(text[at]));
            else
                wanted.clearProperty(letter_property::kerning);
            if (wanted != now)
                parts.push_back({letters.position() + int(at), letters.position() + int(end), wanted});
        }
    }
    QTextCursor cursor(block);
    for (const Part &part : parts) {
        cursor.setPosition(part.from);
        cursor.setPosition(part.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(part.format);
    }
}

} // namespace huella
