// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/study_summary.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace huella {

/// Looks into files on a thread of its own, one after the other: a folder that answers late, or a file that is broken, keeps
/// nobody waiting.
class SummaryReader : public QObject {
    Q_OBJECT

public:
    /// Gets each summary on the thread of this object.
    using Take = std::function<void(const QString &path, const StudySummary &summary)>;
    explicit SummaryReader(Take take, QObject *parent = nullptr);
    ~SummaryReader() override; ///< waits for the file that is being read, and reads no other

    /// Reads these after those that were asked for before.
    void read(const QStringList &paths);

signals:
    void found(); ///< said by the reading thread; heard on this object's

private:
    void work(const std::stop_token &end);
    void deliver();

    Take take_;
    std::mutex mutex_; ///< of what follows
    QStringList waiting_;
    std::vector<std::pair<QString, StudySummary>> found_;
    bool working_ = false;

    std::jthread thread_; ///< last, so that it ends before what it uses
};

} // namespace huella
