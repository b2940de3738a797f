// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace huella {

inline constexpr auto studyMediaType = "application/vnd.huella+json";

/// Why a PDF gives no study: keys of messages.
inline constexpr std::string_view pdfTooLarge = "error.pdf.too_large", pdfEncrypted = "error.pdf.encrypted",
                                  pdfWithoutStudy = "error.pdf.no_study", pdfBroken = "error.pdf.broken";

/// What was found in a PDF: the bytes of the study that is attached to it, or why there are none.
struct EmbeddedStudy {
    std::string bytes;
    std::string_view refusal;
};

/// Reads in this process, and the file says how much memory and time that takes: files of strangers go through
/// readStudyFromPdf(). A study of more than `most` bytes is too large.
EmbeddedStudy findEmbeddedStudy(std::string_view pdf, std::size_t most);

} // namespace huella
