// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace huella {

/// What a piece of work may take, beyond what this process has already.
struct ProcessLimits {
    std::size_t memoryBytes = 0;
    unsigned cpuSeconds = 0; ///< of processor time; six times as much on the clock, for a machine that is busy
};

enum class LimitedEnd {
    finished, ///< the answer is whole
    exceeded, ///< it wanted more memory or time than it may take
    crashed,  ///< it ended in another way, or no process could be made
};

struct LimitedAnswer {
    LimitedEnd end = LimitedEnd::crashed;
    std::string bytes;
};

/// Runs `work` in a copy of this process and gives what it returned. For libraries that read files of strangers: whatever
/// such a file makes them do, this process keeps its memory, goes on soon and never falls with them.
/// `work` may use nothing that another thread holds (no widgets, no event loop), and what it changes is lost.
LimitedAnswer runLimited(const std::function<std::string()> &work, ProcessLimits limits);

} // namespace huella
