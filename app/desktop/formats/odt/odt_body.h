// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/office/zip_file.h"
#include "app/desktop/paper/paper_style.h"
#include "core/report/document/document.h"

namespace huella {

/// content.xml and the pictures that it shows.
struct OdtBody {
    QByteArray content;
    std::vector<ZipEntry> pictures; ///< "Pictures/figure-1.svg", and the same as PNG
};

/// Fails where a figure cannot be drawn.
Result<OdtBody> odtBody(const Document &document, const PageGeometry &page);

} // namespace huella
