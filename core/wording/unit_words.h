// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace huella {

/// Whether a word is short and whole with a slash in it, such as the "CO₂e/kWh" of a unit: no line may end at that slash. The
/// addresses of pages and files are none.
bool isUnitWord(std::string_view word);

} // namespace huella
