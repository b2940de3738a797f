// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/pdf_archive.h"
#include "app/desktop/paper/paper_style.h"
#include "core/report/document/document.h"
#include "core/study/model/study.h"

#include <QByteArray>

namespace huella {

struct PdfOptions {
    Paper paper = Paper::a4;
    std::string isoDate; ///< "2026-11-23", of the file's properties: with the same date, the same bytes
    PdfArchive archive = PdfArchive::none;
};

/// The report as a PDF: pages, outline, links, properties, and the study attached as study.huella. Needs a QGuiApplication.
Result<QByteArray> writePdf(const Document &document, const Study &study, const PdfOptions &options);
/// The same with nothing attached: what is handed out to a class must not carry its answers. Without a date it bears none.
Result<QByteArray> writePdf(const Document &document, const PdfOptions &options);

} // namespace huella
