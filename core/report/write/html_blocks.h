// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/contents.h"
#include "core/report/write/writers.h"

namespace huella {

/// The blocks of a document as elements, with its footnotes behind them and a list of contents in front of its first section where
/// there are any. `picture`: of what is pasted; null for a page, which has a style sheet and draws its figures. `around`: of one
/// page among others.
std::string htmlBody(const Document &document, const HtmlPicture *picture, const HtmlSurroundings *around = nullptr,
                     const std::vector<Section> &contents = {});

} // namespace huella
