// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_document.h"

#include "app/desktop/document/study_io.h"

#include <algorithm>

namespace huella {
namespace {

constexpr int undoLimit = 200;

StudyChange::Part partOf(EditKind kind)
{
    switch (kind) {
    case EditKind::setField:
    case EditKind::setKind: return StudyChange::Part::run;
    case EditKind::renameRun:
    case EditKind::renameScenario: return StudyChange::Part::outline;
    case EditKind::setTitle:
    case EditKind::setAuthor:
    case EditKind::setReportLanguage: return StudyChange::Part::study;
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

/// A run that only `after` has: the one that was added.
std::string newRun(const Study &before, const Study &after)
{
    for (const Scenario &scenario : after.scenarios)
        for (const RunPointer &run : scenario.runs)
            if (!before.run(run->id))
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

StudyCommand::StudyCommand(StudyDocument &document, EditKind kind, Study after, StudyChange change, std::string mergeKey)
    : document_(document), kind_(kind), before_(document.study()), after_(std::move(after)), change_(std::move(change)),
      mergeKey_(std::move(mergeKey)), runBefore_(document.currentRunId()), runAfter_(runBefore_)
{
    if (const auto added = newRun(before_, after_); !added.empty())
        runAfter_ = added;
    else if (!after_.run(runBefore_))
        runAfter_ = neighbour(before_, after_, runBefore_);
}

void StudyCommand::undo()
{
    document_.show(before_, change_);
    document_.setCurrentRun(runBefore_);
}

void StudyCommand::redo()
{
    document_.show(after_, change_);
    document_.setCurrentRun(runAfter_);
}

bool StudyCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const StudyCommand *>(next);
    if (other->mergeKey_ != mergeKey_)
        return false;
    after_ = other->after_;
    setObsolete(after_ == before_); // typed back to where it was: no step is left
    return true;
}

StudyDocument::StudyDocument(Study study, QObject *parent) : QObject(parent), study_(std::move(study)), undoStack_(this)
{
    undoStack_.setUndoLimit(undoLimit);
    connect(&undoStack_, &QUndoStack::cleanChanged, this, &StudyDocument::fileChanged);
    currentRun_ = firstRun(study_);
    evaluate();
}

void StudyDocument::evaluate()
{
    dataset_ = std::make_shared<const Dataset>(datasetOf(study_));
    result_ = evaluator_.evaluate(study_);
}

void StudyDocument::setCurrentRun(const std::string &runId)
{
    if (runId == currentRun_ || (!runId.empty() && !study_.run(runId)))
        return;
    endMerge();
    currentRun_ = runId;
    emit currentRunChanged();
}

void StudyDocument::apply(EditKind kind, Study next, const std::string &mergeKey)
{
    if (next == study_)
        return;
    const std::string key = mergeKey.empty() ? std::string() : mergeKey + "/" + std::to_string(mergeSerial_);
    undoStack_.push(new StudyCommand(*this, kind, std::move(next), {partOf(kind), currentRun_}, key));
}

void StudyDocument::show(const Study &study, const StudyChange &change)
{
    study_ = study;
    if (!study_.run(currentRun_))
        currentRun_ = firstRun(study_);
    evaluate();
    emit changed(change);
}

void StudyDocument::replace(Study study)
{
    study_ = std::move(study);
    path_.clear();
    currentRun_ = firstRun(study_);
    undoStack_.clear();
    evaluate();
    emit changed({});
    emit currentRunChanged();
    emit fileChanged();
}

Result<void> StudyDocument::saveTo(const QString &path)
{
    const std::string bytes = writeStudy(study_);
    if (auto written = writeFile(path, QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()))); !written)
        return written;
    endMerge();
    path_ = path;
    undoStack_.setClean();
    emit fileChanged();
    return {};
}

void StudyDocument::setPath(const QString &path)
{
    path_ = path;
    emit fileChanged();
}

} // namespace huella
