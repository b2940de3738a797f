// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_document.h"

#include <algorithm>
#include <unordered_set>

namespace huella {
namespace {

constexpr int undoLimit = 200;
constexpr size_t fewRuns = 12;      ///< whose intervals cost less than a repaint
constexpr size_t mostReported = 12; ///< runs of a scenario that a report shows one by one

StudyChange::Part partOf(EditKind kind)
{
    switch (kind) {
    case EditKind::setField:
    case EditKind::setKind:
    case EditKind::setYears:
    case EditKind::setNote:
    case EditKind::setRepeat:
    case EditKind::setTraining: return StudyChange::Part::run;
    case EditKind::renameRun:
    case EditKind::renameScenario: return StudyChange::Part::outline;
    case EditKind::setTitle:
    case EditKind::setAuthor:
    case EditKind::setReportLanguage: return StudyChange::Part::study;
    case EditKind::editReport:
    case EditKind::setReportTemplate: return StudyChange::Part::report;
    default: return StudyChange::Part::everything;
    }
}

std::string firstRun(const Study &study)
{
    for (const Scenario &scenario : study.scenarios)
        if (!scenario.runs.empty())
            return scenario.runs.front()->id;
    return {};
}

std::string firstScenario(const Study &study)
{
    return study.scenarios.empty() ? std::string() : study.scenarios.front().id;
}

/// A scenario that only `after` has.
std::string newScenario(const Study &before, const Study &after)
{
    for (const Scenario &scenario : after.scenarios)
        if (!before.scenario(scenario.id))
            return scenario.id;
    return {};
}

/// A run that only `after` has: the one that was added.
std::string newRun(const Study &before, const Study &after)
{
    if (after.runCount() <= before.runCount())
        return {};
    std::unordered_set<std::string_view> known;
    for (const Scenario &scenario : before.scenarios)
        for (const RunPointer &run : scenario.runs)
            known.insert(run->id);
    for (const Scenario &scenario : after.scenarios)
        for (const RunPointer &run : scenario.runs)
            if (!known.contains(run->id))
                return run->id;
    return {};
}

/// The run that takes the place of one that is gone: the next in its scenario, else the one before.
std::string neighbour(const Study &before, const Study &after, const std::string &gone)
{
    for (const Scenario &scenario : before.scenarios)
        for (size_t i = 0; i < scenario.runs.size(); ++i)
            if (scenario.runs[i]->id == gone)
                for (size_t other : {i + 1, i - 1})
                    if (other < scenario.runs.size() && after.run(scenario.runs[other]->id))
                        return scenario.runs[other]->id;
    return firstRun(after);
}

} // namespace

StudyCommand::StudyCommand(StudyDocument &document, EditKind kind, Study after, StudyChange change,
                           std::string mergeKey)
    : document_(document),
      kind_(kind),
      before_(document.study_),
      after_(std::make_shared<const Study>(std::move(after))),
      change_(std::move(change)),
      mergeKey_(std::move(mergeKey)),
      placeBefore_{document.currentRunId(), document.currentScenarioId()},
      placeAfter_(placeBefore_)
{
    if (const auto scenario = newScenario(*before_, *after_); !scenario.empty())
        placeAfter_ = {{}, scenario};
    else if (const auto added = newRun(*before_, *after_); !added.empty())
        placeAfter_ = {added, {}};
    else if (!placeBefore_.run.empty() && !after_->run(placeBefore_.run))
        placeAfter_ = {neighbour(*before_, *after_, placeBefore_.run), {}};
}

void StudyCommand::undo()
{
    document_.show(before_, change_);
    document_.goTo(placeBefore_.run, placeBefore_.scenario);
}

void StudyCommand::redo()
{
    document_.show(after_, change_);
    document_.goTo(placeAfter_.run, placeAfter_.scenario);
}

bool StudyCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const StudyCommand *>(next);
    if (other->mergeKey_ != mergeKey_)
        return false;
    after_ = other->after_;
    setObsolete(*after_ == *before_); // typed back to where it was: no step is left
    return true;
}

StudyDocument::StudyDocument(Study study, QObject *parent)
    : QObject(parent),
      study_(std::make_shared<const Study>(std::move(study))),
      undoStack_(this),
      background_([this](const StudyResult &simulated) { takeIntervals(simulated); })
{
    undoStack_.setUndoLimit(undoLimit);
    connect(&undoStack_, &QUndoStack::cleanChanged, this, &StudyDocument::fileChanged);
    currentRun_ = firstRun(*study_);
    evaluate(true);
}

StudyDocument::~StudyDocument() = default;

void StudyDocument::evaluate(bool starting)
{
    ++serial_;
    background_.cancel(); // what is being simulated is of a study that is no more
    if (draws_.seed() != study_->seed)
        draws_ = Draws(study_->seed);
    result_ = evaluator_.central(*study_, waiting_);
    if (const Scenario *scenario = study_->scenarioOf(currentRun_))
        currentScenario_ = scenario->id;
    else if (!study_->scenario(currentScenario_))
        currentScenario_ = firstScenario(*study_);
    const ScenarioResult *shown = currentScenarioResult();
    dataset_ = shown ? shown->dataset : std::make_shared<const Dataset>(datasetOf(*study_));
    simulateCurrent();
    if (starting)
        background_.start(result_, study_->seed);
    else
        simulateScenariosHereOrElsewhere();
}

