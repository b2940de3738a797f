// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/figures/figure_file.h"
#include "app/desktop/formats/pdf/pdf_archive.h"
#include "app/desktop/paper/paper_style.h"
#include "core/study/model/report.h"

#include <QString>

#include <span>

namespace huella {

/// What `huella --export` is asked for, once all of it has been checked.
struct ExportRequest {
    enum class Kind { pdf, odt, docx, figures };
    Kind kind = Kind::pdf;
    PdfArchive archive = PdfArchive::none; ///< of a PDF
    QString study, output;
    std::string templateName;         ///< empty: what the study holds
    std::optional<Language> language; ///< else the study's
    std::optional<Tense> tense;       ///< else the one that the study's report has
    Paper paper = Paper::a4;
    FigureFormat figures = FigureFormat::svg;
    double width = usualFigureWidth; ///< of figures, mm
};

/// Whether the program is called for an export: its arguments without its name.
bool asksForExport(std::span<char *> arguments);
/// An error names the option, and what would be right.
Result<ExportRequest> readExportRequest(std::span<char *> arguments);

} // namespace huella
