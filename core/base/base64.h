// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace huella {

/// Bytes as letters that every text holds, as RFC 4648 has them.
std::string toBase64(std::string_view bytes);
/// None where a letter is none of these or the end is not as it would be.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace huella
