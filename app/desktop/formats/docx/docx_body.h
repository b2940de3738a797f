// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/zip_file.h"
#include "app/desktop/paper/paper_style.h"
#include "core/report/document/document.h"

namespace huella {

/// A file that the text refers to: a picture inside of the DOCX, or an address of the web. Its number is its place, from 1 on.
struct DocxRelation {
    const char *kind; ///< "image", "hyperlink"
    QString target;
    bool outside = false;
};

/// document.xml and what it refers to.
struct DocxBody {
    QByteArray document;
    std::vector<ZipEntry> pictures; ///< "word/media/figure-1.png", and the same as SVG
    std::vector<DocxRelation> relations;
    int numberedLists = 0;
    std::vector<TextRuns> notes{}; ///< footnotes, in the order of their marks
};
QString relationId(size_t place); ///< of the relation there, from 0 on
inline constexpr auto footRelation = "rIdFoot";

/// Fails where a figure cannot be drawn.
Result<DocxBody> docxBody(const Document &document, const PageGeometry &page);

} // namespace huella
