// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/document/recovery.h"

#include <QDeadlineTimer>

#include <optional>

class QWidget;

namespace huella {

class ReportCommands;

/// New, open, save: what the File menu does, with every question through Dialogs.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Context &context, QWidget *window);

    void newStudy();
    /// A study without a file, as it was made elsewhere; asks first if there is unsaved work. False: it stays as it was.
    bool begin(Study study);
    /// The same with what somebody typed, which is unsaved work from the start.
    bool keep(Study study);
    void open();
    /// Opens a study, or the study inside a PDF report. Says what is wrong; the study on the screen stays then.
    bool openPath(const QString &path);
    /// Asks first if there is unsaved work.
    bool openOther(const QString &path);
    /// Where a recent file is now, if it is not where it was.
    bool locateRecent(const QString &path);
    void forgetRecent(const QString &path);
    /// The document already holds the study of this file: remembers its name and says what there is to say.
    void opened(const QString &path, const LoadedStudy &loaded);
    /// Says why something could not be done.
    void tell(const Error &error);
    /// Says that a file or a folder was written.
    void wrote(const QString &path);
    bool save();
    bool saveAs();
    /// True when the study on the screen may go: nothing unsaved, or saved, or given up.
    bool mayClose();
    /// The window goes, after mayClose(): nothing is left to recover.
    void closed();
    /// A name for the study: its title, else its file, else "Untitled study".
    QString studyName() const;

    /// Beside the study, with its name.
    QString suggestedPath(const QString &ending) const;
    ReportCommands &report() { return *report_; }

    /// Offers what windows left that were ended before their study was saved. `asked`: says, too, that there is nothing.
    void offerRecovery(bool asked);
    /// The program is being ended and nobody can be asked: what is unsaved is on the disk when this returns.
    void keepForRecovery();
    /// The session ends. False: it shall not.
    bool endSession(bool mayAsk);

private:
    enum class Hold { taken, copy, shared, none };
    Hold hold(const QString &path);
    void take(const QString &path, const LoadedStudy &loaded, Hold how);
    void sayEdition();
    void rememberFolder(const QString &path);
    void rememberFile(const QString &path);
    bool saveTo(const QString &path);
    bool saveOverChanged();
    bool saveWhereGone();
    bool saveFailed(const Error &error);
    void restore(RecoveredStudy found, LeftBehind left);

    Context &context_;
    QWidget *window_;
    ReportCommands *report_;
    Recovery recovery_;
    HeldLock lock_;                ///< while the document's file is open here
    QString origin_;               ///< of a study that has no file yet: the report, or the file that it is a copy of
    std::optional<Study> givenUp_; ///< when the session ended: its end closes the window, which does not ask again
    QDeadlineTimer givingUp_;      ///< another program may have called the end off
};

} // namespace huella
