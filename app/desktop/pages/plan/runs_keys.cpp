// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_table.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

// What keys and the mouse do in the table of runs.

namespace huella {

void RunsTable::toggle(int row)
{
    if (!model_->isRun(row))
        return;
    anchor_ = row;
    selectionModel()->select(model_->index(row, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

/// From where the range began to this row, in place of what was selected.
void RunsTable::selectTo(int row)
{
    if (anchor_ < 0 || !model_->isRun(anchor_))
        anchor_ = currentIndex().row();
    const int last = model_->runCount() - 1;
    const auto [from, to] = std::minmax(std::min(anchor_, last), std::min(row, last));
    if (from >= 0)
        selectionModel()->select({model_->index(from, 0), model_->index(to, 0)},
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RunsTable::startEditing(const QModelIndex &index)
{
    edit(index);
    if (index.column() != int(RunColumn::kind) || !model_->isRun(index.row()))
        return;
    if (auto *field = viewport()->findChild<QLineEdit *>(QStringLiteral("cellEditor"))) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier); // there are few kinds: all are offered at once
        QCoreApplication::sendEvent(field, &down);
    }
}

/// To the next cell that can be typed into, also in the row below or above.
void RunsTable::goAside(int by)
{
    QModelIndex at = currentIndex();
    if (!model_->isRun(at.row()) && by > 0 && at.row() > 0 && model_->rowOf(fresh_) == at.row() - 1)
        at = model_->index(at.row() - 1, at.column()); // the run that was just named
    for (int row = at.row(), column = at.column() + by; row >= 0 && row < model_->rowCount();) {
        if (column < 0 || column >= model_->columnCount()) {
            row += by;
            column = by > 0 ? 0 : model_->columnCount() - 1;
            continue;
        }
        const QModelIndex next = model_->index(row, column);
        if (!isColumnHidden(column) && next.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(next);
            edit(next);
            return;
        }
        column += by;
    }
    typing_ = false; // that was the last one
}

/// As long as one is typing, Tab leads to the next cell, also from one that Enter led to; afterwards out of the table.
bool RunsTable::focusNextPrevChild(bool next)
{
    if (!typing_)
        return QTableView::focusNextPrevChild(next);
    goAside(next ? +1 : -1);
    return true;
}

void RunsTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (!viewport()->findChild<QLineEdit *>(QStringLiteral("cellEditor")))
        typing_ = false;
}

void RunsTable::go(RunsDelegate::Next next)
{
    setFocus();
    typing_ = next != RunsDelegate::Next::stay;
    const QModelIndex at = currentIndex();
    switch (next) {
    case RunsDelegate::Next::stay: return;
    case RunsDelegate::Next::right: return goAside(+1);
    case RunsDelegate::Next::left: return goAside(-1);
    case RunsDelegate::Next::up:
    case RunsDelegate::Next::down:
        const int row = at.row() + (next == RunsDelegate::Next::up ? -1 : +1);
        if (row >= 0 && row < model_->rowCount())
            setCurrentIndex(model_->index(row, at.column()));
    }
}

/// Empties the cell at hand.
void RunsTable::clearCell()
{
    const QModelIndex at = currentIndex();
    if (at.flags() & Qt::ItemIsEditable && model_->isRun(at.row()) && at.column() != int(RunColumn::name))
        model_->setData(at, QString());
}

/// The keys that mean something else than in other tables.
bool RunsTable::act(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy))
        return emit copyWanted(), true;
    if (event->matches(QKeySequence::Paste))
        return emit pasteWanted(), true;
    if (event->matches(QKeySequence::SelectAll))
        return anchor_ = 0, selectTo(model_->runCount() - 1), true;
    switch (event->key()) {
    case Qt::Key_Space: return toggle(row), true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int to = std::clamp(row + (event->key() == Qt::Key_Up ? -1 : 1), 0, model_->rowCount() - 1);
        if (!shift)
            return false;
        if (anchor_ < 0)
            anchor_ = row;
        setCurrentIndex(model_->index(std::min(to, std::max(0, model_->runCount() - 1)), currentIndex().column()));
        return selectTo(currentIndex().row()), true;
    }
    case Qt::Key_Escape:
        typing_ = false;
        if (!selectionModel()->hasSelection())
            return false;
        return clearSelection(), true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (event->key() == Qt::Key_Delete && selectionModel()->hasSelection())
            emit removeWanted();
        else if (selectionModel()->selectedRows().size() > 1)
            emit clearWanted();
        else
            clearCell();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().column() == int(RunColumn::name) && model_->isRun(row))
            emit opened(model_->runId(row));
        else if (!model_->isRun(row))
            edit(currentIndex());
        else
            go(RunsDelegate::Next::down);
        return true;
    default: return false;
    }
}

void RunsTable::keyPressEvent(QKeyEvent *event)
{
    if (act(event))
        return event->accept();
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow)
        anchor_ = -1; // another range begins
    QTableView::keyPressEvent(event);
}

void RunsTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    pressed_ = QModelIndex();
    typing_ = false;
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return;
    const bool box = at.column() == int(RunColumn::name)
                     && event->position().x() < visualRect(at).left() + RunsDelegate::checkRoom - 4;
    if (event->modifiers() & Qt::ShiftModifier) {
        setCurrentIndex(at);
        selectTo(at.row());
    } else if (event->modifiers() & Qt::ControlModifier || (box && model_->isRun(at.row()))) {
        setCurrentIndex(at);
        toggle(at.row());
    } else {
        setCurrentIndex(at);
        anchor_ = at.row();
        pressed_ = at;
    }
}

/// A click types into the cell; into a name it takes F2 or a key, since a double click there opens the run.
void RunsTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool click = event->button() == Qt::LeftButton && at.isValid() && pressed_ == at;
    pressed_ = QModelIndex();
    if (click && (at.column() != int(RunColumn::name) || !model_->isRun(at.row())) && at.flags() & Qt::ItemIsEditable)
        startEditing(at);
}

void RunsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool box = at.isValid() && at.column() == int(RunColumn::name)
                     && event->position().x() < visualRect(at).left() + RunsDelegate::checkRoom - 4;
    if (box)
        return mousePressEvent(event); // twice as fast is twice
    if (at.isValid() && at.column() == int(RunColumn::name) && model_->isRun(at.row()))
        emit opened(model_->runId(at.row()));
}

void RunsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid() || !model_->isRun(at.row()))
        return;
    setCurrentIndex(at);
    if (!selectionModel()->isRowSelected(at.row()))
        selectionModel()->select(at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

} // namespace huella
