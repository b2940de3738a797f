// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/input.h"

#include "app/cli/io/message.h"
#include "core/study/edits/edits.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace huella::cli {

Result<Input> Input::open(const std::string &path)
{
    if (path == "-")
        return Input(STDIN_FILENO, "stdin");
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fileError(path, errno);
    Input input(fd, path);
    struct stat status {};
    if (::fstat(fd, &status) == 0 && S_ISDIR(status.st_mode))
        return fileError(path, EISDIR);
    return input;
}

Input::Input(Input &&other) noexcept : fd_(std::exchange(other.fd_, -1)), place_(std::move(other.place_)) {}

Input::~Input()
{
    if (fd_ > STDERR_FILENO)
        ::close(fd_);
}

Result<size_t> Input::read(char *into, size_t size)
{
    size_t got = 0;
    while (got < size) {
        const ssize_t count = ::read(fd_, into + got, size - got);
        if (count == 0)
            break;
        if (count > 0)
            got += size_t(count);
        else if (errno != EINTR)
            return fileError(place_, errno);
    }
    return got;
}

namespace {

/// All of a file, or one byte more than the limit, which is enough to refuse it.
Result<std::string> readAll(Input &input, size_t limit)
{
    constexpr size_t piece = 1u << 20;
    std::string bytes;
    while (bytes.size() <= limit) {
        const size_t before = bytes.size();
        const size_t wanted = std::min(piece, limit + 1 - before);
        bytes.resize(before + wanted);
        const auto got = input.read(bytes.data() + before, wanted);
        if (!got)
            return tl::unexpected(got.error());
        bytes.resize(before + *got);
        if (*got < wanted)
            break;
    }
    return bytes;
}

} // namespace

Result<std::string> readTextFile(const std::string &path)
{
    constexpr size_t limit = largestStudy; // its reader refuses what is larger
    return Input::open(path).and_then([](Input input) { return readAll(input, limit); });
}

Result<ReadStudy> readStudyFile(const std::string &path, const Context &context)
{
    auto input = Input::open(path);
    if (!input)
        return tl::unexpected(input.error());
    const auto bytes = readAll(*input, largestStudy);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->starts_with("%PDF-"))
        return badInput(input->place(), Message("cli.study.is_pdf"));
    auto study = readStudy(*bytes, input->place());
    if (!study)
        return study;
    if (context.dataset && *context.dataset != study->study.dataset)
        study->study = setDataset(study->study, *context.dataset);
    return study;
}

Result<Study> readStudySayingNotes(const std::string &path, const Context &context)
{
    auto read = readStudyFile(path, context);
    if (!read)
        return tl::unexpected(read.error());
    for (const Issue &note : read->notes)
        say(path, note.message, context.words);
    return std::move(read->study);
}

} // namespace huella::cli
