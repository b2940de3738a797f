// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_pipeline.h"

namespace huella::cli {

BatchPipeline::BatchPipeline(std::vector<Work> workers) : slots_(3 * workers.size())
{
    for (Work &one : workers)
        threads_.emplace_back([this, one = std::move(one)] { work(one); });
}

BatchPipeline::~BatchPipeline()
{
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    filled_.notify_all();
    for (std::thread &thread : threads_)
        thread.join();
}

void BatchPipeline::work(const Work &one)
{
    std::unique_lock lock(mutex_);
    while (true) {
        filled_.wait(lock, [this] { return stop_ || taken_ < read_; });
        if (stop_)
            return;
        Slot &mine = slot(taken_++);
        lock.unlock();
        mine.counts = one(mine.block, mine.out);
        lock.lock();
        mine.state = Slot::State::done;
        done_.notify_one();
    }
}

Result<void> BatchPipeline::writeOldest(const WriteRows &write)
{
    Slot &oldest = slot(written_);
    {
        std::unique_lock lock(mutex_);
        done_.wait(lock, [&oldest] { return oldest.state == Slot::State::done; });
    }
    if (auto written = write(oldest.out); !written)
        return written;
    counts_.add(oldest.counts);
    oldest.state = Slot::State::free;
    ++written_;
    return {};
}

Result<BatchCounts> BatchPipeline::run(const ReadBlock &read, const WriteRows &write)
{
    while (true) {
        if (read_ - written_ == slots_.size())
            if (auto written = writeOldest(write); !written)
                return tl::unexpected(written.error());
        Slot &next = slot(read_);
        const auto more = read(next.block);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        {
            const std::lock_guard lock(mutex_);
            next.state = Slot::State::filled;
            ++read_;
        }
        filled_.notify_one();
    }
    while (written_ < read_)
        if (auto written = writeOldest(write); !written)
            return tl::unexpected(written.error());
    return counts_;
}

} // namespace huella::cli
