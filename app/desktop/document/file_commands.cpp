// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/file_commands.h"

#include "app/desktop/document/blank_study.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/recovery_offer.h"
#include "app/desktop/document/report_commands.h"
#include "app/desktop/document/study_names.h"
#include "app/desktop/widgets/settle_typing.h"
#include "core/study/snapshot/catalogue_snapshot.h"

#include <QFileInfo>
#include <QWidget>

namespace huella {
namespace {

constexpr std::chrono::minutes sessionEnds(1); ///< within which a session that is told to end closes its windows

Message namedMessage(const char *key, const QString &path)
{
    return Message(key, {textArg("name", toStdString(shownName(QFileInfo(path).fileName())))});
}

} // namespace

FileCommands::FileCommands(Context &context, QWidget *window)
    : QObject(window),
      context_(context),
      window_(window),
      report_(new ReportCommands(context, *this, window)),
      recovery_(context.document)
{
    connect(&recovery_, &Recovery::failed, this, [this](const Error &error) {
        context_.notices->say(context_.say(Message("recovery.not_kept", {wordsArg("reason", error.message)})));
    });
}

QString FileCommands::studyName() const { return huella::studyName(context_); }

QString FileCommands::suggestedPath(const QString &ending) const
{
    return huella::suggestedPath(context_, origin_, ending);
}

void FileCommands::tell(const Error &error)
{
    const QString said = context_.sentence(error.message);
    context_.dialogs.tell(window_, tr("Huella"),
                          error.place.empty() ? said
                                              : shownName(toQString(error.place)) + QStringLiteral("\n\n") + said);
}

void FileCommands::wrote(const QString &path)
{
    const QFileInfo file(path);
    const Message done("notice.written", {textArg("name", toStdString(shownName(file.fileName()))),
                                          textArg("folder", toStdString(shownName(file.absolutePath())))});
    context_.notices->say(context_.say(done), path);
}

bool FileCommands::mayClose()
{
    settleTyping(window_); // what is being typed is work too
    const bool givenUp = givenUp_ == context_.document.study() && !givingUp_.hasExpired();
    if (!context_.document.isModified() || givenUp)
        return true;
    switch (context_.dialogs.askToSave(window_, studyName())) {
    case Dialogs::SaveAnswer::save: return save();
    case Dialogs::SaveAnswer::discard: return true;
    case Dialogs::SaveAnswer::cancel: break;
    }
    return false;
}

void FileCommands::closed()
{
    recovery_.discard();
    lock_.release();
}

void FileCommands::newStudy() { begin(blankStudy(context_.language.language(), context_.settings)); }

bool FileCommands::begin(Study study)
{
    if (!mayClose())
        return false;
    lock_.release();
    origin_.clear();
    context_.document.replace(std::move(study));
    return true;
}

bool FileCommands::keep(Study study)
{
    if (!mayClose())
        return false;
    lock_.release();
    origin_.clear();
    context_.document.restore(std::move(study), {}, {}); // somebody typed it, and it is in no file
    return true;
}

void FileCommands::open()
{
    if (!mayClose())
        return;
    if (const QString path = context_.dialogs.openPath(window_, context_.settings.folder); !path.isEmpty())
        openPath(path);
}

bool FileCommands::openPath(const QString &path)
{
    auto loaded = loadStudy(path);
    if (!loaded) {
        tell(loaded.error());
        return false;
    }
    const Hold how = loaded->fromReport ? Hold::copy : hold(path);
    if (how == Hold::none)
        return false;
    context_.document.replace(std::move(loaded->study));
    take(path, *loaded, how);
    return true;
}

void FileCommands::opened(const QString &path, const LoadedStudy &loaded)
{
    const Hold how = loaded.fromReport ? Hold::copy : hold(path);
    take(path, loaded, how == Hold::none ? Hold::copy : how);
}

/// Asks where another window has the file open.
FileCommands::Hold FileCommands::hold(const QString &path)
{
    if (lock_.isHeld() && wholePath(path) == wholePath(context_.document.path()))
        return Hold::taken;
    HeldLock lock;
    // where no lock can be made, Save looks at the file all the same
    if (lock.take(openLockOf(path)) != HeldLock::Outcome::elsewhere) {
        lock_ = std::move(lock);
        return Hold::taken;
    }
    const int answer =
        context_.dialogs.choose(window_, tr("Open in another window"), context_.say(namedMessage("open.held", path)),
                                {tr("Open a cop&y"), tr("Open &anyway")});
    return answer == 0 ? Hold::copy : answer == 1 ? Hold::shared : Hold::none;
}

void FileCommands::take(const QString &path, const LoadedStudy &loaded, Hold how)
{
    if (how != Hold::taken)
        lock_.release();
    const bool own = how != Hold::copy;                       // a study out of a report has no file of its own yet
    const QString whole = QFileInfo(path).absoluteFilePath(); // also for whoever recovers it in another folder
    origin_ = own ? QString() : whole;
    context_.document.setPath(own ? whole : QString(), own ? loaded.digest : FileDigest());
    rememberFolder(path);
    if (!loaded.fromReport) // which is no place to save a study in
        rememberFile(path);
    for (const Issue &note : loaded.notes)
        context_.dialogs.tell(window_, tr("Huella"), context_.say(note.message));
    sayEdition();
}

/// A study of an earlier edition keeps its figures, and says that there are others.
void FileCommands::sayEdition()
{
    const Study &study = context_.document.study();
    if (const size_t newer = countNewer(movedEntries(study)); newer > 0)
        context_.notices->say(context_.say(
            Message("notice.figures_moved", {numberArg("count", double(newer)), textArg("edition", study.edition)})));
}

bool FileCommands::save()
{
    if (context_.document.path().isEmpty())
        return saveAs();
    switch (context_.document.onDisk()) {
    case StudyDocument::OnDisk::changed: return saveOverChanged();
    case StudyDocument::OnDisk::gone: return saveWhereGone();
    case StudyDocument::OnDisk::same: break;
    }
    return saveTo(context_.document.path());
}

bool FileCommands::saveOverChanged()
{
    const QString path = context_.document.path();
    switch (context_.dialogs.choose(window_, tr("The file has changed"),
                                    context_.say(namedMessage("save.changed", path)),
                                    {tr("Save a cop&y…"), tr("&Reload"), tr("Rep&lace it")})) {
    case 0: return saveAs();
    case 1: openPath(path); return false; // what was unsaved is gone, as was said: there is nothing to go on with
    case 2: return saveTo(path);
    default: return false;
    }
}

bool FileCommands::saveWhereGone()
{
    const QString path = context_.document.path();
    switch (context_.dialogs.choose(window_, tr("The file is gone"), context_.say(namedMessage("save.gone", path)),
                                    {tr("Save it there a&gain"), tr("Save a cop&y…")})) {
    case 0: return saveTo(path);
    case 1: return saveAs();
    default: return false;
    }
}

bool FileCommands::saveAs()
{
    const QString path = context_.dialogs.savePath(window_, suggestedPath(QStringLiteral(".huella")));
    return !path.isEmpty() && saveTo(path);
}

bool FileCommands::saveTo(const QString &path)
{
    StudyDocument &document = context_.document;
    const bool another = document.path().isEmpty() || wholePath(path) != wholePath(document.path());
    HeldLock lock;
    const bool heldElsewhere = another && lock.take(openLockOf(path)) == HeldLock::Outcome::elsewhere;
    if (heldElsewhere
        && !context_.dialogs.confirm(window_, tr("Open in another window"),
                                     context_.say(namedMessage("save.held", path)), tr("&Save all the same")))
        return false;
    if (const auto saved = document.saveTo(path); !saved)
        return saveFailed(saved.error());
    if (another)
        lock_ = std::move(lock);
    origin_.clear();
    rememberFolder(path);
    rememberFile(path);
    return true;
}

bool FileCommands::saveFailed(const Error &error)
{
    const QString said = shownName(toQString(error.place)) + QStringLiteral("\n\n") + context_.sentence(error.message)
                         + QStringLiteral("\n\n") + context_.say("save.failed");
    return context_.dialogs.choose(window_, tr("Not saved"), said, {tr("Save &elsewhere…")}) == 0 && saveAs();
}

void FileCommands::offerRecovery(bool asked)
{
    if (asked && !mayClose())
        return;
    auto offer = askAboutRecovery(context_, window_);
    if (offer.restored)
        restore(std::move(*offer.restored), std::move(offer.left));
    if (offer.waiting > 0)
        context_.notices->say(context_.say(Message("recovery.waiting", {numberArg("count", double(offer.waiting))})));
    else if (asked && !offer.any)
        context_.notices->say(context_.say("recovery.none"));
}

void FileCommands::restore(RecoveredStudy found, LeftBehind left)
{
    const RecoveryHead head = found.head;
    const Hold how = head.path.isEmpty() ? Hold::copy : hold(head.path);
    const bool own = how == Hold::taken || how == Hold::shared;
    if (how != Hold::taken)
        lock_.release();
    origin_ = own ? QString() : head.path;
    context_.document.restore(std::move(found.loaded.study), own ? head.path : QString(),
                              own ? head.digest : FileDigest());
    recovery_.adopt(std::move(left));
}

void FileCommands::keepForRecovery()
{
    settleTyping(window_);
    recovery_.keepNow();
}

bool FileCommands::endSession(bool mayAsk)
{
    if (!mayAsk) {
        keepForRecovery();
        return true;
    }
    if (!mayClose())
        return false;
    givenUp_ = context_.document.study();
    givingUp_.setRemainingTime(sessionEnds);
    return true;
}

} // namespace huella
