// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace huella {

/// A file of resources/reports/ as the build packed it; `name` is "summary.en".
struct EmbeddedTemplate {
    std::string_view name, text;
};
std::span<const EmbeddedTemplate> embeddedTemplates();

} // namespace huella
