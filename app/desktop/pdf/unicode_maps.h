// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

class QPDF;

namespace huella {

/// Qt says of a glyph that several characters share that it is the first of them: of a space that it is a tab, of a hyphen in
/// some fonts that it is a soft one. Gives them their usual character, so that copied and searched text is what was written.
std::string usualCharacters(std::string_view characterMap);
void mendCharacterMaps(QPDF &pdf);

} // namespace huella
