// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_text.h"

#include "app/desktop/pages/report/live_letters.h"
#include "app/desktop/pages/report/report_runs.h"

#include <QScopedValueRollback>
#include <QTextTable>

#include <algorithm>

namespace huella {
namespace {

constexpr int dotsOnScreen = 96;
constexpr double sheetGap = pt(14);

const Theme &onPaper()
{
    static const Theme theme = Theme::paper();
    return theme;
}

Table withoutWords(Table table)
{
    table.header.assign(table.header.size(), {});
    for (auto &row : table.rows)
        row.assign(row.size(), {});
    return table;
}

int headingLevelOf(Role role)
{
    return role == Role::heading1 ? 1 : role == Role::heading2 ? 2 : role == Role::heading3 ? 3 : 0;
}

bool isMadeBlock(const ReportBlock &block)
{
    return std::holds_alternative<RecipeBlock>(block.content) || std::holds_alternative<PageBreak>(block.content);
}

} // namespace

ReportText::ReportText(QObject *parent) : QObject(parent)
{
    loadPaperFonts();
    layout_ = new PageLayout(text_, PageGeometry::of(Paper::a4), dotsOnScreen, sheetGap);
    text_.setDocumentLayout(layout_);
    writer_ = std::make_unique<BlockWriter>(text_, layout_->page().body.width(), onPaper());
    connect(&text_, &QTextDocument::contentsChange, this, [this](int from, int, int added) {
        if (own_)
            return;
        for (QTextBlock block = text_.findBlock(from); block.isValid() && block.position() <= from + added;
             block = block.next()) {
            const auto *table = huella::tableOf(block);
            touched_.insert(table ? entryOf(*table) : entryOf(block));
        }
    });
}

/// Columns and charts are as wide as the paper lets them be.
bool ReportText::setPaper(Paper paper)
{
    if (paper == paper_)
        return false;
    const QScopedValueRollback own(own_, true);
    paper_ = paper;
    layout_->setPage(PageGeometry::of(paper));
    entries_.clear();
    named_.clear();
    order_.clear();
    touched_.clear();
    writer_ = std::make_unique<BlockWriter>(text_, layout_->page().body.width(), onPaper());
    return true;
}

std::vector<ReportBlockPointer> ReportText::blocks() const
{
    std::vector<ReportBlockPointer> blocks;
    for (const int entry : order_)
        blocks.push_back(entries_.at(entry).block);
    return blocks;
}

std::string ReportText::stepIn(int entry, int cell)
{
    return "report/" + std::to_string(entry) + "/" + std::to_string(cell);
}

std::string ReportText::stepIn(const QTextBlock &block) const
{
    return huella::tableOf(block) ? std::string() : stepIn(entryOf(block), -1);
}

int ReportText::indexOf(int entry) const
{
    const auto found = std::find(order_.begin(), order_.end(), entry);
    return found == order_.end() ? -1 : int(found - order_.begin());
}

/// What stands in the list of contents is before the part that it stands in front of.
int ReportText::indexAt(const QTextBlock &block) const
{
    if (isOfContents(block)) {
        const QTextTable *list = contents();
        return list ? indexAt(list->lastCursorPosition().block().next()) : -1;
    }
    const auto *table = huella::tableOf(block);
    return indexOf(table ? entryOf(*table) : entryOf(block));
}

bool ReportText::isMade(const QTextBlock &block) const
{
    if (isOfContents(block))
        return true;
    if (takesNoRoom(block) && block.previous().isValid() && isCaption(block.previous()))
        return true; // no place to write: a caption stays with its table
    const auto *table = huella::tableOf(block);
    if (!table && !beginsPage(block) && block.blockFormat().boolProperty(block_property::hidden))
        return false; // a place to write
    const auto found = entries_.find(table ? entryOf(*table) : entryOf(block));
    return found != entries_.end() && (isMadeBlock(*found->second.block) || isCaption(block));
}

QTextBlock ReportText::firstBlock(size_t index) const
{
    if (index >= order_.size())
        return text_.lastBlock();
    for (auto it = text_.rootFrame()->begin(); !it.atEnd(); ++it)
        if (!it.currentFrame() && entryOf(it.currentBlock()) == order_[index])
            return it.currentBlock();
    return text_.lastBlock();
}

std::vector<ReportText::Heading> ReportText::headings() const
{
    std::unordered_map<int, size_t> places;
    for (size_t i = 0; i < order_.size(); ++i)
        places[order_[i]] = i;
    std::vector<Heading> found;
    for (auto it = text_.rootFrame()->begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        const int level = it.currentFrame() ? 0 : headingLevelOf(roleOf(block));
        const auto place = level > 0 ? places.find(entryOf(block)) : places.end();
        if (place != places.end() && !block.text().trimmed().isEmpty())
            found.push_back({place->second, level, block, isMade(block)});
    }
    return found;
}

const FigureBlock *ReportText::figureAt(size_t index) const
{
    if (index >= order_.size())
        return nullptr;
    for (const Block &block : entries_.at(order_[index]).finished)
        if (const auto *figure = std::get_if<FigureBlock>(&block))
            return figure;
    return nullptr;
}

const Table *ReportText::tableAt(size_t index) const
{
    if (index >= order_.size())
        return nullptr;
    for (const Block &block : entries_.at(order_[index]).finished)
        if (const auto *table = std::get_if<Table>(&block))
            return table;
    return nullptr;
}

QTextTable *ReportText::shownTable(size_t index) const
{
    return index < order_.size() ? tableOf(order_[index]) : nullptr;
}

QString ReportText::chartWordsAt(size_t index, const QPointF &point)
{
    QTextCursor letter(&text_);
    for (QTextBlock block = firstBlock(index); block.isValid() && indexAt(block) == int(index); block = block.next()) {
        const qsizetype at = block.text().indexOf(QChar::ObjectReplacementCharacter);
        if (at < 0 || block.layout()->lineCount() == 0)
            continue;
        letter.setPosition(block.position() + int(at) + 1); // its format is that of the letter before
        const QPointF corner =
            block.layout()->position() + block.layout()->lineForTextPosition(int(at)).naturalTextRect().topLeft();
        return writer_->chartWordsAt(letter.charFormat(), (point - corner) / layout_->scale());
    }
    return {};
}

QTextTable *ReportText::tableOf(int entry) const
{
    for (auto it = text_.rootFrame()->begin(); !it.atEnd(); ++it)
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()); table && entryOf(*table) == entry)
            return table;
    return nullptr;
}

