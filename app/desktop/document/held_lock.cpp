// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/held_lock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace huella {

HeldLock::HeldLock(HeldLock &&other) noexcept : fd_(std::exchange(other.fd_, -1)), path_(std::move(other.path_)) {}

HeldLock &HeldLock::operator=(HeldLock &&other) noexcept
{
    if (this != &other) {
        release();
        fd_ = std::exchange(other.fd_, -1);
        path_ = std::move(other.path_);
    }
    return *this;
}

HeldLock::~HeldLock() { release(); }

HeldLock::Outcome HeldLock::take(const QString &path)
{
    release();
    for (;;) {
        const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0)
            return Outcome::impossible;
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            const bool elsewhere = errno == EWOULDBLOCK;
            ::close(fd);
            return elsewhere ? Outcome::elsewhere : Outcome::impossible;
        }
        struct stat status {};
        if (::fstat(fd, &status) == 0 && status.st_nlink > 0) {
            fd_ = fd;
            path_ = path;
            return Outcome::held;
        }
        ::close(fd); // whoever held it took the file away between the two
    }
}

void HeldLock::release()
{
    if (fd_ < 0)
        return;
    ::unlink(QFile::encodeName(path_).constData());
    ::close(std::exchange(fd_, -1));
}

} // namespace huella
