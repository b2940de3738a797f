// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace huella {

inline constexpr std::uintmax_t largestSmallFile = 1u << 20; ///< bytes

/// What stands in a file that a person keeps in a folder of theirs: a template, a lesson. Refuses what is no file, cannot be
/// read or is larger than largestSmallFile; `place` names it in the error.
Result<std::string> readSmallFile(const std::filesystem::directory_entry &file, const std::string &place);

} // namespace huella
