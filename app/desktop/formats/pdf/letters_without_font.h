// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <optional>
#include <vector>

namespace huella {

/// The letters of a report that neither the built-in fonts nor those of this system have, each once and in their order: on pages
/// they would be boxes. Needs a QGuiApplication.
std::vector<char32_t> lettersWithoutFont(const Document &document);

/// What there is to say of them before a PDF is made; nothing where every letter has a font. An `archive` with one of them is no
/// PDF/A, which asks for every letter's shape.
std::optional<Message> letterWarning(const Document &document, bool archive);

} // namespace huella
