// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace huella {

/// A file ID.LANGUAGE.md as the build packed it; `name` is "summary.en".
struct EmbeddedText {
    std::string_view name, text;
};
std::span<const EmbeddedText> embeddedTemplates(); ///< resources/reports/
std::span<const EmbeddedText> embeddedHelp();      ///< resources/help/

} // namespace huella
