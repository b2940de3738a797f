// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace huella {

/// A folder of somebody who may not write everywhere, and that somebody for as long as enter() is not left: root, as which tests
/// often run, is stopped by no permission.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        char name[] = "/tmp/huella-test-XXXXXX"; // not in TMPDIR, which may be root's alone
        folder_ = QString::fromLocal8Bit(::mkdtemp(name));
        if (isRoot() && ::chown(name, nobody, nobody) != 0)
            folder_.clear();
    }
    ~OrdinaryUser()
    {
        leave();
        if (folder_.isEmpty())
            return;
        ::chmod(folder_.toLocal8Bit().constData(), 0700);
        QDir(folder_).removeRecursively();
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    bool enter() { return !folder_.isEmpty() && (!isRoot() || (::setegid(nobody) == 0 && ::seteuid(nobody) == 0)); }
    void leave()
    {
        if (::getuid() == 0 && (::seteuid(0) != 0 || ::setegid(0) != 0))
            std::abort();
    }
    QString filePath(const QString &name) const { return QDir(folder_).filePath(name); }
    QString path() const { return folder_; }
    bool allow(int mode) { return ::chmod(folder_.toLocal8Bit().constData(), mode_t(mode)) == 0; }

    /// A call of a program as that somebody; as it is where the test itself is run by one.
    static QStringList call(const QString &program, const QStringList &arguments)
    {
        const QStringList own = QStringList{program} + arguments;
        return ::getuid() == 0 ? QStringList{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"} + own : own;
    }

private:
    static constexpr uid_t nobody = 65534;
    static bool isRoot() { return ::geteuid() == 0; }
    QString folder_;
};

} // namespace huella
