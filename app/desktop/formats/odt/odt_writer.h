// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/paper_style.h"
#include "core/base/result.h"
#include "core/report/document/document.h"

#include <QByteArray>

namespace huella {

struct OdtOptions {
    Paper paper = Paper::a4;
    std::string isoDate; ///< "2026-11-23", of the file's properties: with the same date, the same bytes
};

/// The report as a text file that people go on writing in (OpenDocument 1.2): headings, lists, tables with header rows, links
/// and styles by name, figures as pictures with their text alternative. It refers to nothing outside. Needs a QGuiApplication.
Result<QByteArray> writeOdt(const Document &document, const OdtOptions &options);

} // namespace huella
