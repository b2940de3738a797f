// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/background_simulation.h"

#include <utility>

namespace huella {
namespace {

constexpr size_t manySimulations = 400; ///< that take longer than a person likes to wait
constexpr int draftCount = 1000;

} // namespace

BackgroundSimulation::BackgroundSimulation(Take take, QObject *parent) : QObject(parent), take_(std::move(take))
{
    connect(this, &BackgroundSimulation::found, this, &BackgroundSimulation::deliver, Qt::QueuedConnection);
}

BackgroundSimulation::~BackgroundSimulation() { cancel(); }

void BackgroundSimulation::start(StudyResult result, std::uint64_t seed)
{
    {
        const std::scoped_lock lock(mutex_);
        stop_.request_stop();
        stop_ = std::stop_source();
        found_.reset();
        waiting_ = Order{std::move(result), seed, stop_.get_token()};
    }
    if (!thread_.joinable()) // not before there is work: a window starts without
        thread_ = std::jthread([this](const std::stop_token &end) { work(end); });
    changed_.notify_one();
}

void BackgroundSimulation::cancel()
{
    const std::scoped_lock lock(mutex_);
    stop_.request_stop();
    waiting_.reset();
    found_.reset();
}

void BackgroundSimulation::work(const std::stop_token &end)
{
    for (;;) {
        Order order;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, end, [this] { return waiting_.has_value(); });
            if (!waiting_) // asked to end
                return;
            order = std::move(*waiting_);
            waiting_.reset();
        }
        simulate(order);
    }
}

void BackgroundSimulation::simulate(Order &order)
{
    if (!draws_ || draws_->seed() != order.seed)
        draws_.emplace(order.seed);
    if (simulationsOf(order.result) > manySimulations) { // a first look, before all draws are made
        StudyResult draft = order.result;
        Draws few(order.seed, draftCount);
        simulateScenarios(draft, few, order.stop);
        hand(draft, order.stop);
    }
    simulateScenarios(order.result, *draws_, order.stop);
    hand(order.result, order.stop);
}

void BackgroundSimulation::hand(const StudyResult &result, const std::stop_token &stop)
{
    {
        const std::scoped_lock lock(mutex_);
        if (stop.stop_requested()) // only whoever holds the lock stops an order
            return;
        found_ = result;
    }
    emit found(); // no object of ours goes from one thread to the other besides what the lock holds
}

void BackgroundSimulation::deliver()
{
    std::optional<StudyResult> result;
    {
        const std::scoped_lock lock(mutex_);
        result.swap(found_);
    }
    if (result)
        take_(*result);
}

} // namespace huella
