// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huella {

/// Says to other windows and programs that something is in use. The system lets go of it when the process ends, whatever ends it:
/// no lock is ever left behind, and none is taken for one.
class HeldLock {
public:
    enum class Outcome { held, elsewhere, impossible }; ///< impossible: the file cannot be made
    HeldLock() = default;
    HeldLock(HeldLock &&other) noexcept;
    HeldLock &operator=(HeldLock &&other) noexcept;
    ~HeldLock();
    Outcome take(const QString &path);
    void release(); ///< and takes the lock's file away
    bool isHeld() const { return fd_ >= 0; }

private:
    int fd_ = -1;
    QString path_;
};

} // namespace huella
