// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/model/own_reference.h"

#include <vector>

namespace huella {

inline constexpr size_t largestBibtex = 4u << 20; ///< bytes

/// The entries of a BibTeX file, from anywhere: @string is put in, @comment and @preamble are passed over, accents of TeX become
/// letters. An error names `place` and the line. Fields that a list of references does not print are left out.
Result<std::vector<OwnReference>> readBibtex(std::string_view text, const std::string &place);

/// What TeX's braces, accents and signs in a text stand for, as letters.
std::string withoutTex(std::string_view text);

} // namespace huella
