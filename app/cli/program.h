// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"
#include "core/wording/message_language.h"

#include <vector>

namespace huella::cli {

/// The language of messages: --lang before the command; else what the environment asks for.
Language messageLanguage(const std::vector<std::string> &words, const Environment &environment);

/// The whole program: reads the call, runs the command and returns the exit status.
Status runProgram(const std::vector<std::string> &words, const Environment &environment);

} // namespace huella::cli
