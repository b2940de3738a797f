// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/study_summary.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace huella {

/// Looks into files on a thread of its own, one after the other: a folder that answers late, or a file that is broken, keeps
/// nobody waiting.
class SummaryReader : public QObject {
    Q_OBJECT

public:
    /// Gets each summary on the thread of this object.
    using Take = std::function<void(const QString &path, const StudySummary &summary)>;
    explicit SummaryReader(Take take, QObject *parent = nullptr);
    /// Waits a moment for the file that is being read, and reads no other. One that does not answer (a share that is gone) is
    /// left to its thread.
    ~SummaryReader() override;

    /// Reads these after those that were asked for before.
    void read(const QStringList &paths);

private:
    struct Shared; ///< with the thread, which may outlive this object

    static void work(const std::shared_ptr<Shared> &shared);
    void deliver();

    Take take_;
    std::shared_ptr<Shared> shared_;
};

} // namespace huella
