// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_document.h"

#include "app/desktop/document/study_command.h"
#include "core/study/file/file.h"
#include "core/wording/wording.h"

namespace huella {
namespace {

constexpr int undoLimit = 200;

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
    case EditKind::setDetails:
    case EditKind::setReportLanguage:
    case EditKind::setTense: return StudyChange::Part::study;
    case EditKind::editReport:
    case EditKind::moveSection:
    case EditKind::setFigure:
    case EditKind::setReportTemplate: return StudyChange::Part::report;
    default: return StudyChange::Part::everything;
    }
}

/// Until somebody says what the screen speaks.
std::string partNameInEnglish(std::string_view part, const std::string &training)
{
    const Wording &words = Wording::of(Language::en);
    return words("planning.part.of", {textArg("part", words(part)), textArg("name", training)});
}

} // namespace

StudyDocument::StudyDocument(Study study, QObject *parent)
    : QObject(parent),
      study_(std::make_shared<const Study>(std::move(study))),
      partName_(partNameInEnglish),
      undoStack_(this)
{
    undoStack_.setUndoLimit(undoLimit);
    connect(&undoStack_, &QUndoStack::cleanChanged, this, &StudyDocument::fileChanged);
    connect(&simulation_, &SimulationService::intervalsFound, this, [this] {
        emit changed({StudyChange::Part::intervals, {}});
    });
    currentRun_ = firstRun(*study_);
    evaluate(SimulationService::Scenarios::afterFirstWindow); // which shows a run, and that has its interval
}

StudyDocument::~StudyDocument() = default;

void StudyDocument::evaluate(SimulationService::Scenarios where)
{
    if (const Scenario *scenario = study_->scenarioOf(currentRun_))
        currentScenario_ = scenario->id;
    else if (!study_->scenario(currentScenario_))
        currentScenario_ = firstScenario(*study_);
    simulation_.evaluate(*study_, waiting_, currentRun_, where);
    const ScenarioResult *shown = currentScenarioResult();
    dataset_ = shown ? shown->dataset : std::make_shared<const Dataset>(datasetOf(*study_));
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
    simulation_.simulateRun(currentRun_);
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
    next = withPlansFollowed(*study_, std::move(next), partName_);
    const std::string key = mergeKey.empty() ? std::string() : mergeKey + "/" + std::to_string(mergeSerial_);
    undoStack_.push(new StudyCommand(*this, kind, std::move(next), {partOf(kind), currentRun_}, key));
}

void StudyDocument::joinTo(const std::string &mergeKey)
{
    const int last = undoStack_.index() - 1;
    if (last < 0 || mergeKey.empty())
        return;
    // the stack hands its commands out as constants, and has no other way to say that one is not over yet
    auto *step = const_cast<QUndoCommand *>(undoStack_.command(last));
    static_cast<StudyCommand *>(step)->setMergeKey(mergeKey + "/" + std::to_string(mergeSerial_));
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

void StudyDocument::readDatasetsAgain()
{
    evaluate();
    emit changed({});
}

void StudyDocument::replace(Study study)
{
    waiting_.clear();
    ++place_;
    ++opened_;
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
