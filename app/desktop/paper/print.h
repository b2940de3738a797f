// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/settings.h"
#include "app/desktop/paper/page_layout.h"
#include "core/report/document/document.h"

class QPageSize;
class QPrinter;

namespace huella {

/// The paper that was chosen, else that of the country.
Paper paperOf(const Settings &settings);
QPageSize pageSizeOf(Paper paper);

/// The foot of a report's pages, counted from 0.
FootText footOf(std::string_view title, const Wording &words, int page, int pages);

/// Puts a report on a printer's pages, broken as on the screen and in the PDF.
void printPages(const Document &document, QPrinter &printer);

} // namespace huella
