// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_edit.h"

#include "app/desktop/paper/page_notes.h"

#include <QTextTable>

// Footnotes: their marks are live values that carry the words.

namespace huella {

/// The letter of a mark beside a place, of what is behind it first; -1: there is none.
int ReportEdit::noteBeside(int position) const
{
    for (const int letter : {position, position - 1}) {
        if (valueAt(letter) == 0)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(letter + 1);
        if (!noteWords(cursor.charFormat()).isNull())
            return letter;
    }
    return -1;
}

QString ReportEdit::noteHere() const
{
    const int letter = noteBeside(textCursor().selectionStart());
    if (letter < 0)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(letter + 1);
    return noteWords(cursor.charFormat());
}

void ReportEdit::selectNote()
{
    const int letter = noteBeside(textCursor().selectionStart());
    if (letter < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(letter);
    cursor.setPosition(letter + 1, QTextCursor::KeepAnchor);
    wholeValues(cursor);
    setTextCursor(cursor);
}

bool ReportEdit::isBehindWord() const
{
    const QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart() - document()->findBlock(cursor.selectionStart()).position();
    const QString text = document()->findBlock(cursor.selectionStart()).text();
    return at > 0 && at <= text.size() && !text[at - 1].isSpace() && text[at - 1].category() != QChar::Punctuation_Open;
}

} // namespace huella
