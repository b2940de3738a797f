// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/recent_files.h"
#include "app/desktop/document/study_summary.h"
#include "core/wording/wording.h"

#include <optional>

namespace huella {

/// A row of the list of recent files, in words.
struct RecentWords {
    QString title;    ///< of the study, else the file's name
    QString path;     ///< from the home folder on
    QString contents; ///< "3 scenarios, 8 runs"; what is wrong with the file
    QString total;    ///< of the baseline
    QString when;
    bool operator==(const RecentWords &) const = default;
};

/// `summary`: none while the file has not been read. `now` in the time of the place.
RecentWords recentWords(const RecentFile &file, const std::optional<StudySummary> &summary, const QDateTime &now,
                        const Wording &words);

/// "~/projects/study.huella"
QString pathFromHome(const QString &path);
/// "today, 10:42", "yesterday", "23 November", "23 November 2025".
QString dayInWords(const QDateTime &when, const QDateTime &now, const Wording &words);

} // namespace huella
