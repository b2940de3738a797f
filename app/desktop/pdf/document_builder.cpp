// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/document_builder.h"

#include "app/desktop/text.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

namespace huella {
namespace {

constexpr int runKind = QTextFormat::UserProperty + 2;
constexpr double listIndent = pt(14);
constexpr qsizetype longTitle = 160; // letters; a title that is a whole text is set as one

double lineHeight(Role role) ///< percent of the font's own
{
    switch (role) {
    case Role::lead: return 126;
    case Role::working: return 140;
    case Role::tableRow: return 104;
    default: return 122;
    }
}

} // namespace

DocumentBuilder::DocumentBuilder(double width, const Theme &theme) : theme_(theme)
{
    built_.width = width;
    built_.text = std::make_unique<QTextDocument>();
    QTextDocument &text = *built_.text;
    text.setUndoRedoEnabled(false);
    text.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a name of ten thousand letters stays on the page
    text.setDefaultTextOption(option);
    text.setDefaultFont(paperFont(Role::body));
    charts_ = new ChartObject(paperSizes(), theme, &text);
    cursor_ = QTextCursor(&text);
    cursor_.beginEditBlock();
}

TextDocument DocumentBuilder::finish()
{
    cursor_.endEditBlock();
    built_.text->documentLayout()->registerHandler(ChartObject::type, charts_);
    built_.text->setTextWidth(built_.width);
    return std::move(built_);
}

void DocumentBuilder::startPiece(Role role)
{
    built_.pieces.push_back({});
    built_.pieces.back().role = role;
    built_.pieces.back().firstBlock = -1;
    built_.pieces.back().newPage = std::exchange(newPage_, false);
}

void DocumentBuilder::endPiece() { built_.pieces.back().lastBlock = cursor_.block().blockNumber(); }

QTextBlockFormat DocumentBuilder::blockFormat(Role role) const
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(role), QTextBlockFormat::ProportionalHeight);
    if (role == Role::figure || role == Role::working) {
        format.setLeftMargin(boxPadding);
        format.setRightMargin(boxPadding);
    }
    return format;
}

QTextCharFormat DocumentBuilder::charFormat(Role role) const { return charFormat(role, paperFont(role)); }

QTextCharFormat DocumentBuilder::charFormat(Role role, const QFont &font) const
{
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesAll);
    format.setForeground(paperColour(role, theme_));
    return format;
}

void DocumentBuilder::startBlock(Role role)
{
    if (free_)
        cursor_.setBlockFormat(blockFormat(role));
    else
        cursor_.insertBlock(blockFormat(role));
    free_ = false;
    cursor_.setBlockCharFormat(charFormat(role));
    if (built_.pieces.back().firstBlock < 0)
        built_.pieces.back().firstBlock = cursor_.block().blockNumber();
}

void DocumentBuilder::insert(const TextRun &run, Role role)
{
    QTextCharFormat format = charFormat(role);
    if (run.strong)
        format.setFontWeight(role == Role::note ? QFont::DemiBold : QFont::Bold);
    if (run.emphasis)
        format.setFontItalic(true);
    if (run.script != Script::normal)
        format.setVerticalAlignment(run.script == Script::sub ? QTextCharFormat::AlignSubScript : QTextCharFormat::AlignSuperScript);
    if (!run.link.empty()) {
        format.setAnchor(true);
        format.setAnchorHref(qs(run.link));
        format.setForeground(theme_.accent);
    }
    cursor_.insertText(paperText(run.text), format);
}

/// Letters, digits and signs as runs of their own: they are shaped apart, so that no sign takes the form that Inter has for
/// it beside digits and capitals (see sans()).
void DocumentBuilder::insertKerned(const QString &text, QTextCharFormat format)
{
    const auto kindOf = [](QChar c) {
        const bool word = c.isLetter() || c.isSpace() || c.isMark() || c.isSurrogate();
        return c.isDigit() ? 1 : word ? 0 : 2;
    };
    for (qsizetype at = 0, end = 0; at < text.size(); at = end) {
        while (end < text.size() && kindOf(text[end]) == kindOf(text[at]))
            ++end;
        format.setProperty(runKind, kindOf(text[at]));
        cursor_.insertText(text.mid(at, end - at), format);
    }
}

void DocumentBuilder::addParagraph(Role role, const std::string &text)
{
    startPiece(role);
    startBlock(role);
    const QString line = paperText(text);
    const bool wholeText = role == Role::title && line.size() > longTitle;
    insertKerned(line, wholeText ? charFormat(role, kernedSans(10, QFont::DemiBold)) : charFormat(role));
    endPiece();
}

namespace {

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

} // namespace

void DocumentBuilder::operator()(const Paragraph &paragraph)
{
    const Role role = roleOf(paragraph.style);
    if (role != Role::body && role != Role::lead && role != Role::note) {
        addParagraph(role, paragraph.text());
        return;
    }
    startPiece(role);
    startBlock(role);
    indent(paragraph.style);
    for (const TextRun &run : paragraph.runs)
        insert(run, role);
    endPiece();
}

/// Items of lists stand in from the margin with their mark; a quotation stands in from both sides.
void DocumentBuilder::indent(TextStyle style)
{
    const bool bullet = style == TextStyle::bullet, numbered = style == TextStyle::numbered;
    listNumber_ = numbered ? listNumber_ + 1 : 0;
    if (!bullet && !numbered && style != TextStyle::quote)
        return;
    QTextBlockFormat format = cursor_.blockFormat();
    format.setLeftMargin(listIndent);
    if (style == TextStyle::quote)
        format.setRightMargin(listIndent);
    cursor_.setBlockFormat(format);
    if (bullet || numbered)
        cursor_.insertText(bullet ? QStringLiteral("• ") : QString::number(listNumber_) + QStringLiteral(". "), charFormat(Role::body));
}

void DocumentBuilder::operator()(const PageBreak &) { newPage_ = !built_.pieces.empty(); }

void DocumentBuilder::operator()(const WorkingBlock &working)
{
    if (working.lines.empty())
        return;
    startPiece(Role::working);
    for (const WorkingLine &line : working.lines) {
        startBlock(Role::working);
        for (const WorkingSpan &span : line.spans) {
            QTextCharFormat format = charFormat(Role::working);
            if (span.kind == WorkingSpan::Kind::step)
                format.setForeground(theme_.quietText);
            if (span.kind == WorkingSpan::Kind::result)
                format.setFontWeight(QFont::DemiBold);
            cursor_.insertText(paperText(span.text), format);
        }
    }
    endPiece();
}

QString paperText(std::string_view text)
{
    QString line = qs(text);
    for (QChar &c : line) {
        const bool ofQt = c == QChar::ObjectReplacementCharacter || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
        const bool separator = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (ofQt || separator || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line;
}

TextDocument buildTextDocument(const Document &document, double width, const Theme &theme)
{
    DocumentBuilder builder(width, theme);
    for (const Block &block : document.blocks)
        std::visit(builder, block);
    return builder.finish();
}

} // namespace huella
