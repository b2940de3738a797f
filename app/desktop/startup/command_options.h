// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace huella {

// What `huella` does without a window: its options, its messages and its exit statuses.

/// An option and where its value goes; `usual`: the value where it is given without one.
struct CommandOption {
    std::string_view name;
    std::string *value;
    const char *usual = nullptr;
};
/// Reads "--name VALUE" and "--name=VALUE". Refuses what is unknown, doubled or without a value.
Result<void> readOptions(std::span<char *> arguments, std::span<const CommandOption> options);
/// An error of use: the option and what would be right.
tl::unexpected<Error> wrongUse(std::string_view option, const char *key, std::vector<MessageArg> args = {});

inline constexpr int doneStatus = 0, issuesStatus = 1, wrongUseStatus = 2, fileStatus = 3;

/// "huella: PLACE: SENTENCE" on the error stream.
void sayOnErrorStream(const std::string &place, const std::string &sentence);
/// Does `work` with fonts and pages but without a screen, says what went wrong, and returns the exit status.
int runWithoutScreen(int argc, char **argv, const std::function<Result<int>()> &work);

} // namespace huella
