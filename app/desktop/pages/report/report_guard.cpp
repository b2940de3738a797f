// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_edit.h"

#include "app/desktop/pages/report/report_runs.h"
#include "app/desktop/paper/page_notes.h"

#include <algorithm>

// What keeps live values, figures and tables whole while somebody writes around them.

namespace huella {

/// Id of the live value that a letter belongs to; 0 for none.
int ReportEdit::valueAt(int letter) const
{
    QTextCursor cursor(document());
    const QTextBlock block = document()->findBlock(letter);
    if (letter < 0 || !block.isValid() || letter >= block.position() + block.length() - 1)
        return 0;
    cursor.setPosition(letter + 1);
    return cursor.charFormat().intProperty(letter_property::valueId);
}

/// A selection that holds a part of a live value gets the whole of it.
void ReportEdit::wholeValues(QTextCursor &cursor) const
{
    int from = cursor.selectionStart(), to = cursor.selectionEnd();
    while (const int id = valueAt(from)) {
        if (valueAt(from - 1) != id)
            break;
        --from;
    }
    while (const int id = valueAt(to - 1)) {
        if (valueAt(to) != id)
            break;
        ++to;
    }
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

/// From the middle of a live value to its end, and out of its looks.
void ReportEdit::leaveValue(QTextCursor &cursor) const
{
    int position = cursor.position();
    for (int id = valueAt(position - 1); id != 0 && valueAt(position) == id;)
        ++position;
    cursor.setPosition(position);
    QTextCharFormat format = cursor.charFormat();
    if (!noteWords(format).isNull()) { // the mark of a footnote is raised by itself, what is written behind it is not
        TextRun look = lookOf(format);
        look.script = Script::normal;
        format = text_.writer().formats().letterFormat(look, cursor.block());
    }
    format.clearProperty(letter_property::path);
    format.clearProperty(letter_property::valueId);
    cursor.setCharFormat(format);
}

bool ReportEdit::prepareTyping()
{
    const int steps = context_.document.undoStack().index();
    if (textCursor().hasSelection() && !removeSelection())
        return false;
    if (inMadePart())
        return false;
    QTextCursor cursor = textCursor();
    const int before = cursor.position();
    leaveValue(cursor);
    if (cursor.position() != before)
        setTextCursor(cursor);
    const bool cell = roleOf(cursor.block()) == Role::tableRow; // the format there is also that of the cell itself
    setCurrentCharFormat(cell ? text_.writer().formats().letterFormat(lookOf(cursor.charFormat()), cursor.block())
                              : cursor.charFormat());
    if (context_.document.undoStack().index() > steps) // what goes and what comes in its place are one step
        context_.document.joinTo(text_.stepIn(textCursor().block()));
    return true;
}

bool ReportEdit::isText(const QTextBlock &block) const
{
    return !tableOf(block) && !text_.isMade(block) && !beginsPage(block) && !takesNoRoom(block);
}

/// Takes out what is selected: letters, and figures and tables as wholes. Writing can go on where it was.
bool ReportEdit::removeSelection()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return false;
    wholeValues(cursor);
    const QTextBlock first = document()->findBlock(cursor.selectionStart()),
                     last = document()->findBlock(cursor.selectionEnd());
    const QTextTable *table = tableOf(first);
    bool plain = true;
    for (QTextBlock block = first; block.isValid() && block.position() <= last.position(); block = block.next())
        plain = plain && isText(block);
    if (plain || (table && table == tableOf(last) && !text_.isMade(first))) {
        cursor.removeSelectedText();
        setTextCursor(cursor);
    } else {
        joinAround(cursor);
    }
    return true;
}

/// What is left of the first and the last text becomes one, and all between them goes, as one step.
void ReportEdit::joinAround(const QTextCursor &selection)
{
    const QTextBlock first = document()->findBlock(selection.selectionStart()),
                     last = document()->findBlock(selection.selectionEnd());
    const size_t begin = indexAt(selection.selectionStart()),
                 end = indexAt(selection.selectionEnd()) + (text_.isOfContents(last) ? 0 : 1);
    if (begin >= end)
        return; // inside of the list of contents
    const int offset = isText(first) ? selection.selectionStart() - first.position() : 0;
    TextBlock joined{isText(first) ? styleOf(first) : isText(last) ? styleOf(last) : TextStyle::body, {}};
    if (isText(first))
        joined.runs = runsOf(first, 0, offset);
    if (isText(last))
        for (TextRun &run : runsOf(last, selection.selectionEnd() - last.position()))
            joined.runs.push_back(std::move(run));
    emit rewriteWanted(begin, end, {joined});
    QTextCursor cursor(text_.firstBlock(begin));
    cursor.setPosition(cursor.position() + offset);
    setTextCursor(cursor);
}

bool ReportEdit::goToNamed()
{
    const QTextBlock heading = text_.sectionNamedIn(textCursor().block());
    if (!heading.isValid())
        return false;
    setTextCursor(QTextCursor(heading));
    showOnTop(heading);
    return true;
}

void ReportEdit::handleReturn()
{
    if (text_.isOfContents(textCursor().block())) {
        goToNamed();
        return;
    }
    if (textCursor().hasSelection())
        removeSelection();
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (inMadePart() || takesNoRoom(block)) {
        const size_t index = std::min(currentIndex() + 1, text_.blocks().size());
        emit rewriteWanted(index, index, {TextBlock{}});
        return;
    }
    const TextStyle style = styleOf(block);
    const bool list = style == TextStyle::bullet || style == TextStyle::numbered || style == TextStyle::quote;
    if (list && block.length() <= 1) { // an empty item ends its list
        emit styleWanted(TextStyle::body);
        return;
    }
    leaveValue(cursor);
    const TextStyle next = list || style == TextStyle::lead || style == TextStyle::note ? style : TextStyle::body;
    const TextStyle after = cursor.atBlockEnd() ? next : style;
    cursor.insertBlock(text_.writer().formats().blockFormat(after, 0));
    if (cursor.block().length() <= 1)
        cursor.setBlockCharFormat(text_.writer().formats().charFormat(roleOf(cursor.block())));
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// False: the letters beside the cursor go as in any text.
bool ReportEdit::handleDelete(bool back, bool word)
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        removeSelection();
        return true;
    }
    if (text_.isOfContents(cursor.block()))
        return true; // it is as long as the report is
    if (inMadePart()) {
        emit rewriteWanted(currentIndex(), currentIndex() + 1, {});
        return true;
    }
    if (valueAt(back ? cursor.position() - 1 : cursor.position()) != 0) {
        cursor.movePosition(back ? QTextCursor::Left : QTextCursor::Right, QTextCursor::KeepAnchor);
        wholeValues(cursor);
        cursor.removeSelectedText();
        setTextCursor(cursor);
        return true;
    }
    if (back ? !cursor.atBlockStart() : !cursor.atBlockEnd()) {
        if (word)
            removeWord(back);
        return word;
    }
    if (tableOf(cursor.block()))
        return true;
    const TextStyle style = styleOf(cursor.block());
    if (back && (style == TextStyle::bullet || style == TextStyle::numbered || style == TextStyle::quote)) {
        emit styleWanted(TextStyle::body);
        return true;
    }
    return removeBeside(back ? cursor.block().previous() : cursor.block().next());
}

/// A word, and the whole of a live value that it touches; never more than its text.
void ReportEdit::removeWord(bool back)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    cursor.movePosition(back ? QTextCursor::PreviousWord : QTextCursor::NextWord, QTextCursor::KeepAnchor);
    if (cursor.block() != block) {
        cursor = textCursor();
        cursor.movePosition(back ? QTextCursor::StartOfBlock : QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    wholeValues(cursor);
    cursor.removeSelectedText();
    setTextCursor(cursor);
}

/// A page break goes; figures and tables stay, but for an empty line beside them. False for a text, which is joined.
bool ReportEdit::removeBeside(const QTextBlock &beside)
{
    if (!beside.isValid())
        return true;
    const auto index = text_.indexAt(beside);
    if (beginsPage(beside) && index >= 0) {
        emit rewriteWanted(size_t(index), size_t(index) + 1, {});
        return true;
    }
    const bool whole =
        tableOf(beside) || text_.isMade(beside) || takesNoRoom(beside) || takesNoRoom(textCursor().block());
    const int own = text_.indexAt(textCursor().block());
    if (whole && own >= 0 && textCursor().block().length() <= 1)
        emit rewriteWanted(size_t(own), size_t(own) + 1, {});
    return whole;
}

} // namespace huella
