// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/wording/numbers.h"

namespace huella {

/// The same with {"en": "…", "es": "…"} as the text of one language. An object that has only one of the two, or one that is
/// empty, is an error; its place is the path.
Result<Json> inOneLanguage(const Json &json, Language language);

} // namespace huella
