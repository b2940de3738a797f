// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

/// Text as LaTeX sets it: no sign of it is a command. A letter that pdflatex's fonts lack stands as its code point ("U+05D0"),
/// and a word of many letters may break.
std::string latexText(std::string_view text);
/// An address for \href.
std::string latexAddress(std::string_view address);

} // namespace huella
