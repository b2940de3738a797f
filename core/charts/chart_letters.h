// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace huella {

// How much room words take where nothing can measure them: who reads HTML or sets LaTeX has fonts of their own.

/// How wide a letter is, as a share of the size of its font.
using LetterWidth = double (*)(std::string_view letter);

/// Rather too wide than too narrow: the widest of Inter, DejaVu Sans and Latin Modern.
double letterWidth(std::string_view letter);
double textWidth(std::string_view text, LetterWidth widthOf = letterWidth);

/// A text in lines of a width, broken behind a space, a hyphen or a slash, and inside of a word only where that has no room. It
/// ends with "…" where it would take more than `most` lines. The lines together are the text.
std::vector<std::string> brokenLines(std::string_view text, double width, size_t most,
                                     LetterWidth widthOf = letterWidth);

} // namespace huella
