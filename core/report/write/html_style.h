// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

/// The style sheet of a page of HTML: on a telephone, on a wide screen, on dark ground and on paper. `further` rules end it.
std::string htmlStyleSheet(const std::string &further);
/// What a class of it looks like inside its element, since a clipboard carries no style sheet; empty: there is no such class.
std::string_view inlineStyle(std::string_view name);

} // namespace huella
