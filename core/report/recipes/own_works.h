// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/references.h"

namespace huella::recipes {

/// As a text cites it: "(García et al., 2021)".
std::string citedInline(const OwnReference &own, const Wording &words);
/// As an entry of the list of references.
Reference referenceOf(const OwnReference &own);

} // namespace huella::recipes
