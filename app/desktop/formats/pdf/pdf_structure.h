// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/tags.h"

class QPDF;

namespace huella {

/// Gives the file its structure: what is a heading, a paragraph, a table, a figure, and in which order it is read.
/// Does nothing when the marks are not all there, so that a file is never half tagged; whether it did.
bool addStructure(QPDF &pdf, const Tags &tags);

} // namespace huella
