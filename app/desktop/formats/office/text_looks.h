// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"
#include "core/report/document/document.h"

#include <QString>

#include <vector>

namespace huella {

/// The paragraphs of a report in a word processor beyond those that somebody wrote, which have a TextStyle.
enum class PieceStyle {
    tableHead,
    tableText,
    tableTotal,
    keyValue,
    keyLabel,
    figure,
    caption,
    tableCaption,
    logo,
    working,
    workingEnd
};
inline constexpr size_t pieceStyleCount = size_t(PieceStyle::workingEnd) + 1;

/// What a style is called in one of the formats. One that word processors know has their name and no parent, so that who changes
/// "Heading 1" changes ours; another has a parent of theirs.
struct StyleName {
    const char *id, *shown, *parent;
};

/// How a paragraph looks: as on the PDF's pages, whose roles have the type.
struct ParagraphLook {
    StyleName odt, docx;
    Role role = Role::body;
    int outline = 0;
    double indent = 0; ///< from both sides, units
    Space space{};
    bool strong = false, toRight = false, centred = false, keepsNext = false, tinted = false;
};

const ParagraphLook &lookOf(TextStyle style);
const ParagraphLook &lookOf(PieceStyle style);
/// Of a cell of a table that holds a number: set to the right.
const ParagraphLook &numberLookOf(PieceStyle style);
/// Every paragraph style.
const std::vector<ParagraphLook> &allLooks();

/// All looks that the letters of a text can have together, but that of plain ones.
std::vector<TextRun> allLetterLooks();
/// Name of the style of letters; empty where they look as the rest.
QString letterStyleName(const TextRun &run);

} // namespace huella
