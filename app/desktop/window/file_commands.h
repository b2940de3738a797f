// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/context.h"

class QWidget;

namespace huella {

/// New, open, save, report: what the File menu does, with every question through Dialogs.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Context &context, QWidget *window);

    void newStudy();
    void open();
    /// Opens a study, or the study inside a PDF report. Says what is wrong; the study on the screen stays then.
    bool openPath(const QString &path);
    /// The document already holds the study of this file: remembers its name and says what there is to say.
    void opened(const QString &path, const std::vector<Issue> &notes);
    /// Says why something could not be done.
    void tell(const Error &error);
    bool save();
    bool saveAs();
    void reportAsPdf();
    /// Shows the report as it will be printed.
    void print();
    /// True when the study on the screen may go: nothing unsaved, or saved, or given up.
    bool mayClose();
    /// A name for the study: its title, else its file, else "Untitled study".
    QString studyName() const;

    /// Beside the study, with its name.
    QString suggestedPath(const QString &ending) const;

signals:
    void paperChosen();

private:
    bool saveTo(const QString &path);
    Context &context_;
    QWidget *window_;
};

} // namespace huella
