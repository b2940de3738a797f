// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/block_writer.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/line_breaker.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace huella {
namespace {

constexpr int longTitle = 160; // letters; a title that is a whole text is set as one

bool isHeading(Role role) { return role <= Role::heading3; }

/// Letters, digits and signs; see BlockWriter::insertKerned().
int kindOf(QChar c)
{
    const bool word = c.isLetter() || c.isSpace() || c.isMark() || c.isSurrogate();
    return c.isDigit() ? 1 : word ? 0 : 2;
}

} // namespace

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

BlockWriter::BlockWriter(QTextDocument &text, double width, const Theme &theme)
    : text_(text), width_(width), theme_(theme)
{
    text.clear();
    text.setUndoRedoEnabled(false);
    text.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a name of ten thousand letters stays on the page
    text.setDefaultTextOption(option);
    text.setDefaultFont(paperFont(Role::body));
    charts_ = new ChartObject(paperMetrics(), theme, &text);
    text.documentLayout()->registerHandler(ChartObject::type, charts_);
    QTextCursor end(&text);
    end.setBlockFormat(hiddenFormat(0));
    end.setBlockCharFormat(charFormat(Role::body));
}

QTextBlock BlockWriter::write(std::span<const Block> blocks, int entry, const QTextBlock &next)
{
    cursor_ = QTextCursor(next);
    cursor_.beginEditBlock();
    nextFormat_ = next.blockFormat();
    nextType_ = next.charFormat();
    entry_ = entry;
    const int before = text_.characterCount();
    for (const Block &block : blocks)
        std::visit(*this, block);
    if (text_.characterCount() == before) // every block of the report has one of the text
        nothing();
    cursor_.endEditBlock();
    return cursor_.block();
}

void BlockWriter::nothing()
{
    addBlock(hiddenFormat(entry_), charFormat(Role::body));
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::addEnd()
{
    QTextCursor end(&text_);
    end.movePosition(QTextCursor::End);
    insertHidden(end, 0);
}

void BlockWriter::insertHidden(QTextCursor &cursor, int entry) const
{
    cursor.insertBlock(hiddenFormat(entry), charFormat(Role::body));
}

/// A new block before the one that follows; what is inserted next goes into it.
void BlockWriter::addBlock(const QTextBlockFormat &format, const QTextCharFormat &type)
{
    cursor_.insertBlock(nextFormat_, nextType_);
    cursor_.movePosition(QTextCursor::PreviousBlock);
    cursor_.setBlockFormat(format);
    cursor_.setBlockCharFormat(type);
}

QTextBlockFormat BlockWriter::blockFormat(Role role) const
{
    QTextBlockFormat format;
    format.setProperty(block_property::role, int(role));
    format.setProperty(block_property::style, int(TextStyle::body));
    format.setProperty(block_property::entry, entry_);
    if (role == Role::figure || role == Role::working) {
        format.setLeftMargin(boxPadding);
        format.setRightMargin(boxPadding);
    }
    return format;
}

QTextBlockFormat BlockWriter::hiddenFormat(int entry) const
{
    QTextBlockFormat format = blockFormat(TextStyle::body, entry);
    format.setProperty(block_property::hidden, true);
    return format;
}

/// Items of lists stand in from the margin behind their mark; a quotation stands in from both sides.
QTextBlockFormat BlockWriter::blockFormat(TextStyle style, int entry) const
{
    QTextBlockFormat format = blockFormat(roleOf(style));
    format.setProperty(block_property::style, int(style));
    format.setProperty(block_property::entry, entry);
    if (style == TextStyle::bullet || style == TextStyle::numbered || style == TextStyle::quote)
        format.setLeftMargin(listIndent);
    if (style == TextStyle::quote)
        format.setRightMargin(listIndent);
    if (const int level = headingLevel(style))
        format.setHeadingLevel(level);
    return format;
}

QTextCharFormat BlockWriter::charFormat(Role role) const { return charFormat(role, paperFont(role)); }

QTextCharFormat BlockWriter::charFormat(Role role, const QFont &font) const
{
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesAll);
    format.setForeground(paperColour(role, theme_));
    return format;
}

QTextCharFormat BlockWriter::charFormat(const TextRun &run, Role role) const
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

QTextCharFormat BlockWriter::letterFormat(const TextRun &run, Role role, const QTextCharFormat *cell) const
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
QTextCharFormat BlockWriter::letterFormat(const TextRun &run, const QTextBlock &block) const
{
    const Role role = huella::roleOf(block);
    const QTextCharFormat type = block.charFormat();
    return letterFormat(run, role, role == Role::tableRow ? &type : nullptr);
}

