// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include "core/base/file_error.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <utility>

namespace huella {
namespace {

constexpr std::string_view temporaryHead = ".huella-", temporaryTail = ".part";
constexpr size_t randomDigits = 16;
constexpr int mostLinks = 40;      ///< as the kernel counts
constexpr int mostAttempts = 1000; ///< names; one is taken already once in 10^19 times, or by whoever clears strays

std::string beside(const std::string &path, const std::string &name)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? name : path.substr(0, slash + 1) + name;
}

/// Nobody can guess it, so that nobody can lay a link in wait. Empty, with errno, where the system has nothing random to give.
std::string temporaryName()
{
    std::array<unsigned char, randomDigits / 2> bytes{};
    ssize_t got = -1;
    do
        got = ::getrandom(bytes.data(), bytes.size(), 0);
    while (got < 0 && errno == EINTR);
    if (got != ssize_t(bytes.size())) // so few come whole or not at all
        return {};
    std::string name(temporaryHead);
    for (const unsigned char byte : bytes) {
        constexpr const char *digits = "0123456789abcdef";
        name += digits[byte >> 4];
        name += digits[byte & 15];
    }
    return name += temporaryTail;
}

bool isTemporaryName(std::string_view name)
{
    return name.size() == temporaryHead.size() + randomDigits + temporaryTail.size() && name.starts_with(temporaryHead)
           && name.ends_with(temporaryTail);
}

/// Where a chain of links ends, whether there is something or not.
Result<std::string> endOfLinks(const std::string &path)
{
    std::string at = path;
    for (int i = 0; i < mostLinks; ++i) {
        std::array<char, PATH_MAX> to{};
        const ssize_t length = ::readlink(at.c_str(), to.data(), to.size());
        if (length < 0)
            return at; // no link; what else is wrong is said where it is opened
        const std::string target(to.data(), size_t(length));
        at = target.starts_with('/') ? target : beside(at, target);
    }
    return fileError(path, ELOOP);
}

bool isRegular(int fd, struct stat &status) { return ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode); }

/// Why nothing can be made beside the file.
tl::unexpected<Error> notBeside(const std::string &place, const std::string &target, int systemError)
{
    const bool nowhere = systemError == ENOENT || systemError == ENOTDIR;
    if (nowhere && target != place)
        return fail(ErrorKind::file, place, Message("error.file.link_nowhere", {textArg("target", target)}));
    if ((systemError == EACCES || systemError == EPERM || systemError == EROFS) && isFolder(folderOf(target)))
        return fail(ErrorKind::file, place, Message("error.file.folder_closed", {textArg("folder", folderOf(target))}));
    return fileError(place, systemError);
}

} // namespace

