// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <QMimeData>

#include <memory>

namespace huella {

/// A report as the clipboard takes it: HTML that word processors paste with its headings, tables and figures, and the same as
/// Markdown and plain text. The HTML holds everything: nothing is loaded when it is pasted. Needs a QGuiApplication.
std::unique_ptr<QMimeData> reportMime(const Document &document);

} // namespace huella
