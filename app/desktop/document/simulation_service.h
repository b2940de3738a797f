// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/background_simulation.h"

#include <QObject>

#include <span>
#include <string>

namespace huella {

/// What a study comes to: central figures and the interval of the run that is looked at at once; the intervals of the scenarios at
/// once where that costs nothing, else from the background. Knows neither undo steps nor files.
class SimulationService : public QObject {
    Q_OBJECT

public:
    /// When the scenarios are simulated: before evaluate() returns where they are few, or in the background when the first window
    /// has been painted, which has no core to spare before.
    enum class Scenarios { atOnceWhereFew, afterFirstWindow };

    explicit SimulationService(QObject *parent = nullptr);
    ~SimulationService() override;

    /// This study from now on. What is being simulated of another is dropped, and nothing of it is ever said.
    void evaluate(const Study &study, std::span<const Waiting> waiting, const std::string &shownRun, Scenarios where);
    /// A run of the study that is looked at from now on.
    void simulateRun(const std::string &runId);
    /// The scenarios that waited for the first window, from now on.
    void simulateWaiting();

    const StudyResult &result() const { return result_; }
    /// The same with the intervals of the runs that a report shows: the largest of each scenario.
    const StudyResult &reportResult();

signals:
    void intervalsFound(); ///< result() has those of the scenarios, or a first look at them

private:
    void simulateWhereCheap(std::uint64_t seed);
    void takeIntervals(const StudyResult &simulated);

    Evaluator evaluator_;
    Draws draws_{2026};
    StudyResult result_;
    StudyResult reportResult_;
    bool reportIsOfResult_ = false;
    bool waiting_ = false;            ///< the scenarios, for the first window
    BackgroundSimulation background_; ///< last, so that it ends before what it hands its results to
};

} // namespace huella
