// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/numbers.h"

#include <functional>

namespace huella {

/// The value of an environment variable, empty when it is not set.
using Environment = std::function<std::string(const char *)>;
Environment ownEnvironment(); ///< of this program

/// The language that the environment asks messages in, as gettext would find it: the first of LC_ALL, LC_MESSAGES and LANG that
/// is set says the locale. "C" and "POSIX" are English. Else the first of LANGUAGE's list ("ca:es") that Huella speaks counts,
/// and where it names none, or is not set, the locale itself. What is neither English nor Spanish is answered in English.
Language messageLanguage(const Environment &environment);

} // namespace huella
