// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"
#include "core/base/whole_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace huella::cli {

/// Where a result goes: stdout, or the file of `-o`. A regular file is written beside its place and renamed when it is
/// whole, so that one that existed stays until then; a device or a pipe is written in place (a pipe that nobody reads is refused).
class Output {
public:
    /// Without a path, or with "-": stdout.
    static Result<Output> open(const std::string *path);
    Output(Output &&other) noexcept;
    Output &operator=(Output &&) = delete;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;
    ~Output(); ///< an unfinished temporary is taken away

    /// Writes all of it. Where it fails on a file that can be cut, none of it stays.
    Result<void> write(std::string_view bytes);
    /// The result is whole.
    Result<void> finish();

private:
    Output(int fd, std::string place) : fd_(fd), place_(std::move(place)) {}
    explicit Output(WholeFile file) : file_(std::move(file)) {}

    std::optional<WholeFile> file_; ///< nothing: written in place
    int fd_ = -1;
    std::string place_; ///< for messages
};

/// A whole result at once, and what its command ends with.
Result<Status> deliver(std::string_view text, const std::string *path = nullptr, Status status = Status::done);
/// A result and what belongs beside it: both are whole before the first of them takes its place.
Result<Status> deliverBoth(std::string_view text, const std::string &path, std::string_view beside,
                           const std::string &besidePath, Status status);
/// Refuses a result that would take the place of what it is made from, whatever the names. "-" as an input is stdin.
Result<void> spareInput(const std::string *output, const std::string &input);
/// Whether a result of this path becomes a file, not what a device or a pipe takes.
bool becomesFile(const std::string &path);

} // namespace huella::cli
