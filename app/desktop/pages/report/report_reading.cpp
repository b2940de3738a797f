// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_text.h"

#include "app/desktop/pages/report/block_difference.h"
#include "app/desktop/pages/report/report_runs.h"

#include <QScopedValueRollback>
#include <QTextTable>

#include <algorithm>

namespace huella {

/// One walk through the text.
struct ReportText::Reading {
    std::string language;
    std::vector<int> order{};
    std::set<int> seen{};
    std::vector<NewBlock> named{};
    std::vector<QTextBlock> rewritten{}; ///< texts of which letters changed
    int changed = 0;                     ///< how many blocks are not what they were
    bool structure = false;

    bool first(int entry)
    {
        if (!seen.insert(entry).second)
            return false;
        order.push_back(entry);
        return true;
    }
};

namespace {

TableBlock contentOf(const QTextTable &table)
{
    TableBlock content;
    for (int row = 0; row < table.rows(); ++row) {
        auto &cells = content.rows.emplace_back();
        for (int column = 0; column < table.columns(); ++column) {
            TextRuns runs;
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                if (!runs.empty())
                    runs.push_back({" "}); // a cell is one line of the report
                for (TextRun &run : runsOf(it.currentBlock()))
                    runs.push_back(std::move(run));
            }
            cells.push_back(normalRuns(std::move(runs)));
        }
    }
    return content;
}

size_t valuesIn(const BlockContent &content)
{
    const auto *text = std::get_if<TextBlock>(&content);
    return text ? size_t(std::count_if(text->runs.begin(), text->runs.end(),
                                       [](const TextRun &run) { return !run.value.empty(); }))
                : 0;
}

} // namespace

int ReportText::newEntry(ReportBlockPointer block)
{
    entries_[++lastEntry_] = {std::move(block), {Paragraph{}}};
    return lastEntry_;
}

void ReportText::readTable(Reading &reading, QTextTable &table)
{
    const int id = entryOf(table);
    const auto found = entries_.find(id);
    if (found == entries_.end() || !reading.first(id) || !touched_.contains(id))
        return;
    const auto *before = std::get_if<TableBlock>(&found->second.block->content);
    if (!before)
        return;
    TableBlock now = contentOf(table);
    now.caption = before->caption;
    now.label = before->label;
    if (now == *before)
        return;
    changedEntry_ = id;
    changedCell_ = differingCell(*before, now);
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            reading.rewritten.push_back(table.cellAt(row, column).firstCursorPosition().block());
    found->second.block =
        std::make_shared<const ReportBlock>(ReportBlock{std::move(now), found->second.block->origin, reading.language});
    ++reading.changed;
    reading.structure = true; // its columns may want other widths
}

void ReportText::readBlock(Reading &reading, const QTextBlock &block)
{
    const int id = entryOf(block);
    const auto found = entries_.find(id);
    const bool flagged = block.blockFormat().boolProperty(block_property::hidden);
    const auto *written = found == entries_.end() ? nullptr : std::get_if<TextBlock>(&found->second.block->content);
    if (isOfContents(block) || (isCaption(block) && found != entries_.end()))
        return;               // its table says that both are there
    if (takesNoRoom(block)) { // stands for something that has nothing to show, or only beside a table
        if (found != entries_.end() && (found->second.finished.empty() || beginsPage(block)))
            reading.first(id);
        return;
    }
    if (found != entries_.end() && !written && !flagged) {
        reading.first(id);
        return;
    }
    if (written && !flagged && !reading.seen.contains(id)) {
        reading.first(id);
        if (!touched_.contains(id))
            return;
        TextBlock now{styleOf(block), runsOf(block)};
        if (now == *written)
            return;
        ++reading.changed;
        reading.structure = reading.structure || valuesIn(now) != valuesIn(*written) || now.style != written->style;
        changedEntry_ = id;
        reading.rewritten.push_back(block);
        found->second.block = std::make_shared<const ReportBlock>(
            ReportBlock{std::move(now), found->second.block->origin, reading.language});
        return;
    }
    const TextBlock now{styleOf(block), runsOf(block)};
    const int entry = newEntry(std::make_shared<const ReportBlock>(ReportBlock{now, {}, reading.language}));
    const bool unseen = flagged && found != entries_.end();
    reading.first(entry);
    if (unseen && found->second.finished.empty())
        reading.first(id);
    reading.named.push_back({block.position(), entry, unseen ? id : 0});
    ++reading.changed;
    reading.structure = reading.structure || valuesIn(now) > 0;
}

/// What is new gets its name. Where it was written into a hidden block, what that one stood for gets another behind it.
void ReportText::name(const NewBlock &block)
{
    QTextCursor cursor(&text_);
    cursor.setPosition(block.position);
    QTextBlockFormat format = cursor.blockFormat();
    format.setProperty(block_property::entry, block.entry);
    format.clearProperty(block_property::hidden);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock);
    writer_->letters().restyle(cursor.block());
    if (block.unseen != 0)
        writer_->insertHidden(cursor, block.unseen);
}

bool ReportText::takeOver(const std::string &language)
{
    if (touched_.empty() || own_)
        return false;
    const QScopedValueRollback own(own_, true);
    changedEntry_ = 0;
    changedCell_ = -1;
    Reading reading{language};
    for (auto it = text_.rootFrame()->begin(); !it.atEnd(); ++it)
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            readTable(reading, *table);
        else if (!it.currentFrame())
            readBlock(reading, it.currentBlock());
    touched_.clear();
    for (const QTextBlock &block : reading.rewritten)
        writer_->letters().restyle(block);
    std::for_each(reading.named.rbegin(), reading.named.rend(), [this](const NewBlock &block) { name(block); });
    if (!takesNoRoom(text_.lastBlock()))
        writer_->addEnd();
    fitEmptyLines();
    const bool reordered = reading.order != order_;
    structure_ = reading.structure || reordered;
    if (reading.changed != 1 || reordered)
        changedEntry_ = 0;
    for (const int entry : order_)
        if (!reading.seen.contains(entry))
            entries_.erase(entry);
    order_ = std::move(reading.order);
    return reading.changed > 0 || reordered;
}

} // namespace huella
