// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/recovery_file.h"
#include "app/desktop/document/study_document.h"

#include <QThreadPool>
#include <QTimer>

namespace huella {

/// Keeps what is unsaved of a document in a recovery file, a moment after it changed and without keeping anybody waiting, until it
/// is saved or given up. Whatever ends the program, the file is there then.
class Recovery : public QObject {
    Q_OBJECT

public:
    static constexpr int delayMs = 1500; ///< between a change and its being written; the promise is 5 s
    explicit Recovery(StudyDocument &document, QObject *parent = nullptr);
    ~Recovery() override;

    /// Written when it returns. True where nothing is unsaved, too.
    bool keepNow();
    /// What is unsaved was given up: its file goes.
    void discard();
    /// The document was restored from this file, which stays its own.
    void adopt(LeftBehind left);
    const QString &file() const { return file_; } ///< empty: none yet

signals:
    void failed(const huella::Error &error); ///< once, until it works again

private:
    void changed();
    void write();
    void written(const Result<void> &result, int serial);
    bool hasFile();
    RecoveryHead head() const;

    StudyDocument &document_;
    QString file_;
    HeldLock lock_;
    QTimer delay_;
    QThreadPool background_;
    bool writing_ = false, again_ = false, failing_ = false;
    int serial_ = 0; ///< of what is being written; what was given up meanwhile is not heard of
};

} // namespace huella
