// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_text.h"

#include "app/desktop/common/text.h"

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

const TextRuns &runsOf(const std::vector<Block> &finished)
{
    static const TextRuns none;
    const auto *paragraph = finished.empty() ? nullptr : std::get_if<Paragraph>(&finished.front());
    return paragraph ? paragraph->runs : none;
}

const Cell &cellOf(const Table &table, size_t row, size_t column)
{
    return row == 0 ? table.header[column] : table.rows[row - 1][column];
}

Table withoutWords(Table table)
{
    table.header.assign(table.header.size(), {});
    for (auto &row : table.rows)
        row.assign(row.size(), {});
    return table;
}

bool isMadeBlock(const ReportBlock &block)
{
    return std::holds_alternative<RecipeBlock>(block.content) || std::holds_alternative<PageBreak>(block.content);
}

} // namespace

int differingCell(const TableBlock &before, const TableBlock &now)
{
    int changed = -1, at = 0;
    if (before.rows.size() != now.rows.size() || before.rows.front().size() != now.rows.front().size())
        return -1;
    for (size_t row = 0; row < now.rows.size(); ++row)
        for (size_t column = 0; column < now.rows[row].size(); ++column, ++at)
            if (before.rows[row][column] != now.rows[row][column])
                changed = changed == -1 ? at : -2;
    return std::max(changed, -1);
}

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

int ReportText::indexOf(int entry) const
{
    const auto found = std::find(order_.begin(), order_.end(), entry);
    return found == order_.end() ? -1 : int(found - order_.begin());
}

int ReportText::indexAt(const QTextBlock &block) const
{
    const auto *table = huella::tableOf(block);
    return indexOf(table ? entryOf(*table) : entryOf(block));
}

bool ReportText::isMade(const QTextBlock &block) const
{
    const auto *table = huella::tableOf(block);
    if (!table && !beginsPage(block) && block.blockFormat().boolProperty(block_property::hidden))
        return false; // a place to write
    const auto found = entries_.find(table ? entryOf(*table) : entryOf(block));
    return found != entries_.end() && isMadeBlock(*found->second.block);
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

QTextTable *ReportText::tableOf(int entry) const
{
    for (auto it = text_.rootFrame()->begin(); !it.atEnd(); ++it)
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()); table && entryOf(*table) == entry)
            return table;
    return nullptr;
}

/// Writes a text's letters; each live value gets an id of its own.
void ReportText::fill(const QTextBlock &block, const TextRuns &written, const TextRuns &finished)
{
    QTextCursor cursor(block);
    for (const TextRuns &runs : shownRuns(written, finished))
        writer_->letters().insertRuns(cursor, runs);
    writer_->letters().restyle(block); // a long title is set smaller
}

