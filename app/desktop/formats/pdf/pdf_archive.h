// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace huella {

/// What archives and repositories ask of a PDF: every font inside, colours with an output intent, nothing transparent.
enum class PdfArchive {
    none,
    a1b, ///< PDF/A-1b: PDF 1.4, which has no attachments: without the study
    a3b  ///< PDF/A-3b: PDF 1.7, with the study inside as the source of the report
};

/// "1b", "3b"
inline std::optional<PdfArchive> pdfArchiveNamed(std::string_view name)
{
    return name == "1b" ? std::optional(PdfArchive::a1b) : name == "3b" ? std::optional(PdfArchive::a3b) : std::nullopt;
}

} // namespace huella