bool isFolder(const std::string &path)
{
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

void syncFolder(const std::string &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    // a file system that cannot is no reason to fail: the file itself is on the disk
    static_cast<void>(::fsync(fd) == 0);
    ::close(fd);
}

Result<WholeFile> WholeFile::open(const std::string &path, Access access)
{
    WholeFile file(path);
    auto target = endOfLinks(path);
    if (!target)
        return tl::unexpected(target.error());
    file.target_ = std::move(*target);
    struct stat existing {};
    file.replaces_ = ::stat(file.target_.c_str(), &existing) == 0;
    if (!file.replaces_ && errno != ENOENT)
        return notBeside(path, file.target_, errno);
    if (file.replaces_ && !S_ISREG(existing.st_mode))
        return fileError(path, S_ISDIR(existing.st_mode) ? EISDIR : EEXIST);
    // renaming would get round it
    if (file.replaces_ && ::faccessat(AT_FDCWD, file.target_.c_str(), W_OK, AT_EACCESS) != 0)
        return fileError(path, errno);
    if (auto made = file.makeBeside(access); !made)
        return tl::unexpected(made.error());
    return file;
}

Result<void> WholeFile::makeBeside(Access access)
{
    const mode_t mode = replaces_ || access == Access::own ? 0600 : 0666; // the system takes its mask off
    for (int i = 0;; ++i) {
        const std::string name = temporaryName();
        if (name.empty() || i == mostAttempts)
            return fileError(place_, name.empty() ? errno : EEXIST);
        const std::string path = beside(target_, name);
        Unfinished unfinished(path, Unfinished::Kind::file);
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
        if (fd < 0 && errno == EEXIST)
            continue;
        if (fd < 0)
            return notBeside(place_, target_, errno);
        fd_ = fd;
        temporary_ = path;
        unfinished_ = std::move(unfinished);
        // held as long as it is open: that is how others know that it is no stray. One of them may have been quicker.
        struct stat status {};
        const bool taken = ::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK; // it will take the file away
        if (!taken && ::fstat(fd, &status) == 0 && status.st_nlink > 0)
            break;
        close();
        ::unlink(path.c_str());
    }
    if (replaces_)
        keepOwnerAndMode();
    return {};
}

void WholeFile::keepOwnerAndMode()
{
    struct stat existing {};
    struct stat made {};
    if (::stat(target_.c_str(), &existing) != 0 || ::fstat(fd_, &made) != 0)
        return;
    mode_t mode = existing.st_mode & 0777u;
    const bool sameOwner = made.st_uid == existing.st_uid || ::fchown(fd_, existing.st_uid, gid_t(-1)) == 0;
    const bool sameGroup = made.st_gid == existing.st_gid || ::fchown(fd_, uid_t(-1), existing.st_gid) == 0;
    static_cast<void>(sameOwner); // else it is ours from now on
    if (!sameGroup)               // what its group might do, another group might not
        mode = (mode & ~070u) | ((mode & 07u) << 3 & mode & 070u);
    static_cast<void>(::fchmod(fd_, mode) == 0);
}

WholeFile::WholeFile(WholeFile &&other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      place_(std::move(other.place_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      unfinished_(std::move(other.unfinished_)),
      written_(other.written_),
      replaces_(other.replaces_),
      settled_(other.settled_)
{
}

WholeFile::~WholeFile()
{
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
    close();
}

void WholeFile::close()
{
    if (fd_ >= 0)
        ::close(std::exchange(fd_, -1));
}

Result<void> WholeFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd_, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileError(place_, errno);
        bytes.remove_prefix(size_t(count));
        written_ += size_t(count);
    }
    return {};
}

Result<void> WholeFile::settle(bool onDisk)
{
    if (onDisk && ::fsync(fd_) != 0 && errno != EINVAL && errno != ENOTSUP)
        return fileError(place_, errno);
    struct stat status {};
    if (!isRegular(fd_, status))
        return fileError(place_, EIO);
    if (std::uint64_t(status.st_size) != written_)
        return fileError(place_, ENOSPC);
    settled_ = true;
    return {};
}

Result<void> WholeFile::takePlace()
{
    if (!settled_)
        if (auto settled = settle(); !settled)
            return settled;
    if (::rename(temporary_.c_str(), target_.c_str()) != 0)
        return notBeside(place_, target_, errno);
    temporary_.clear();
    unfinished_.forget();
    close();
    return {};
}

Result<void> writeWhole(const std::string &path, std::string_view bytes, WholeFile::Access access)
{
    auto file = WholeFile::open(path, access);
    if (!file)
        return tl::unexpected(file.error());
    clearStraysBeside(file->target());
    return file->write(bytes).and_then([&] { return file->takePlace(); }).map([&] {
        syncFolder(folderOf(file->target()));
    });
}

void clearStraysBeside(const std::string &path)
{
    DIR *folder = ::opendir(folderOf(path).c_str());
    if (!folder)
        return;
    const int at = ::dirfd(folder);
    while (const dirent *entry = ::readdir(folder)) {
        if (!isTemporaryName(entry->d_name))
            continue;
        const int fd = ::openat(at, entry->d_name, O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0)
            continue;
        struct stat status {};
        const bool gone = isRegular(fd, status) && status.st_uid == ::geteuid() && ::flock(fd, LOCK_EX | LOCK_NB) == 0;
        if (gone)
            ::unlinkat(at, entry->d_name, 0);
        ::close(fd);
    }
    ::closedir(folder);
}

} // namespace huella
