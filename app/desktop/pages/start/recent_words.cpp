// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/start/recent_words.h"

#include "app/desktop/common/text.h"
#include "core/charts/figures_parts.h"
#include "core/wording/report_date.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

namespace huella {
namespace {

std::string recentContentsOf(const StudySummary &summary, const Wording &words)
{
    switch (summary.state) {
    case StudySummary::State::missing: return words("start.recent.missing");
    case StudySummary::State::unreadable: return words("start.recent.unreadable");
    case StudySummary::State::large: return words("start.recent.large");
    case StudySummary::State::read: break;
    }
    return words(
        "start.recent.contents",
        {textArg("scenarios", words("start.recent.scenarios", {numberArg("count", double(summary.scenarios))})),
         textArg("runs", words("start.recent.runs", {numberArg("count", double(summary.runs))}))});
}

std::string recentTotalOf(double grams, const Wording &words)
{
    const Interval usual{0.5 * grams, 1.5 * grams}; // nearly all intervals leave two digits
    return amountText(grams, usual, scaleOf(Measure::emissions, grams), words);
}

} // namespace

QString pathFromHome(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString dayInWords(const QDateTime &when, const QDateTime &now, const Wording &words)
{
    const QDateTime there = when.toTimeZone(now.timeZone());
    const QDate day = there.date(), today = now.date();
    if (!day.isValid())
        return {};
    if (day == today)
        return toQString(
            words("start.recent.today", {textArg("time", toStdString(there.time().toString(QStringLiteral("H:mm"))))}));
    if (day == today.addDays(-1))
        return toQString(words("start.recent.yesterday"));
    if (day.year() == today.year())
        return toQString(
            words("start.recent.day", {numberArg("day", day.day()),
                                       textArg("month", words("report.month." + std::to_string(day.month())))}));
    return toQString(dateInWords(toStdString(day.toString(Qt::ISODate)), words));
}

RecentWords recentWords(const RecentFile &file, const std::optional<StudySummary> &summary, const QDateTime &now,
                        const Wording &words)
{
    const bool read = summary && summary->state == StudySummary::State::read;
    const QString title = read && !summary->title.isEmpty() ? summary->title : file.title;
    RecentWords row;
    row.title = shownName(title.isEmpty() ? QFileInfo(file.path).completeBaseName() : title);
    row.path = shownName(pathFromHome(file.path));
    row.when = dayInWords(file.opened, now, words);
    if (summary)
        row.contents = toQString(recentContentsOf(*summary, words));
    if (read && summary->grams)
        row.total = toQString(recentTotalOf(*summary->grams, words));
    return row;
}

} // namespace huella
