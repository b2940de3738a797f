// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

namespace huella {

/// Field order is part of our files (two versions must differ line by line), hence the ordered kind.
using Json = nlohmann::ordered_json;

inline constexpr int maxJsonDepth = 64;

/// Reads a JSON text from anywhere: refuses what is nested deeper than maxJsonDepth, says line and column of a mistake,
/// and replaces bytes that are not UTF-8 (counted in `replaced`). `place` is the file's name as the user gave it.
Result<Json> parseJson(std::string_view bytes, std::string_view place, int *replaced = nullptr);

} // namespace huella
