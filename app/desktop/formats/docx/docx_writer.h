// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"
#include "core/base/result.h"
#include "core/report/document/document.h"

#include <QByteArray>

namespace huella {

struct DocxOptions {
    Paper paper = Paper::a4;
    std::string isoDate; ///< "2026-11-23", of the file's properties: with the same date, the same bytes
};

/// The report as a text file of Word (WordprocessingML, ISO/IEC 29500): headings, lists, tables with header rows, links and styles
/// by name, captions with counted numbers, figures as vectors and dots with their text alternative. It loads nothing from
/// outside. Needs a QGuiApplication.
Result<QByteArray> writeDocx(const Document &document, const DocxOptions &options);

} // namespace huella
