// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/options.h"

namespace huella::cli {

/// The language of --lang, the program's or a command's; nothing where it was not given.
Result<std::optional<Language>> askedLanguage(const Arguments &arguments);

} // namespace huella::cli
