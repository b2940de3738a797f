// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <functional>
#include <vector>

namespace huella::cli {

/// The value of an environment variable, empty when it is not set.
using Environment = std::function<std::string(const char *)>;

/// The language of messages: --lang before the command; else what the environment asks for; else English. "C" and "POSIX"
/// ask for no language, so LANG decides where LC_ALL says only that.
Language messageLanguage(const std::vector<std::string> &words, const Environment &environment);

/// The whole program: reads the call, runs the command and returns the exit status.
Status runProgram(const std::vector<std::string> &words, const Environment &environment);

} // namespace huella::cli
