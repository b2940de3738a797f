// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/embedded_study.h"
#include "app/desktop/formats/pdf/pdf_archive.h"
#include "app/desktop/formats/pdf/tags.h"
#include "core/base/result.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace huella {

/// A heading as the outline shows it.
struct OutlineEntry {
    int level = 1;
    std::string text;
    int page = 0;
    double top = 0; ///< pt above the lower edge of its page
};

/// Where links inside of the report lead: pages that Qt made name it "#KEY".
struct LinkTarget {
    std::string key, text;
    int page = 0;
    double top = 0; ///< pt above the lower edge of its page
};

/// Everything about a report's file that is not on its pages.
struct PdfProperties {
    std::string title, author, subject, creator;
    std::string language;                  ///< "es"
    std::string isoDate;                   ///< "2026-11-23"
    std::string studyDescription;          ///< of the attachment
    std::string study;                     ///< its bytes; empty: nothing is attached
    PdfArchive archive = PdfArchive::none; ///< the pages are such already
    std::vector<OutlineEntry> outline;
    std::vector<LinkTarget> targets;
    Tags tags;
};

inline constexpr auto studyFileName = "study.huella";

/// Adds to finished pages what Qt cannot write: language, outline, properties and the study. The same input gives the same bytes.
Result<QByteArray> finishPdf(const QByteArray &pages, const PdfProperties &properties);

} // namespace huella
