// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/wording/wording.h"

namespace huella {

// What the guide is told by the program rather than by its writers, beside the figures and values of reports, which it shows
// for an example.

/// Whether a list or table of this name, [[catalogue.sources]] say, can be made for the guide.
bool isHelpPart(std::string_view name);
/// Its blocks; none where there is no such part.
std::vector<Block> helpPart(std::string_view name, const Wording &words);
/// A figure of the catalogue, {{catalogue.pue}} say; nothing where there is none of this name.
std::optional<std::string> helpValue(std::string_view name, const Wording &words);

} // namespace huella
