// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_edit.h"

#include "app/desktop/common/text.h"
#include "core/base/letters.h"
#include "core/report/document/numbered_caption.h"

#include <QKeyEvent>
#include <QTextTable>

#include <algorithm>

// Rows and columns of the table that the cursor is in.

namespace huella {

bool ReportEdit::ownTableHere() const { return tableOf(textCursor().block()) && !inMadePart(); }

/// As one step; the cursor goes to what is new, or to what has taken the place of what went.
void ReportEdit::changeTable(TableChange change)
{
    QTextTable *table = tableOf(textCursor().block());
    const size_t index = currentIndex();
    const auto blocks = text_.blocks();
    const auto *written = table && index < blocks.size() ? std::get_if<TableBlock>(&blocks[index]->content) : nullptr;
    if (!written)
        return;
    const QTextTableCell cell = table->cellAt(textCursor());
    const TableBlock changed = changedTable(*written, change, size_t(cell.row()), size_t(cell.column()));
    if (changed.rows.empty()) {
        emit rewriteWanted(index, index + 1, {}); // the last of its rows or columns: all of it
        return;
    }
    int row = cell.row() + (change == TableChange::rowBelow ? 1 : 0),
        column = cell.column() + (change == TableChange::columnRight ? 1 : 0);
    emit rewriteWanted(index, index + 1, {changed});
    const QTextTable *now = text_.shownTable(index);
    if (!now)
        return;
    row = std::min(row, now->rows() - 1);
    column = std::min(column, now->columns() - 1);
    setTextCursor(now->cellAt(row, column).lastCursorPosition());
}

/// Of a table that somebody wrote, or that is made.
bool ReportEdit::captionedTableHere() const { return text_.tableAt(currentIndex()) && !text_.figureAt(currentIndex()); }

/// One of somebody's own has a number as long as it has a caption.
void ReportEdit::askForTableCaption()
{
    const size_t index = currentIndex();
    const auto blocks = text_.blocks();
    const Table *shown = text_.tableAt(index);
    if (!shown)
        return;
    BlockContent content = blocks[index]->content;
    auto *own = std::get_if<TableBlock>(&content);
    auto *made = std::get_if<RecipeBlock>(&content);
    std::string &caption = own ? own->caption : made->caption;
    const Wording &words = Wording::of(languageFromCode(context_.document.study().language).value_or(Language::en));
    const QString before = toQString(isBlank(caption) && made ? numberedCaption(shown->caption, words).text : caption);
    const auto said = context_.dialogs.askText(this, tr("Caption", "of a table"),
                                               made ? tr("Caption of the table; empty for the usual one:")
                                                    : tr("Caption of the table; with one it has a number:"),
                                               before);
    if (!said || *said == before)
        return;
    caption = toStdString(said->trimmed());
    const QTextTable *table = tableOf(textCursor().block());
    const QTextTableCell cell = table ? table->cellAt(textCursor()) : QTextTableCell();
    const int row = cell.isValid() ? cell.row() : -1, column = cell.isValid() ? cell.column() : 0;
    emit rewriteWanted(index, index + 1, {content});
    if (const QTextTable *now = text_.shownTable(index); now && own && row >= 0 && row < now->rows())
        setTextCursor(now->cellAt(row, column).lastCursorPosition());
}

/// Alt with Insert and Delete: a row, and with Shift a column.
bool ReportEdit::handleTableChange(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool inserts = event.key() == Qt::Key_Insert;
    if (!event.modifiers().testFlag(Qt::AltModifier) || event.modifiers().testFlag(Qt::ControlModifier)
        || !(inserts || event.key() == Qt::Key_Delete) || !ownTableHere())
        return false;
    if (inserts)
        changeTable(shift ? TableChange::columnRight : TableChange::rowBelow);
    else
        changeTable(shift ? TableChange::withoutColumn : TableChange::withoutRow);
    return true;
}

} // namespace huella
