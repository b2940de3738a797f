// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/options.h"

#include <span>

namespace huella::cli {

const Command &estimateCommand();
const Command &batchCommand();
const Command &planCommand();
const Command &checkCommand();
const Command &exportCommand();
const Command &reportCommand();
const Command &templatesCommand();
const Command &catalogueCommand();
const Command &datasetsCommand();
const Command &guideCommand(); ///< "help"
const Command &casesCommand();
const Command &lessonsCommand();
const Command &worksheetCommand();
const Command &markCommand();
const Command &classCommand();
const Command &slurmCommand();
const Command &mergeCommand();

/// The program itself: what stands before a command.
const Command &programCommand();

/// All of them, in the order of the help.
std::span<const Command *const> allCommands();

/// What every command takes besides its own.
inline constexpr Option helpOption{"--help", "", "cli.help.help"};
inline constexpr Option versionOption{"--version", "", "cli.help.version"};
inline constexpr Option jsonOption{"--json", "", "cli.help.json"};
inline constexpr Option outputOption{"-o", "cli.value.file", "cli.help.output"};

} // namespace huella::cli
