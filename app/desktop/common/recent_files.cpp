// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/recent_files.h"

#include <algorithm>

namespace huella {

RecentFiles withoutRecent(RecentFiles files, const QString &path)
{
    files.removeIf([&path](const RecentFile &each) { return each.path == path; });
    return files;
}

RecentFiles withRecent(RecentFiles files, const RecentFile &file)
{
    files = withoutRecent(std::move(files), file.path);
    files.prepend(file);
    return files.mid(0, mostRecentFiles);
}

RecentFiles withRecentChanges(RecentFiles now, const RecentFiles &before, const RecentFiles &changed)
{
    const auto holds = [](const RecentFiles &files, const QString &path) {
        return std::any_of(files.begin(), files.end(), [&path](const RecentFile &each) { return each.path == path; });
    };
    for (const RecentFile &each : before)
        if (!holds(changed, each.path))
            now = withoutRecent(std::move(now), each.path);
    for (auto each = changed.rbegin(); each != changed.rend(); ++each)
        if (!before.contains(*each))
            now = withRecent(std::move(now), *each);
    std::stable_sort(now.begin(), now.end(),
                     [](const RecentFile &a, const RecentFile &b) { return a.opened > b.opened; });
    return now;
}

QDateTime secondsNow() { return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC); }

} // namespace huella
