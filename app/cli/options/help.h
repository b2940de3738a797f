// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/options.h"

#include <span>

namespace huella::cli {

/// The help of one command.
std::string helpOf(const Command &command, const Wording &words);

/// The help of the program: its options and what commands there are.
std::string helpOf(const Command &program, std::span<const Command *const> commands, const Wording &words);

} // namespace huella::cli
