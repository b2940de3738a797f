// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"

#include <span>
#include <string_view>
#include <utility>

namespace huella {

// The marks of a template's text, for who reads and who writes them.

/// What stands before a text for its style, without the space after it.
std::span<const std::pair<std::string_view, TextStyle>> styleMarks();

/// Whether the letter at a place stands behind a backslash that takes its meaning away.
bool isEscaped(std::string_view text, size_t at);
/// Where a sign stands that no backslash precedes; npos where it does not.
size_t findMark(std::string_view text, std::string_view sign, size_t from = 0);
/// The text without its backslashes.
std::string withoutEscapes(std::string_view text);
/// The text with a backslash before each of these letters and before each backslash.
std::string withEscapes(std::string_view text, std::string_view letters);
/// Without the spaces around it that are not escaped.
std::string_view trimmedMarks(std::string_view text);

} // namespace huella
