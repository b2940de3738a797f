// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/summary_reader.h"

namespace huella {

SummaryReader::SummaryReader(Take take, QObject *parent) : QObject(parent), take_(std::move(take))
{
    connect(this, &SummaryReader::found, this, &SummaryReader::deliver, Qt::QueuedConnection);
}

SummaryReader::~SummaryReader() = default;

void SummaryReader::read(const QStringList &paths)
{
    {
        const std::scoped_lock lock(mutex_);
        waiting_ << paths;
        if (waiting_.isEmpty() || std::exchange(working_, true))
            return;
    }
    thread_ = std::jthread([this](const std::stop_token &end) { work(end); }); // the one before has nothing left to do
}

void SummaryReader::work(const std::stop_token &end)
{
    for (;;) {
        QString path;
        {
            const std::scoped_lock lock(mutex_);
            if (waiting_.isEmpty() || end.stop_requested()) {
                working_ = false;
                return;
            }
            path = waiting_.takeFirst();
        }
        StudySummary summary = summaryOf(path);
        {
            const std::scoped_lock lock(mutex_);
            found_.emplace_back(path, std::move(summary));
        }
        emit found();
    }
}

void SummaryReader::deliver()
{
    std::vector<std::pair<QString, StudySummary>> summaries;
    {
        const std::scoped_lock lock(mutex_);
        summaries.swap(found_);
    }
    for (const auto &[path, summary] : summaries)
        take_(path, summary);
}

} // namespace huella
