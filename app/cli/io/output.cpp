// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/output.h"

#include "app/cli/io/message.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace huella::cli {

Result<Output> Output::open(const std::string *path)
{
    if (!path || *path == "-" || *path == "/dev/stdout")
        return Output(STDOUT_FILENO, "stdout");
    struct stat existing {};
    if (::stat(path->c_str(), &existing) == 0 && !S_ISREG(existing.st_mode) && !S_ISDIR(existing.st_mode)) {
        // a pipe without a reader would wait for ever
        const int fd = ::open(path->c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
        if (fd < 0 && errno == ENXIO && S_ISFIFO(existing.st_mode))
            return fail(ErrorKind::file, *path, Message("cli.output.no_reader"));
        if (fd < 0)
            return fileError(*path, errno);
        Output output(fd, *path);
        if (::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) & ~O_NONBLOCK) != 0)
            return fileError(*path, errno);
        return output;
    }
    return WholeFile::open(*path).map([](WholeFile file) {
        clearStraysBeside(file.target());
        return Output(std::move(file));
    });
}

Output::Output(Output &&other) noexcept
    : file_(std::move(other.file_)), fd_(std::exchange(other.fd_, -1)), place_(std::move(other.place_))
{
}

Output::~Output()
{
    if (fd_ > STDERR_FILENO)
        ::close(fd_);
}

Result<void> Output::write(std::string_view bytes)
{
    if (file_)
        return file_->write(bytes);
    size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(fd_, bytes.data() + written, bytes.size() - written);
        if (count >= 0) {
            written += size_t(count);
        } else if (errno != EINTR) {
            const int error = errno;
            if (const off_t end = ::lseek(fd_, 0, SEEK_CUR); written > 0 && end >= off_t(written))
                static_cast<void>(::ftruncate(fd_, end - off_t(written)) == 0); // whole rows stay, half of one does not
            return fileError(place_, error);
        }
    }
    return {};
}

Result<void> Output::finish()
{
    if (file_)
        return file_->takePlace().map([this] { syncFolder(folderOf(file_->target())); });
    if (::close(std::exchange(fd_, -1)) != 0)
        return fileError(place_, errno);
    return {};
}

Result<Status> deliver(std::string_view text, const std::string *path, Status status)
{
    auto output = Output::open(path);
    if (!output)
        return tl::unexpected(output.error());
    return output->write(text).and_then([&] { return output->finish(); }).map([status] { return status; });
}

Result<Status> deliverBoth(std::string_view text, const std::string &path, std::string_view beside,
                           const std::string &besidePath, Status status)
{
    auto first = Output::open(&path);
    if (!first)
        return tl::unexpected(first.error());
    auto second = Output::open(&besidePath);
    if (!second)
        return tl::unexpected(second.error());
    const auto finishBoth = [&] {
        const WithoutInterruption both; // of them, or none
        return second->finish().and_then([&] { return first->finish(); });
    };
    // what stdout has taken cannot be taken back: the other is there by then
    return second->write(beside).and_then([&] { return first->write(text); }).and_then(finishBoth).map([status] {
        return status;
    });
}

Result<void> spareInput(const std::string *output, const std::string &input)
{
    struct stat written {};
    struct stat read {};
    if (!output || *output == "-" || ::stat(output->c_str(), &written) != 0 || !S_ISREG(written.st_mode))
        return {};
    const int found = input == "-" ? ::fstat(STDIN_FILENO, &read) : ::stat(input.c_str(), &read);
    if (found != 0 || read.st_dev != written.st_dev || read.st_ino != written.st_ino)
        return {};
    return wrongUse("-o", Message("cli.output.is_input", {textArg("file", *output)}));
}

bool becomesFile(const std::string &path)
{
    struct stat existing {};
    const bool isOther = ::stat(path.c_str(), &existing) == 0 && !S_ISREG(existing.st_mode);
    return path != "-" && !isOther;
}

} // namespace huella::cli
