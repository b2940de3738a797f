// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/options.h"
#include "core/cluster/sums_file.h"

namespace huella::cli {

/// Writes the sums as --json or for people, to -o or stdout, and says on stderr what was left out. `partial` is the file that gets
/// them for "merge", or null.
Result<Status> deliverSums(const PartialSums &answer, const Arguments &arguments, const std::string *partial,
                           const Context &context);

/// Refuses a file that stands twice among the operands, and results that would take the place of one.
Result<void> checkInputs(const Arguments &arguments, const std::string *partial);

} // namespace huella::cli
