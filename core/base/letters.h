// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace huella {

/// 0 to 9, and a to z in either case, whatever the locale.
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Takes the first letter off a UTF-8 text that is not empty. A byte that belongs to none is taken alone.
std::string_view takeLetter(std::string_view &text);
bool isInsideLetter(char c); ///< not its first byte
char32_t codePoint(std::string_view letter);
/// Without any of these around it.
std::string_view trimmed(std::string_view text, std::span<const std::string_view> blanks);
/// Whether a reader would find nothing in it.
bool isBlank(std::string_view text);
size_t letterCount(std::string_view text);

/// A text from outside as a sentence or a picture may repeat it: at most so many letters, and never half of one; the last is "…"
/// where some were left out.
std::string shortened(std::string_view text, size_t letters = 60);

} // namespace huella
