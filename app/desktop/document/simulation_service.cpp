// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/simulation_service.h"

#include <QTimer>

#include <utility>

namespace huella {
namespace {

constexpr size_t runsAtOnce = 12;   ///< whose intervals cost less than a repaint
constexpr size_t mostReported = 12; ///< runs of a scenario that a report shows one by one
constexpr int windowDelayMs = 250;  ///< a window that is not there by then is not waited for

} // namespace

SimulationService::SimulationService(QObject *parent)
    : QObject(parent), background_([this](const StudyResult &simulated) { takeIntervals(simulated); })
{
}

SimulationService::~SimulationService() = default;

void SimulationService::evaluate(const Study &study, std::span<const Waiting> waiting, const std::string &shownRun,
                                 Scenarios where)
{
    reportIsOfResult_ = waiting_ = false;
    background_.cancel(); // what is being simulated is of a study that is no more
    if (draws_.seed() != study.seed)
        draws_ = Draws(study.seed);
    result_ = evaluator_.central(study, waiting);
    simulateRun(shownRun);
    waiting_ = where == Scenarios::afterFirstWindow;
    if (waiting_)
        QTimer::singleShot(windowDelayMs, this, &SimulationService::simulateWaiting);
    else
        simulateWhereCheap(study.seed);
}

void SimulationService::simulateWaiting()
{
    if (std::exchange(waiting_, false))
        background_.start(result_, draws_.seed());
}

/// The run that is looked at has its interval at once.
void SimulationService::simulateRun(const std::string &runId)
{
    const auto simulated = evaluator_.simulateRun(runId, draws_);
    if (!simulated)
        return;
    for (ScenarioResult &scenario : result_.scenarios)
        for (RunResultPointer &run : scenario.runs)
            if (run->run == simulated->run)
                run = simulated;
}

/// A few runs are simulated before anybody sees that they were not; thousands in the background.
void SimulationService::simulateWhereCheap(std::uint64_t seed)
{
    size_t waiting = 0;
    for (const ScenarioResult &scenario : result_.scenarios)
        waiting += scenario.pending() ? scenario.runs.size() : 0;
    if (waiting > runsAtOnce) {
        background_.start(result_, seed);
        return;
    }
    simulateScenarios(result_, draws_);
    evaluator_.keep(result_);
}

const StudyResult &SimulationService::reportResult()
{
    if (reportIsOfResult_)
        return reportResult_;
    reportIsOfResult_ = true;
    reportResult_ = result_;
    simulateLargest(reportResult_, mostReported, draws_);
    return reportResult_;
}

void SimulationService::takeIntervals(const StudyResult &simulated)
{
    for (size_t i = 0; i < result_.scenarios.size(); ++i) {
        result_.scenarios[i].range = simulated.scenarios[i].range;
        result_.scenarios[i].sample = simulated.scenarios[i].sample;
        result_.scenarios[i].difference = simulated.scenarios[i].difference;
    }
    evaluator_.keep(result_);
    reportIsOfResult_ = false;
    emit intervalsFound();
}

} // namespace huella
