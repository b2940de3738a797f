// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/odt/odt_looks.h"
#include "app/desktop/formats/odt/zip_file.h"

namespace huella {

/// content.xml and the pictures that it shows.
struct OdtBody {
    QByteArray content;
    std::vector<ZipEntry> pictures; ///< "Pictures/figure-1.png"
};

/// Fails where a figure cannot be drawn.
Result<OdtBody> odtBody(const Document &document, const PageGeometry &page);

} // namespace huella
