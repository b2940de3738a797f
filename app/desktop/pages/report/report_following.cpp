// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/block_difference.h"
#include "app/desktop/pages/report/live_letters.h"
#include "app/desktop/pages/report/report_runs.h"
#include "app/desktop/pages/report/report_text.h"

#include <QScopedValueRollback>
#include <QTextTable>

#include <algorithm>

// How the text follows the report: what is the same stays, and with it the caret.

namespace huella {
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
        const int cell = one ? differingCell(*shown[same], *blocks[same]) : -1;
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

/// Its number is another where a table was put in above.
void ReportText::renewCaption(size_t index, const std::string &caption)
{
    const QTextBlock block = firstBlock(index);
    if (!isCaption(block) || block.text() == paperText(caption))
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(paperText(caption), writer_->formats().charFormat(Role::note));
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
                LiveLetters(*writer_).renew(firstBlock(i), text->runs, finishedRuns(finished[i]));
        } else if (const auto *table = std::get_if<TableBlock>(&entry.block->content)) {
            const auto *made = finished[i].empty() ? nullptr : std::get_if<Table>(&finished[i].front());
            if (QTextTable *shown = made ? tableOf(order_[i]) : nullptr) {
                LiveLetters(*writer_).renew(*shown, *table, *made);
                renewCaption(i, made->caption);
            }
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
