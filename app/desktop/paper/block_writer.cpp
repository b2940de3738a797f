// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/block_writer.h"

#include "app/desktop/common/text.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <set>

namespace huella {
BlockWriter::BlockWriter(QTextDocument &text, double width, const Theme &theme)
    : text_(text), width_(width), theme_(theme), formats_(theme), letters_(formats_)
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
    end.setBlockFormat(formats_.hiddenFormat(0));
    end.setBlockCharFormat(formats_.charFormat(Role::body));
}

QTextBlock BlockWriter::write(std::span<const Block> blocks, int entry, const QTextBlock &next)
{
    start(entry, next);
    const int before = text_.characterCount();
    for (const Block &block : blocks)
        std::visit(*this, block);
    if (text_.characterCount() == before) // every block of the report has one of the text
        nothing();
    cursor_.endEditBlock();
    return cursor_.block();
}

void BlockWriter::start(int entry, const QTextBlock &next)
{
    cursor_ = QTextCursor(next);
    cursor_.beginEditBlock();
    nextFormat_ = next.blockFormat();
    nextType_ = next.charFormat();
    entry_ = entry;
}

void BlockWriter::nothing()
{
    addBlock(formats_.hiddenFormat(entry_), formats_.charFormat(Role::body));
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
    cursor.insertBlock(formats_.hiddenFormat(entry), formats_.charFormat(Role::body));
}

/// A new block before the one that follows; what is inserted next goes into it.
void BlockWriter::addBlock(const QTextBlockFormat &format, const QTextCharFormat &type)
{
    cursor_.insertBlock(nextFormat_, nextType_);
    cursor_.movePosition(QTextCursor::PreviousBlock);
    cursor_.setBlockFormat(format);
    cursor_.setBlockCharFormat(type);
}

void BlockWriter::operator()(const Paragraph &paragraph)
{
    const Role role = roleOf(paragraph.style);
    QTextBlockFormat format = formats_.blockFormat(paragraph.style, entry_);
    if (!paragraph.anchor.empty())
        format.setProperty(block_property::anchor, toQString(paragraph.anchor));
    addBlock(format, formats_.charFormat(role));
    letters_.insertRuns(cursor_, paragraph.runs, role);
    letters_.restyle(cursor_.block());
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::operator()(const PageBreak &)
{
    QTextBlockFormat format = formats_.hiddenFormat(entry_);
    format.setProperty(block_property::newPage, true);
    addBlock(format, formats_.charFormat(Role::body));
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::operator()(const WorkingBlock &working)
{
    ++group_;
    for (const WorkingLine &line : working.lines) {
        QTextBlockFormat block = formats_.blockFormat(Role::working, entry_);
        block.setProperty(block_property::group, group_);
        addBlock(block, formats_.charFormat(Role::working));
        for (const WorkingSpan &span : line.spans) {
            QTextCharFormat format = formats_.charFormat(Role::working);
            if (span.kind == WorkingSpan::Kind::step)
                format.setForeground(theme_.quietText);
            if (span.kind == WorkingSpan::Kind::result)
                format.setFontWeight(QFont::DemiBold);
            cursor_.insertText(paperText(span.text), format);
        }
        cursor_.movePosition(QTextCursor::NextBlock);
    }
}

/// A sign above the title: a line of its own, without a frame.
void BlockWriter::addLogo(const FigureBlock &figure)
{
    QTextBlockFormat line = formats_.blockFormat(Role::kicker, entry_);
    line.setProperty(block_property::alternate, toQString(figure.chart.description));
    addBlock(line, formats_.charFormat(Role::kicker));
    cursor_.insertText(
        QString(QChar::ObjectReplacementCharacter),
        charts_->formatOf(figure.picture, toQString(figure.chart.title), width_ * figure.width / fullFigureWidth));
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::operator()(const FigureBlock &figure)
{
    if (figure.logo)
        return addLogo(figure);
    QTextBlockFormat chart = formats_.blockFormat(Role::figure, entry_);
    chart.setProperty(block_property::group, ++group_);
    chart.setProperty(block_property::alternate, toQString(figure.chart.description));
    chart.setProperty(block_property::part, figure.width);
    if (!figure.label.empty())
        chart.setProperty(block_property::anchor, toQString(std::string(refPath) + figure.label));
    addBlock(chart, formats_.charFormat(Role::note));
    const double room = width_ * figure.width / fullFigureWidth - 2 * boxPadding;
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter),
                       figure.picture ? charts_->formatOf(figure.picture, toQString(figure.chart.title), room)
                                      : charts_->formatOf(figure.chart, room));
    cursor_.movePosition(QTextCursor::NextBlock);
    QTextBlockFormat caption = formats_.blockFormat(Role::figure, entry_);
    caption.setProperty(block_property::group, group_);
    caption.setTopMargin(pt(5));
    addBlock(caption, formats_.charFormat(Role::note));
    cursor_.insertText(paperText(figure.caption), formats_.charFormat(Role::note));
    cursor_.movePosition(QTextCursor::NextBlock);
}

void BlockWriter::forgetCharts()
{
    std::set<int> shown;
    for (QTextBlock block = text_.begin(); block.isValid(); block = block.next())
        if (holdsPicture(block))
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
