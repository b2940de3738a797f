// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QRectF>
#include <QString>
#include <QTextBlock>

#include <vector>

class QPainter;

namespace huella {

inline constexpr double noteLineHeight = 105, noteRoomAbove = 90; ///< units

/// A line of the notes at the foot of a page.
struct NoteLine {
    QString mark; ///< "1", of the first line of a note
    QString text;
};

/// The footnotes of a text document: their marks are letters of it, and the words stand in the formats of these.
class PageNotes {
public:
    /// In the order of the text, their words broken into lines of this width.
    void read(const QTextDocument &document, double width);
    bool empty() const { return notes_.empty(); }
    /// How many lines those notes take whose marks stand between two letters of the document.
    size_t linesBetween(int from, int to) const;
    /// What stands at the foot of a page, where each page has so many lines.
    std::vector<NoteLine> linesOf(const std::vector<size_t> &pages, size_t page) const;

private:
    struct Note {
        int position = 0;
        std::vector<NoteLine> lines;
    };
    std::vector<Note> notes_;
};

/// Whether a block holds marks of footnotes.
bool holdsNotes(const QTextBlock &block);
/// The words of the note whose mark a letter is; null: it is none.
QString noteWords(const QTextCharFormat &format);
/// Lines of notes with the rule above them, at the lower edge of an area.
void paintNotes(QPainter &painter, const QRectF &area, const std::vector<NoteLine> &lines, const Theme &theme);

} // namespace huella
