// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace huella {

/// The name of a file or folder that is being made and is to go if the program is ended before it is whole. It is remembered
/// before the thing exists, so that no signal finds a file that nobody knows.
class Unfinished {
public:
    enum class Kind { file, folder };
    struct Entry;

    Unfinished() = default;
    Unfinished(const std::string &path, Kind kind);
    Unfinished(Unfinished &&other) noexcept;
    Unfinished &operator=(Unfinished &&other) noexcept;
    ~Unfinished();
    void forget(); ///< it is whole, or gone

private:
    Entry *entry_ = nullptr;
};

/// From now on what is unfinished is taken away when the program is interrupted (SIGINT, SIGTERM, SIGHUP), and a closed pipe or a
/// full quota comes back from a write as an error.
void takeUnfinishedAwayOnSignals();
/// A closed pipe or a full quota comes back from a write as an error.
void turnWriteSignalsIntoErrors();

/// While it lives no signal interrupts: several files take their places one after another.
class WithoutInterruption {
public:
    WithoutInterruption();
    ~WithoutInterruption();
    WithoutInterruption(const WithoutInterruption &) = delete;
    WithoutInterruption &operator=(const WithoutInterruption &) = delete;

private:
    struct Before;
    Before *before_;
};

} // namespace huella