int ReportText::add(const ReportBlockPointer &block, const std::vector<Block> &finished, QTextBlock &next)
{
    const int entry = ++lastEntry_;
    entries_[entry] = {block, finished};
    const auto *written = std::get_if<TextBlock>(&block->content);
    if (written && !finished.empty()) {
        const int start = next.position();
        const std::vector<Block> empty{Paragraph{{}, written->style}};
        next = writer_->write(empty, entry, next);
        LiveLetters(*writer_).write(text_.findBlock(start), written->runs, finishedRuns(finished));
    } else if (const auto *table = std::get_if<TableBlock>(&block->content); table && !finished.empty()) {
        const Table &made = std::get<Table>(finished.front());
        const std::vector<Block> empty{withoutWords(made)};
        next = writer_->write(empty, entry, next);
        LiveLetters(*writer_).write(*writer_->lastTable(), *table,
                                    made); // inside of an edit Qt does not know its tables
        writer_->fitColumns(*writer_->lastTable(), made);
    } else {
        next = writer_->write(finished, entry, next);
    }
    return entry;
}

/// Takes blocks out; the one after them keeps its form, whatever Qt joins it with.
void ReportText::remove(size_t first, size_t end)
{
    QTextCursor cursor(firstBlock(first));
    const QTextBlock next = firstBlock(end);
    const QTextBlockFormat format = next.blockFormat();
    const QTextCharFormat type = next.charFormat();
    cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    if (cursor.block().length() <= 1)
        cursor.setBlockCharFormat(type);
    for (size_t i = first; i < end; ++i)
        entries_.erase(order_[i]);
    order_.erase(order_.begin() + std::ptrdiff_t(first), order_.begin() + std::ptrdiff_t(end));
}

} // namespace huella
