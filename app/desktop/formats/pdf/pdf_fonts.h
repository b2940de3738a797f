// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

class QPDF;

namespace huella {

/// A character map with the usual character of each glyph: Qt says of one that several characters share that it is the first
/// of them, of a space that it is a tab, so that copied and searched text would not be what was written.
std::string usualCharacters(std::string_view characterMap);

/// Mends the character maps of all fonts, and gives their subsets names in a fixed order: Qt's depend on chance.
void mendFonts(QPDF &pdf);

} // namespace huella
