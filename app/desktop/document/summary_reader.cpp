// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/summary_reader.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace huella {
namespace {
constexpr std::chrono::milliseconds aMoment{300};
} // namespace

struct SummaryReader::Shared {
    std::mutex mutex; ///< of what follows
    std::condition_variable rested;
    SummaryReader *reader = nullptr; ///< null: gone
    QStringList waiting;
    std::vector<std::pair<QString, StudySummary>> found;
    bool working = false;
};

SummaryReader::SummaryReader(Take take, QObject *parent)
    : QObject(parent), take_(std::move(take)), shared_(std::make_shared<Shared>())
{
    shared_->reader = this;
}

SummaryReader::~SummaryReader()
{
    std::unique_lock lock(shared_->mutex);
    shared_->reader = nullptr;
    shared_->waiting.clear();
    shared_->rested.wait_for(lock, aMoment, [this] { return !shared_->working; });
}

void SummaryReader::read(const QStringList &paths)
{
    {
        const std::scoped_lock lock(shared_->mutex);
        shared_->waiting << paths;
        if (shared_->waiting.isEmpty() || std::exchange(shared_->working, true))
            return;
    }
    std::thread([shared = shared_] { work(shared); }).detach();
}

void SummaryReader::work(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    while (!shared->waiting.isEmpty()) {
        const QString path = shared->waiting.takeFirst();
        lock.unlock();
        StudySummary summary = summaryOf(path);
        lock.lock();
        if (!shared->reader)
            break;
        shared->found.emplace_back(path, std::move(summary));
        QMetaObject::invokeMethod(shared->reader, &SummaryReader::deliver, Qt::QueuedConnection);
    }
    shared->working = false;
    shared->rested.notify_all();
}

void SummaryReader::deliver()
{
    std::vector<std::pair<QString, StudySummary>> summaries;
    {
        const std::scoped_lock lock(shared_->mutex);
        summaries.swap(shared_->found);
    }
    for (const auto &[path, summary] : summaries)
        take_(path, summary);
}

} // namespace huella
