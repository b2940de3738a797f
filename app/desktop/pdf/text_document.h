// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pdf/chart_object.h"
#include "app/desktop/pdf/paper_style.h"
#include "core/report/document.h"

#include <QTextDocument>
#include <QTextTable>

#include <memory>

namespace huella {

/// A piece of the laid out text that pages treat as one thing: a paragraph, a table, a figure with its caption.
struct Piece {
    Role role = Role::body;
    int firstBlock = 0, lastBlock = 0; ///< in the text document; not for tables
    QTextTable *table = nullptr;
    bool newPage = false;  ///< a page begins with it
    bool total = false;    ///< of tables: the last row is a sum
    std::string alternate; ///< of figures: the chart in words
    bool isHeading() const { return role == Role::heading1 || role == Role::heading2 || role == Role::heading3; }
};

/// A report as a text document of Qt, in one endless column, and the pieces that it consists of in their order.
struct TextDocument {
    std::unique_ptr<QTextDocument> text;
    std::vector<Piece> pieces;
    double width = 0;
};

/// Room between the frame of a figure or of a working and what is inside.
inline constexpr double boxPadding = pt(10);

/// Everything is inserted as text, never as markup, so that a title of "<b>" is those three letters.
TextDocument buildTextDocument(const Document &document, double width, const Theme &theme);

/// Text that a text document can hold: control characters and the marks that Qt uses inside become spaces.
QString paperText(std::string_view text);

} // namespace huella
