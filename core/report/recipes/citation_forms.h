// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace huella::recipes {

/// How the publisher of a source asks that its data be cited, without the address and the day, which stand behind it; empty: no form of
/// its own is known, and the fields of the source are printed.
std::string_view citationFormOf(std::string_view source);

} // namespace huella::recipes
