// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/xml_out.h"
#include "app/desktop/formats/office/zip_file.h"
#include "app/desktop/paper/paper_style.h"
#include "core/report/document/document.h"

namespace huella {

// What the text files of word processors have in common around their body.

struct TextFileOptions {
    Paper paper = Paper::a4;
    std::string isoDate; ///< "2026-11-23", of the file's properties: with the same date, the same bytes
};

/// Names of a format for properties of a file: those of the author, and those of its dates with what stands in their elements.
struct PropertyElements {
    std::vector<const char *> author, dates;
    XmlAttributes ofDates{};
    const char *afterTime = "";
};
/// Title, subject, author, dates and language, each where it is known.
void writeProperties(XmlOut &xml, const Document &document, const std::string &isoDate,
                     const PropertyElements &elements);

/// What a body is made of: `make` gets the page; `files` makes the files of the container of it. Needs a QGuiApplication.
template <class MakeBody, class MakeFiles>
Result<QByteArray> writeTextFile(const TextFileOptions &options, MakeBody make, MakeFiles files)
{
    loadPaperFonts();
    const PageGeometry page = PageGeometry::of(options.paper);
    return make(page).and_then(
        [&](const auto &body) -> Result<QByteArray> { return zipped(files(body, page), options.isoDate); });
}

} // namespace huella
