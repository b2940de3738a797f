// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_edit.h"

#include "app/desktop/pages/report/figure_bar.h"
#include "core/report/templates/compose.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace huella {
namespace {
constexpr int scrollMs = 40;
} // namespace

ReportEdit::ReportEdit(Context &context, ReportText &text, QWidget *parent)
    : QTextEdit(parent),
      context_(context),
      text_(text),
      chartMenu_(context, *this),
      figureBar_(new FigureBar(context, *this))
{
    setObjectName(QStringLiteral("report"));
    setLineWrapMode(QTextEdit::FixedPixelWidth); // the layout alone decides
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAcceptDrops(false); // what is dragged would not be held whole
    setDocument(&text.text());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(&text.layout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ReportEdit::centre);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this, caret = cursorWidth()] {
        const bool whole = inMadePart() && !beginsPage(textCursor().block());
        setCursorWidth(whole ? 0 : caret); // a part chosen as a whole has its frame
        viewport()->update();
        showFigureBar();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportEdit::showFigureBar);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ReportEdit::showFigureBar);
    connect(&text.layout(), &QAbstractTextDocumentLayout::update, this, [this] {
        if (figureBar_->isVisible()) // when all of it stands where it will
            QTimer::singleShot(0, this, &ReportEdit::showFigureBar);
    });
    viewport()->setMouseTracking(true);
    scrolling_.setInterval(scrollMs);
    connect(&scrolling_, &QTimer::timeout, this, &ReportEdit::scrollWhileDragging);
}

/// Behind the last block of the report is its end.
size_t ReportEdit::indexAt(int position) const
{
    const int index = text_.indexAt(document()->findBlock(position));
    return index < 0 ? text_.blocks().size() : size_t(index);
}

size_t ReportEdit::currentIndex() const { return indexAt(textCursor().position()); }

std::pair<size_t, size_t> ReportEdit::selectedIndices() const
{
    const QTextCursor cursor = textCursor();
    return {indexAt(cursor.selectionStart()), indexAt(cursor.selectionEnd())};
}

namespace {

/// From anywhere in it, tables too: to what comes before or behind the text in the window.
bool leavesTheText(const QKeyEvent &key)
{
    const bool tab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    return tab && key.modifiers().testFlag(Qt::ControlModifier);
}

/// Keys by which the window means something else: to remove or to move a run, say.
bool isForTheText(const QKeyEvent &key)
{
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const bool upOrDown = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    const bool erases = key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
    return leavesTheText(key) || (control && (upOrDown || erases)) || key.matches(QKeySequence::Bold)
           || key.matches(QKeySequence::Italic);
}

/// Alt alone with a letter: a menu's, whether there is one or not.
bool isMenuKey(const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::AltModifier) && !key.modifiers().testFlag(Qt::ControlModifier)
           && !key.text().isEmpty();
}

/// Letters, not a command; Ctrl+Alt stands for AltGr.
bool isTyped(const QKeyEvent &key)
{
    const bool command = key.modifiers().testFlag(Qt::ControlModifier) && !key.modifiers().testFlag(Qt::AltModifier);
    return !command && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace

/// Undo is the document's: the window's action has it.
bool ReportEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
        if (isForTheText(*key)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

/// Tab leaves the text, but for tables, where it goes from cell to cell.
bool ReportEdit::focusNextPrevChild(bool next)
{
    const QTextBlock block = textCursor().block();
    return (!tableOf(block) || text_.isMade(block)) && QTextEdit::focusNextPrevChild(next);
}

void ReportEdit::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto moveKeys = Qt::AltModifier | Qt::ShiftModifier;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore();
    else if (event->key() == Qt::Key_Escape && dragged_)
        endDrag();
    else if (leavesTheText(*event))
        QTextEdit::focusNextPrevChild(event->key() == Qt::Key_Tab && !event->modifiers().testFlag(Qt::ShiftModifier));
    else if (enter && control)
        emit rewriteWanted(currentIndex() + 1, currentIndex() + 1, {PageBreak{}});
    else if (event->matches(QKeySequence::Bold))
        toggle(QTextFormat::FontWeight);
    else if (event->matches(QKeySequence::Italic))
        toggle(QTextFormat::FontItalic);
    else if ((event->modifiers() & moveKeys) == moveKeys
             && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit moveWanted(currentIndex(), event->key() == Qt::Key_Up ? -1 : 1);
    else if (handleTableChange(*event) || handleTable(*event))
        return;
    else if (enter)
        handleReturn();
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        if (!handleDelete(event->key() == Qt::Key_Backspace, control))
            QTextEdit::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        removeSelection();
    } else if (event->matches(QKeySequence::DeleteEndOfLine) || event->matches(QKeySequence::DeleteCompleteLine)
               || isMenuKey(*event))
        event->ignore();
    else if (!isTyped(*event))
        QTextEdit::keyPressEvent(event);
    else if (prepareTyping()) {
        const QScopedValueRollback typing(typing_, true);
        QTextEdit::keyPressEvent(event);
    }
}

void ReportEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if ((event->commitString().isEmpty() && event->preeditString().isEmpty()) || prepareTyping()) {
        const QScopedValueRollback typing(typing_, true);
        QTextEdit::inputMethodEvent(event);
    }
}

/// Tab and Enter go from cell to cell; behind the last one a row begins.
bool ReportEdit::handleTable(QKeyEvent &event)
{
    QTextTable *table = tableOf(textCursor().block());
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const int by = event.key() == Qt::Key_Tab       ? 1
                   : event.key() == Qt::Key_Backtab ? -1
                   : enter                          ? table ? table->columns() : 0
                                                    : 0;
    if (!table || by == 0 || text_.isMade(textCursor().block()))
        return false;
    const QTextTableCell cell = table->cellAt(textCursor());
    const int next = cell.row() * table->columns() + cell.column() + by;
    if (next < 0)
        return true;
    if (next >= table->rows() * table->columns()) {
        const int index = text_.indexAt(textCursor().block());
        const auto blocks = text_.blocks();
        TableBlock more = std::get<TableBlock>(blocks[size_t(index)]->content);
        more.rows.emplace_back(more.rows.front().size());
        emit rewriteWanted(size_t(index), size_t(index) + 1, {more});
        if (const QTextTable *longer = text_.shownTable(size_t(index)))
            setTextCursor(longer->cellAt(longer->rows() - 1, 0).firstCursorPosition());
        return true;
    }
    setTextCursor(table->cellAt(next / table->columns(), next % table->columns()).firstCursorPosition());
    return true;
}

void ReportEdit::insertRuns(const TextRuns &runs)
{
    if (!prepareTyping())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock(); // in headings they come in pieces, and half a value would be mended at once
    text_.writer().letters().insertRuns(cursor, runs);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus();
}

/// A made part with the cursor in it is chosen as a whole, and looks so.
void ReportEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    if (inMadePart()) {
        painter.setPen(QPen(Theme::paper().accent, 2));
        painter.drawRect(chosenArea().adjusted(-3, -3, 3, 3));
    }
    paintHandle(painter);
}

} // namespace huella
