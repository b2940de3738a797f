// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

/// Takes the first letter off a UTF-8 text that is known to be well formed (lineText() makes it so).
std::string_view takeLetter(std::string_view &text);
char32_t codePoint(std::string_view letter);
size_t letterCount(std::string_view text);
/// At most so many letters; the last is "…" where some were left out.
std::string shortened(std::string_view text, size_t letters);

/// The text as every format writes it: letters of one line, none of which turns others round.
std::string plainLine(std::string_view text);

/// Whether an address may be a link: to a page or to a mailbox, nothing that runs or opens a file.
bool isWebAddress(std::string_view address);

} // namespace huella
