// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

namespace huella::marked_document {

// Blocks as a document.

inline Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "T";
    document.blocks = std::move(blocks);
    return document;
}

} // namespace huella::marked_document
