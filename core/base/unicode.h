// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

// What Unicode says about letters. Text is UTF-8.

enum class LetterKind { letter, space, sign, unseen };
/// Marks and digits are letters; signs are punctuation and symbols; what is not seen are controls and marks of format.
LetterKind kindOf(char32_t code);

/// Whether it turns the direction of what follows it.
bool turnsDirection(char32_t code);
/// The text without the signs that turn the direction of what follows them: a name must not turn the line that it stands in, nor
/// show its letters in another order than they have.
std::string withoutTurns(std::string_view text);
/// Whether it has letters of a script that is written from the right.
bool hasRightToLeft(std::string_view text);
/// Letters and their accents as one letter each where there is such a letter.
std::string composed(std::string_view text);

} // namespace huella
