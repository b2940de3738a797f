// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/message.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace huella::cli {
namespace {

/// For the signal handler, which may do little more than unlink them: a result and what stands beside it.
std::array<std::array<char, PATH_MAX>, 2> unfinished{};

void rememberUnfinished(const std::string &path)
{
    const auto room = std::find_if(unfinished.begin(), unfinished.end(), [](const auto &each) { return each[0] == '\0'; });
    if (room == unfinished.end() || path.size() >= room->size())
        return;
    std::memcpy(room->data() + 1, path.c_str() + 1, path.size());
    (*room)[0] = path[0];
}

void forgetUnfinished(const std::string &path)
{
    for (auto &each : unfinished)
        if (path == each.data())
            each[0] = '\0';
}

extern "C" void onInterrupt(int signal)
{
    for (const auto &each : unfinished)
        if (each[0] != '\0')
            ::unlink(each.data());
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

/// The file that a chain of symbolic links leads to, so that the link stays a link.
std::string withoutLinks(const std::string &path)
{
    std::error_code error;
    const auto resolved = std::filesystem::weakly_canonical(path, error);
    return error ? path : resolved.string();
}

mode_t modeOfNewFile(const struct stat *existing)
{
    if (existing)
        return existing->st_mode & 07777u;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666u & ~mask;
}

} // namespace

void watchSignals()
{
    ::signal(SIGPIPE, SIG_IGN); // a closed pipe or a full quota shall come back from write()
    ::signal(SIGXFSZ, SIG_IGN);
    for (int signal : {SIGINT, SIGTERM, SIGHUP})
        if (::signal(signal, onInterrupt) == SIG_IGN) // nohup
            ::signal(signal, SIG_IGN);
}

Result<Output> Output::open(const std::string *path)
{
    if (!path || *path == "-" || *path == "/dev/stdout")
        return Output(STDOUT_FILENO, "stdout");
    struct stat existing {};
    const bool exists = ::stat(path->c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode))
        return fileError(*path, EISDIR);
    if (exists && !S_ISREG(existing.st_mode)) {
        const int fd = ::open(path->c_str(), O_WRONLY | O_CLOEXEC);
        if (fd < 0)
            return fileError(*path, errno);
        return Output(fd, *path);
    }
    Output output(-1, *path);
    output.target_ = withoutLinks(*path);
    if (exists && ::access(path->c_str(), W_OK) != 0) // renaming would get round the protection
        return fileError(*path, errno);
    if (auto opened = output.openBeside(output.target_); !opened)
        return tl::unexpected(opened.error());
    ::fchmod(output.fd_, modeOfNewFile(exists ? &existing : nullptr));
    return output;
}

Result<void> Output::openBeside(const std::string &target)
{
    std::string name = target + ".XXXXXX";
    fd_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd_ < 0)
        return fileError(place_, errno);
    temporary_ = name;
    rememberUnfinished(temporary_);
    return {};
}

Output::Output(Output &&other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      place_(std::move(other.place_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {}))
{
}

Output::~Output()
{
    if (fd_ > STDERR_FILENO)
        ::close(fd_);
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
        forgetUnfinished(temporary_);
    }
}

Result<void> Output::write(std::string_view bytes)
{
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
    if (::close(std::exchange(fd_, -1)) != 0)
        return fileError(place_, errno);
    if (temporary_.empty())
        return {};
    if (::rename(temporary_.c_str(), target_.c_str()) != 0)
        return fileError(place_, errno);
    forgetUnfinished(temporary_);
    temporary_.clear();
    return {};
}

Result<void> deliver(std::string_view text, const std::string *path)
{
    auto output = Output::open(path);
    if (!output)
        return tl::unexpected(output.error());
    if (auto written = output->write(text); !written)
        return written;
    return output->finish();
}

Result<void> deliverBoth(std::string_view text, const std::string &path, std::string_view beside, const std::string &besidePath)
{
    auto first = Output::open(&path);
    if (!first)
        return tl::unexpected(first.error());
    auto second = Output::open(&besidePath);
    if (!second)
        return tl::unexpected(second.error());
    return first->write(text)
        .and_then([&] { return second->write(beside); })
        .and_then([&] { return second->finish(); })
        .and_then([&] { return first->finish(); });
}

bool becomesFile(const std::string &path)
{
    struct stat existing {};
    const bool isOther = ::stat(path.c_str(), &existing) == 0 && !S_ISREG(existing.st_mode);
    return path != "-" && !isOther;
}

} // namespace huella::cli