void BlockWriter::insertRuns(QTextCursor &cursor, const TextRuns &runs)
{
    const Role role = huella::roleOf(cursor.block());
    const QTextCharFormat type = cursor.block().charFormat();
    insertRuns(cursor, runs, role, role == Role::tableRow ? &type : nullptr);
}

void BlockWriter::insertRuns(QTextCursor &cursor, const TextRuns &runs, Role role, const QTextCharFormat *cell)
{
    const std::string *before = nullptr;
    for (const TextRun &run : runs) {
        QTextCharFormat format = letterFormat(run, role, cell);
        if (!run.value.empty()) {
            if (!before || *before != run.value)
                ++valueId_;
            format.setProperty(letter_property::path, toQString(run.value));
            format.setProperty(letter_property::valueId, valueId_);
        }
        before = run.value.empty() ? nullptr : &run.value;
        if (isHeading(role))
            insertKerned(cursor, paperText(run.text), format);
        else
            cursor.insertText(paperText(run.text), format);
    }
}

/// Letters, digits and signs as runs of their own: they are shaped apart, so that no sign takes the form that Inter has for
/// it beside digits and capitals (see sans()).
void BlockWriter::insertKerned(QTextCursor &cursor, const QString &text, QTextCharFormat format)
{
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        while (end < text.size() && kindOf(text[end]) == kindOf(text[at]))
            ++end;
        format.setProperty(letter_property::kerning, kindOf(text[at]));
        cursor.insertText(text.mid(at, end - at), format);
    }
}

void BlockWriter::restyle(const QTextBlock &block) const
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
        const QTextCharFormat here = letterFormat(lookOf(now), block);
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

void BlockWriter::operator()(const Paragraph &paragraph)
{
    const Role role = roleOf(paragraph.style);
    QTextBlockFormat format = blockFormat(paragraph.style, entry_);
    if (!paragraph.anchor.empty())
        format.setProperty(block_property::anchor, toQString(paragraph.anchor));
    addBlock(format, charFormat(role));
    insertRuns(cursor_, paragraph.runs, role);
    restyle(cursor_.block());
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::operator()(const PageBreak &)
{
    QTextBlockFormat format = hiddenFormat(entry_);
    format.setProperty(block_property::newPage, true);
    addBlock(format, charFormat(Role::body));
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::operator()(const WorkingBlock &working)
{
    ++group_;
    for (const WorkingLine &line : working.lines) {
        QTextBlockFormat block = blockFormat(Role::working);
        block.setProperty(block_property::group, group_);
        addBlock(block, charFormat(Role::working));
        for (const WorkingSpan &span : line.spans) {
            QTextCharFormat format = charFormat(Role::working);
            if (span.kind == WorkingSpan::Kind::step)
                format.setForeground(theme_.quietText);
            if (span.kind == WorkingSpan::Kind::result)
                format.setFontWeight(QFont::DemiBold);
            cursor_.insertText(paperText(span.text), format);
        }
        cursor_.movePosition(QTextCursor::NextBlock);
    }
}

void BlockWriter::operator()(const FigureBlock &figure)
{
    QTextBlockFormat chart = blockFormat(Role::figure);
    chart.setProperty(block_property::group, ++group_);
    chart.setProperty(block_property::alternate, toQString(figure.chart.description));
    addBlock(chart, charFormat(Role::note));
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter),
                       charts_->formatOf(figure.chart, width_ - 2 * boxPadding));
    cursor_.movePosition(QTextCursor::NextBlock);
    QTextBlockFormat caption = blockFormat(Role::figure);
    caption.setProperty(block_property::group, group_);
    caption.setTopMargin(pt(5));
    addBlock(caption, charFormat(Role::note));
    cursor_.insertText(paperText(figure.caption), charFormat(Role::note));
    cursor_.movePosition(QTextCursor::NextBlock);
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

void BlockWriter::forgetCharts()
{
    std::set<int> shown;
    for (QTextBlock block = text_.begin(); block.isValid(); block = block.next())
        if (huella::roleOf(block) == Role::figure)
            for (auto it = block.begin(); !it.atEnd(); ++it)
                shown.insert(ChartObject::numberOf(it.fragment().charFormat()));
    charts_->keepOnly(shown);
}

void writeAll(QTextDocument &text, std::span<const Block> blocks, double width, const Theme &theme)
{
    BlockWriter writer(text, width, theme);
    QTextCursor all(&text);
    all.beginEditBlock();
    if (!blocks.empty())
        writer.write(blocks, 0, text.lastBlock());
    all.endEditBlock();
}

} // namespace huella
