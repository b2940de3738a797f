// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace huella {

/// Bytes in Windows-1252, in which spreadsheets save in the west, as UTF-8. Nothing where a byte has no meaning in it.
std::optional<std::string> fromWindows1252(std::string_view bytes);

} // namespace huella
