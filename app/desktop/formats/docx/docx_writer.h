// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/text_file.h"
#include "core/base/result.h"

#include <QByteArray>

namespace huella {

/// The report as a text file of Word (WordprocessingML, ISO/IEC 29500): headings, lists, tables with header rows, links and styles
/// by name, captions with counted numbers, figures as vectors and dots with their text alternative. It loads nothing from
/// outside. Needs a QGuiApplication.
Result<QByteArray> writeDocx(const Document &document, const TextFileOptions &options);

} // namespace huella