/// The run that is looked at has its interval at once.
void StudyDocument::simulateCurrent()
{
    const auto simulated = evaluator_.simulateRun(currentRun_, draws_);
    if (!simulated)
        return;
    for (ScenarioResult &scenario : result_.scenarios)
        for (RunResultPointer &run : scenario.runs)
            if (run->run == simulated->run)
                run = simulated;
}

/// A few runs are simulated before anybody sees that they were not; thousands in the background.
void StudyDocument::simulateScenariosHereOrElsewhere()
{
    size_t waiting = 0;
    for (const ScenarioResult &scenario : result_.scenarios)
        waiting += scenario.pending() ? scenario.runs.size() : 0;
    if (waiting > fewRuns) {
        background_.start(result_, study_->seed);
        return;
    }
    simulateScenarios(result_, draws_);
    evaluator_.keep(result_);
}

const StudyResult &StudyDocument::reportResult()
{
    if (reportSerial_ == serial_)
        return reportResult_;
    reportSerial_ = serial_;
    reportResult_ = result_;
    simulateLargest(reportResult_, mostReported, draws_);
    return reportResult_;
}

void StudyDocument::takeIntervals(const StudyResult &simulated)
{
    for (size_t i = 0; i < result_.scenarios.size(); ++i) {
        result_.scenarios[i].range = simulated.scenarios[i].range;
        result_.scenarios[i].sample = simulated.scenarios[i].sample;
        result_.scenarios[i].difference = simulated.scenarios[i].difference;
    }
    evaluator_.keep(result_);
    reportSerial_ = -1;
    emit changed({StudyChange::Part::intervals, {}});
}

void StudyDocument::goTo(const std::string &run, const std::string &scenario)
{
    if (!run.empty())
        setCurrentRun(run);
    else if (!scenario.empty())
        setCurrentScenario(scenario);
}

void StudyDocument::setCurrentRun(const std::string &runId)
{
    const Scenario *scenario = study_->scenarioOf(runId);
    if (runId == currentRun_ || (!runId.empty() && !scenario))
        return;
    endMerge();
    currentRun_ = runId;
    if (scenario)
        currentScenario_ = scenario->id;
    if (const ScenarioResult *shown = currentScenarioResult())
        dataset_ = shown->dataset;
    leavePlace();
    simulateCurrent();
    emit currentRunChanged();
}

void StudyDocument::setCurrentScenario(const std::string &scenarioId)
{
    if (!study_->scenario(scenarioId) || (currentRun_.empty() && scenarioId == currentScenario_))
        return;
    endMerge();
    currentRun_.clear();
    currentScenario_ = scenarioId;
    dataset_ = currentScenarioResult()->dataset;
    leavePlace();
    emit currentRunChanged();
}

/// What was refused stays behind, and nothing waits for it any more.
void StudyDocument::leavePlace()
{
    ++place_;
    setWaiting({});
}

void StudyDocument::apply(EditKind kind, Study next, const std::string &mergeKey)
{
    if (next == *study_)
        return;
    const std::string key = mergeKey.empty() ? std::string() : mergeKey + "/" + std::to_string(mergeSerial_);
    undoStack_.push(new StudyCommand(*this, kind, std::move(next), {partOf(kind), currentRun_}, key));
}

void StudyDocument::show(StudyPointer study, const StudyChange &change)
{
    study_ = std::move(study);
    const std::string scenario = currentScenario_;
    if (!currentRun_.empty() && !study_->run(currentRun_)) {
        currentRun_ = firstRun(*study_);
        waiting_.clear();
        ++place_;
    }
    if (change.touchesStudy()) {
        std::erase_if(waiting_, [](const Waiting &each) { return !each.refused; });
        evaluate();
    }
    emit changed(change);
    if (showsScenario() && currentScenario_ != scenario) // the one that was shown is gone
        emit currentRunChanged();
}

void StudyDocument::setWaiting(std::vector<Waiting> waiting)
{
    if (waiting == waiting_)
        return;
    const std::string run = waiting.empty() ? waiting_.front().run : waiting.front().run;
    waiting_ = std::move(waiting);
    evaluate();
    emit changed({StudyChange::Part::run, run});
}

void StudyDocument::replace(Study study)
{
    waiting_.clear();
    ++place_;
    study_ = std::make_shared<const Study>(std::move(study));
    path_.clear();
    digest_.clear();
    currentRun_ = firstRun(*study_);
    currentScenario_.clear();
    undoStack_.clear();
    undoStack_.setClean(); // an empty stack ignores clear(), also after resetClean()
    evaluate();
    emit changed({});
    emit currentRunChanged();
    emit fileChanged();
}

void StudyDocument::restore(Study study, const QString &path, const FileDigest &onDisk)
{
    replace(std::move(study));
    path_ = path;
    digest_ = onDisk;
    undoStack_.resetClean(); // no step back leads to what the file holds
    emit fileChanged();
}

Result<void> StudyDocument::saveTo(const QString &path)
{
    const std::string text = writeStudy(*study_);
    const auto bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    if (auto written = writeFile(path, bytes); !written)
        return written;
    endMerge();
    path_ = path;
    digest_ = digestOf(bytes);
    undoStack_.setClean();
    emit fileChanged();
    return {};
}

void StudyDocument::setPath(const QString &path, const FileDigest &onDisk)
{
    path_ = path;
    digest_ = onDisk;
    emit fileChanged();
}

StudyDocument::OnDisk StudyDocument::onDisk() const
{
    const auto now = digestOnDisk(path_);
    if (now && now->isEmpty() && !digest_.isEmpty())
        return OnDisk::gone;
    return now && *now == digest_ ? OnDisk::same : OnDisk::changed;
}

} // namespace huella
