// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace huella {

/// Simulates the scenarios of a study on a thread of its own, so that the window goes on. Only the newest order counts: a
/// study that has changed is not simulated to its end, and what was found of it is never handed over.
class BackgroundSimulation : public QObject {
    Q_OBJECT

public:
    /// Gets each result on the thread of this object: of a large study a first look with few draws, then all of them.
    using Take = std::function<void(const StudyResult &)>;
    explicit BackgroundSimulation(Take take, QObject *parent = nullptr);
    ~BackgroundSimulation() override; ///< stops, and waits until the thread has ended

    /// Drops what is being simulated and begins with this, the intervals that are missing in `result`.
    void start(StudyResult result, std::uint64_t seed);
    /// Drops what is being simulated: nothing of it will be handed over.
    void cancel();

signals:
    void found(); ///< said by the simulating thread; heard on this object's

private:
    struct Order {
        StudyResult result;
        std::uint64_t seed = 0;
        std::stop_token stop;
    };
    void work(const std::stop_token &end);
    void simulate(Order &order);
    void hand(const StudyResult &result, const std::stop_token &stop);
    void deliver();

    Take take_;
    std::mutex mutex_; ///< of what follows
    std::condition_variable_any changed_;
    std::optional<Order> waiting_;
    std::optional<StudyResult> found_; ///< of the newest order, not handed over yet
    std::stop_source stop_;            ///< of the newest order

    std::optional<Draws> draws_; ///< the thread's alone; made once for a seed
    std::jthread thread_;        ///< last, so that it ends before what it uses
};

} // namespace huella