/// The table, its cells filled like texts.
void ReportText::fillTable(const QTextTable &table, const TableBlock &written, const Table &finished)
{
    for (size_t row = 0; row < written.rows.size(); ++row)
        for (size_t column = 0; column < written.rows[row].size(); ++column)
            fill(table.cellAt(int(row), int(column)).firstCursorPosition().block(), written.rows[row][column],
                 cellOf(finished, row, column).runs);
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
        fill(text_.findBlock(start), written->runs, runsOf(finished));
    } else if (const auto *table = std::get_if<TableBlock>(&block->content); table && !finished.empty()) {
        const Table &made = std::get<Table>(finished.front());
        const std::vector<Block> empty{withoutWords(made)};
        next = writer_->write(empty, entry, next);
        fillTable(*writer_->lastTable(), *table, made); // inside of an edit Qt does not know its tables
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

namespace {

/// Which cell of a table became another; -1 where several did, or none.
int differingCellOf(const ReportBlock &before, const ReportBlock &now)
{
    const auto *from = std::get_if<TableBlock>(&before.content), *to = std::get_if<TableBlock>(&now.content);
    return from && to ? differingCell(*from, *to) : -1;
}

/// Where two texts part, seen from their start; behind what was typed or where something went.
int behindChange(const QString &before, const QString &after)
{
    qsizetype end = 0;
    while (end < std::min(before.size(), after.size())
           && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return int(after.size() - end);
}

} // namespace

int ReportText::show(const std::vector<ReportBlockPointer> &blocks, const Finished &finished)
{
    const std::vector<ReportBlockPointer> shown = this->blocks();
    size_t same = 0, sameEnd = 0;
    const size_t least = std::min(shown.size(), blocks.size());
    while (same < least && shown[same] == blocks[same])
        ++same;
    while (sameEnd < least - same && shown[shown.size() - 1 - sameEnd] == blocks[blocks.size() - 1 - sameEnd])
        ++sameEnd;
    int caret = -1;
    if (same + sameEnd < std::max(shown.size(), blocks.size())) {
        const QScopedValueRollback own(own_, true);
        const QString before = firstBlock(same).text();
        const bool one = same + sameEnd + 1 == shown.size() && shown.size() == blocks.size();
        const int cell = one ? differingCellOf(*shown[same], *blocks[same]) : -1;
        QTextCursor all(&text_);
        all.beginEditBlock();
        remove(same, shown.size() - sameEnd);
        QTextBlock next = firstBlock(same);
        const int start = next.position();
        for (size_t i = same; i < blocks.size() - sameEnd; ++i)
            order_.insert(order_.begin() + std::ptrdiff_t(i), add(blocks[i], finished[i], next));
        all.endEditBlock();
        const QTextBlock first = text_.findBlock(start);
        const QTextTable *table = cell < 0 ? nullptr : tableOf(order_[same]);
        if (table)
            caret = table->cellAt(cell / table->columns(), cell % table->columns()).lastCursorPosition().position();
        else
            caret = start + (first.isValid() && !isMade(first) ? behindChange(before, first.text()) : 0);
        writer_->forgetCharts();
    }
    refresh(finished);
    const QScopedValueRollback own(own_, true);
    fitEmptyLines();
    return caret;
}

/// An empty line is as high as its letters would be, whatever it was joined with or split from.
void ReportText::fitEmptyLines()
{
    for (QTextBlock block = text_.begin(); block.isValid(); block = block.next()) {
        if (block.length() > 1 || huella::tableOf(block) || takesNoRoom(block) || beginsPage(block))
            continue;
        const QTextCharFormat wanted = writer_->formats().charFormat(roleOf(block));
        if (block.charFormat().font() != wanted.font())
            QTextCursor(block).setBlockCharFormat(wanted);
    }
}

void ReportText::refreshValues(const QTextBlock &block, const TextRuns &written, const TextRuns &finished)
{
    std::vector<TextRuns> shown;
    for (TextRuns &runs : shownRuns(written, finished))
        if (!runs.front().value.empty())
            shown.push_back(std::move(runs));
    struct Spot {
        int id = 0, from = 0, to = 0;
        QString text;
    };
    std::vector<Spot> places;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const int id = part.charFormat().intProperty(letter_property::valueId);
        if (id == 0)
            continue;
        if (places.empty() || places.back().id != id)
            places.push_back({id, part.position(), part.position(), {}});
        places.back().to = part.position() + part.length();
        places.back().text += part.text();
    }
    for (size_t i = std::min(places.size(), shown.size()); i-- > 0;) {
        QString text;
        for (const TextRun &run : shown[i])
            text += paperText(run.text);
        if (text == places[i].text)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(places[i].from);
        cursor.setPosition(places[i].to, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        writer_->letters().insertRuns(cursor, shown[i]);
        writer_->letters().restyle(block);
    }
}

void ReportText::refreshTable(int entry, const TableBlock &written, const std::vector<Block> &finished)
{
    QTextTable *table = tableOf(entry);
    const auto *made = finished.empty() ? nullptr : std::get_if<Table>(&finished.front());
    if (!table || !made)
        return;
    for (size_t row = 0; row < written.rows.size(); ++row)
        for (size_t column = 0; column < written.rows[row].size(); ++column) {
            refreshValues(table->cellAt(int(row), int(column)).firstCursorPosition().block(), written.rows[row][column],
                          cellOf(*made, row, column).runs);
        }
    writer_->fitColumns(*table, *made);
}

void ReportText::refresh(const Finished &finished)
{
    const QScopedValueRollback own(own_, true);
    QTextCursor all(&text_);
    all.beginEditBlock();
    std::vector<size_t> anew;
    for (size_t i = 0; i < order_.size() && i < finished.size(); ++i) {
        Entry &entry = entries_.at(order_[i]);
        const auto *text = std::get_if<TextBlock>(&entry.block->content);
        if (text && entry.finished.empty() == finished[i].empty()) {
            if (!finished[i].empty())
                refreshValues(firstBlock(i), text->runs, runsOf(finished[i]));
        } else if (const auto *table = std::get_if<TableBlock>(&entry.block->content)) {
            refreshTable(order_[i], *table, finished[i]);
        } else if (entry.finished != finished[i]) {
            anew.push_back(i);
        }
        entry.finished = finished[i];
    }
    all.endEditBlock();
    for (const size_t i : anew) { // each an edit of its own: inside of one Qt loses sight of tables
        const ReportBlockPointer block = entries_.at(order_[i]).block;
        all.beginEditBlock();
        remove(i, i + 1);
        QTextBlock next = firstBlock(i);
        order_.insert(order_.begin() + std::ptrdiff_t(i), add(block, finished[i], next));
        all.endEditBlock();
    }
    if (!anew.empty())
        writer_->forgetCharts();
}

} // namespace huella
