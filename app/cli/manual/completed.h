// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

#include <vector>

namespace huella::cli {

/// What may stand in a place of a call, for a shell that offers it.
struct Completed {
    enum class Kind { nothing, text, file, folder };
    Kind kind = Kind::nothing;
    std::string shown;              ///< "STUDY.huella"
    std::vector<std::string> words; ///< that it may be
    std::string ending;             ///< of the files: ".csv"; empty: any
};

struct CompletedOption {
    std::string name, about;
    Completed value;
};

struct CompletedCommand {
    std::string name, about;
    std::vector<CompletedOption> options;
    Completed operand;
};

/// A program as a shell completes it, made from what it declares and says itself.
struct CompletedProgram {
    CompletedCommand own; ///< its name, and what stands before a command
    std::vector<CompletedCommand> commands;
};
CompletedProgram completedCommandLine(const Wording &words);
CompletedProgram completedDesktop(const Wording &words);

/// What a shell reads.
std::string bashCompletion(const CompletedProgram &program);
/// In English and in Spanish.
std::string zshCompletion(const CompletedProgram &english, const CompletedProgram &spanish);

/// "huella-cli" as a part of a function's name.
std::string functionName(std::string_view program);

} // namespace huella::cli
