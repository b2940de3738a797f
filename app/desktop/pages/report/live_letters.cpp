// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/live_letters.h"

#include "app/desktop/pages/report/report_runs.h"
#include "app/desktop/paper/block_writer.h"

#include <QTextTable>

#include <algorithm>

namespace huella {
namespace {

const Cell &cellOf(const Table &table, size_t row, size_t column)
{
    return row == 0 ? table.header[column] : table.rows[row - 1][column];
}

} // namespace

void LiveLetters::write(const QTextBlock &block, const TextRuns &written, const TextRuns &finished)
{
    QTextCursor cursor(block);
    for (const TextRuns &runs : shownRuns(written, finished))
        writer_.letters().insertRuns(cursor, runs);
    writer_.letters().restyle(block); // a long title is set smaller
}

void LiveLetters::write(const QTextTable &table, const TableBlock &written, const Table &finished)
{
    for (size_t row = 0; row < written.rows.size(); ++row)
        for (size_t column = 0; column < written.rows[row].size(); ++column)
            write(table.cellAt(int(row), int(column)).firstCursorPosition().block(), written.rows[row][column],
                  cellOf(finished, row, column).runs);
}

void LiveLetters::renew(const QTextBlock &block, const TextRuns &written, const TextRuns &finished)
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
        writer_.letters().insertRuns(cursor, shown[i]);
        writer_.letters().restyle(block);
    }
}

void LiveLetters::renew(QTextTable &table, const TableBlock &written, const Table &finished)
{
    for (size_t row = 0; row < written.rows.size(); ++row)
        for (size_t column = 0; column < written.rows[row].size(); ++column) {
            renew(table.cellAt(int(row), int(column)).firstCursorPosition().block(), written.rows[row][column],
                  cellOf(finished, row, column).runs);
        }
    writer_.fitColumns(table, finished);
}

} // namespace huella
