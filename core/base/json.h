// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace huella {

/// Field order is part of our files (two versions must differ line by line), hence the ordered kind.
using Json = nlohmann::ordered_json;

inline constexpr int maxJsonDepth = 64;
inline constexpr int maxJsonValues = 4'000'000; ///< a few hundred MB; a study of 50,000 runs has a quarter of that

/// Reads a JSON text from anywhere: refuses what is nested deeper than maxJsonDepth or has more than maxJsonValues values, says
/// line and column of a mistake, or the path of what is nested too deep or of a number that is too large to be one, and replaces bytes that are not UTF-8 (counted in `replaced`). `place` is the file's name as the user gave it.
Result<Json> parseJson(std::string_view bytes, std::string_view place, int *replaced = nullptr);

/// Puts a field at the end of an object that has none of that name yet. `operator[]` looks through all of them first: with
/// 100,000 fields that takes seconds.
Json &appendField(Json &object, std::string name, Json value);

/// A number as an int, where it is whole and within these bounds: int(1e300) is no number at all.
std::optional<int> wholeNumber(double value, int least = -1'000'000'000, int most = 1'000'000'000);

} // namespace huella
