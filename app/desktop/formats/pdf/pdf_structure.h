// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/tags.h"

#include <optional>
#include <string>
#include <string_view>

class QPDF;

namespace huella {

/// Puts the operators of marked content in the place of the marks that Tags left in a page, and counts them.
struct MarkedPage {
    std::string contents;
    int marks = 0;
};
MarkedPage replaceMarks(std::string_view contents, const Tags &tags, int page);

/// Gives the file its structure: what is a heading, a paragraph, a table, a figure, and in which order it is read.
/// Does nothing when the marks are not all there, so that a file is never half tagged.
void addStructure(QPDF &pdf, const Tags &tags);

} // namespace huella
