// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"
#include "core/study/file/file.h"

namespace huella::cli {

/// A file or stdin ("-") that is read.
class Input {
public:
    static Result<Input> open(const std::string &path);
    Input(Input &&other) noexcept;
    Input &operator=(Input &&) = delete;
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    ~Input();

    const std::string &place() const { return place_; } ///< the file's name for messages
    /// Reads up to `size` bytes; fewer only at the end.
    Result<size_t> read(char *into, size_t size);

private:
    Input(int fd, std::string place) : fd_(fd), place_(std::move(place)) {}
    int fd_;
    std::string place_;
};

/// All of a small file: a lesson, a class list.
Result<std::string> readTextFile(const std::string &path);

/// A study from its file; --data puts another dataset in the place of its own.
Result<ReadStudy> readStudyFile(const std::string &path, const Context &context);
/// The same, with what there is to note about it said on stderr.
Result<Study> readStudySayingNotes(const std::string &path, const Context &context);

} // namespace huella::cli
