// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/recovery_offer.h"

#include "app/desktop/common/text.h"
#include "core/study/model/difference.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace huella {
namespace {

constexpr size_t mostNames = 6;

struct RecoveryOffer {
    Q_DECLARE_TR_FUNCTIONS(RecoveryOffer)
};

QString nameOf(const RecoveredStudy &found, const Context &context)
{
    if (!found.head.path.isEmpty())
        return QFileInfo(found.head.path).fileName();
    return found.loaded.study.title.empty() ? context.say("study.untitled") : toQString(found.loaded.study.title);
}

void addNames(QStringList &lines, const char *key, const std::vector<std::string> &names, const Context &context)
{
    if (names.empty())
        return;
    std::string list;
    for (size_t i = 0; i < std::min(names.size(), mostNames); ++i)
        list += (i ? ", " : "") + names[i];
    if (names.size() > mostNames)
        list += "…";
    lines << context.say(Message(key, {textArg("names", list), numberArg("count", double(names.size()))}));
}

/// Against what its file holds now.
QStringList differences(const Study &saved, const Study &recovered, const Context &context)
{
    const StudyDifference differs = differenceOf(saved, recovered);
    QStringList lines;
    addNames(lines, "recovery.changed_runs", differs.changedRuns, context);
    addNames(lines, "recovery.added_runs", differs.addedRuns, context);
    addNames(lines, "recovery.removed_runs", differs.removedRuns, context);
    addNames(lines, "recovery.changed_scenarios", differs.changedScenarios, context);
    addNames(lines, "recovery.added_scenarios", differs.addedScenarios, context);
    addNames(lines, "recovery.removed_scenarios", differs.removedScenarios, context);
    if (differs.order)
        lines << context.say("recovery.order");
    if (differs.report)
        lines << context.say("recovery.report");
    if (differs.properties)
        lines << context.say("recovery.properties");
    return lines;
}

/// Whether the file holds all of it already: it was saved, and only the recovery file was not taken away any more.
bool isSaved(const RecoveredStudy &found)
{
    const auto now = digestOnDisk(found.head.path);
    return !found.head.path.isEmpty() && now && *now == found.loaded.digest;
}

/// What cannot be read stays, under a name that is not offered again.
void tellUnreadable(Context &context, QWidget *parent, const LeftBehind &left, const Error &error)
{
    const QString kept = left.file + QStringLiteral(".unreadable");
    const QString name = QFile::rename(left.file, kept) ? kept : left.file;
    context.dialogs.tell(parent, RecoveryOffer::tr("Unsaved work"),
                         context.say(Message("recovery.unreadable", {textArg("file", toStdString(name))}))
                             + QStringLiteral("\n\n") + context.sentence(error.message));
}

enum class Decision { restore, discard, later };

Decision ask(Context &context, QWidget *parent, const RecoveredStudy &found)
{
    switch (context.dialogs.choose(
        parent, RecoveryOffer::tr("Unsaved work"), recoveryText(found, context),
        {RecoveryOffer::tr("&Restore"), RecoveryOffer::tr("Decide &later"), RecoveryOffer::tr("&Delete it")})) {
    case 0: return Decision::restore;
    case 2: return Decision::discard;
    default: return Decision::later;
    }
}

} // namespace

QString recoveryText(const RecoveredStudy &found, const Context &context)
{
    const Study &study = found.loaded.study;
    const QString when = QLocale().toString(found.head.when.toLocalTime(), QLocale::ShortFormat);
    QStringList lines{
        context.say(Message("recovery.unsaved", {textArg("name", toStdString(nameOf(found, context))),
                                                 textArg("when", toStdString(when))})),
        context.say(Message("recovery.size",
                            {wordsArg("runs", Message("recovery.runs", {numberArg("count", double(study.runCount()))})),
                             wordsArg("scenarios", Message("recovery.scenarios",
                                                           {numberArg("count", double(study.scenarios.size()))}))}))};
    if (found.head.path.isEmpty())
        return lines.join(QStringLiteral("\n\n"));
    const auto saved = loadStudy(found.head.path);
    if (saved)
        lines << differences(saved->study, study, context).join(QLatin1Char('\n'));
    if (!QFileInfo::exists(found.head.path))
        lines << context.say("recovery.file_gone");
    else if (!saved || saved->digest != found.head.digest)
        lines << context.say("recovery.file_changed");
    return lines.join(QStringLiteral("\n\n"));
}

RecoveryAnswer askAboutRecovery(Context &context, QWidget *parent)
{
    RecoveryAnswer answer;
    for (LeftBehind &left : leftBehind()) {
        auto found = readRecovery(left.file);
        if (!found) {
            tellUnreadable(context, parent, left, found.error());
            answer.any = true;
            continue;
        }
        if (isSaved(*found)) {
            QFile::remove(left.file);
            continue;
        }
        answer.any = true;
        const Decision decision = answer.restored ? Decision::later : ask(context, parent, *found);
        if (decision == Decision::discard)
            QFile::remove(left.file);
        else if (decision == Decision::later)
            ++answer.waiting;
        else {
            answer.restored = std::move(*found);
            answer.left = std::move(left);
        }
    }
    return answer;
}

} // namespace huella
