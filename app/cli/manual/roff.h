// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella::cli {

/// A text as it stands in a manual page: signs that roff would take for its own are escaped, spaces that do not break stay so.
std::string roff(std::string_view text);
std::string roffBold(std::string_view text);
std::string roffItalic(std::string_view text);

} // namespace huella::cli
