// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/held_lock.h"
#include "app/desktop/document/study_io.h"

#include <QDateTime>

#include <vector>

namespace huella {

// Unsaved work lies in a file of its own: a line that says what it belongs to, and the study as it would be saved. As long as the
// window that writes it lives, it holds a lock beside it.

struct RecoveryHead {
    QString path;      ///< of the study's file; empty: it has none yet
    FileDigest digest; ///< what that file held when the study was last read from it or saved to it
    QDateTime when;
    bool operator==(const RecoveryHead &) const = default;
};

struct RecoveredStudy {
    RecoveryHead head;
    LoadedStudy loaded; ///< its digest is that of the study alone
};

QString recoveryFolder();
/// A name that no other document has.
QString newRecoveryFile();
QString lockOf(const QString &recoveryFile);
Result<void> writeRecovery(const QString &file, const RecoveryHead &head, const Study &study);
Result<RecoveredStudy> readRecovery(const QString &file);

/// What a window left that is no more: its file, which is now held by whoever asked.
struct LeftBehind {
    QString file;
    HeldLock lock;
};
/// The newest first.
std::vector<LeftBehind> leftBehind();

} // namespace huella
