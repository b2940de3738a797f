// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/text_file.h"
#include "core/base/result.h"

#include <QByteArray>

namespace huella {

/// The report as a text file that people go on writing in (OpenDocument 1.2): headings, lists, tables with header rows, links
/// and styles by name, figures as pictures with their text alternative. It refers to nothing outside. Needs a QGuiApplication.
Result<QByteArray> writeOdt(const Document &document, const TextFileOptions &options);

} // namespace huella
