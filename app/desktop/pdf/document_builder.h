// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pdf/text_document.h"

#include <QTextCursor>

namespace huella {

/// Puts a report's blocks into a text document, one call each, and notes the pieces that they become.
class DocumentBuilder {
public:
    DocumentBuilder(double width, const Theme &theme);
    TextDocument finish();

    void operator()(const PageBreak &);
    void operator()(const Paragraph &paragraph);
    void operator()(const KeyFigures &key);
    void operator()(const Table &table);
    void operator()(const FigureBlock &figure);
    void operator()(const WorkingBlock &working);

private:
    void startPiece(Role role);
    void endPiece();
    void startBlock(Role role);
    void addParagraph(Role role, const std::string &text);
    void insert(const TextRun &run, Role role);
    void indent(TextStyle style);
    void insertKerned(const QString &text, QTextCharFormat format);
    QTextBlockFormat blockFormat(Role role) const;
    QTextCharFormat charFormat(Role role) const;
    QTextCharFormat charFormat(Role role, const QFont &font) const;

    struct CellStyle {
        bool right = false;
        double padding = 0;
        QTextCharFormat type;
    };
    QTextTable *insertTable(int rows, const std::vector<double> &widths);
    QTextCursor openCell(QTextTable *table, int row, int column, const CellStyle &style) const;
    void fillRow(QTextTable *table, int row, const std::vector<Cell> &cells, const std::vector<bool> &numeric,
                 const QTextCharFormat &type) const;
    void fillKeyFigure(QTextTable *table, int column, const KeyFigure &figure, double width) const;

    TextDocument built_;
    const Theme &theme_;
    ChartObject *charts_ = nullptr;
    QTextCursor cursor_;
    bool newPage_ = false; ///< the next piece begins a page
    int listNumber_ = 0;   ///< of the last item of a numbered list
    bool free_ = true; ///< the cursor stands in an empty block that a new document or a table has left
};

} // namespace huella
