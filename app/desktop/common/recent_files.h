// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace huella {

/// A study that was opened or saved here. The title is kept since a file that is gone cannot be asked for it.
struct RecentFile {
    QString path;
    QString title;
    QDateTime opened; ///< UTC, whole seconds: as it is kept
    bool operator==(const RecentFile &) const = default;
};
using RecentFiles = QList<RecentFile>;

inline constexpr qsizetype mostRecentFiles = 8;

/// With the file in front, once, and no more than are kept.
RecentFiles withRecent(RecentFiles files, const RecentFile &file);
RecentFiles withoutRecent(RecentFiles files, const QString &path);
/// `now` with what differs between the other two: another window keeps its own meanwhile.
RecentFiles withRecentChanges(RecentFiles now, const RecentFiles &before, const RecentFiles &changed);

QDateTime secondsNow();

} // namespace huella
