// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/pdf_finish.h"

namespace huella {

/// "D:20261123000000Z"; empty where the date is not well formed.
std::string pdfDate(const std::string &isoDate);

/// The properties as XMP, for archives and search tools.
std::string xmpPacket(const PdfProperties &p, bool tagged);

} // namespace huella
