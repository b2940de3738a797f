// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_command.h"

namespace huella {

StudyCommand::StudyCommand(StudyDocument &document, EditKind kind, Study after, StudyChange change,
                           std::string mergeKey)
    : document_(document),
      kind_(kind),
      before_(document.snapshot()),
      after_(std::make_shared<const Study>(std::move(after))),
      change_(std::move(change)),
      mergeKey_(std::move(mergeKey)),
      placeBefore_{document.currentRunId(), document.currentScenarioId()},
      // runs that came into a table are looked at there, and those that go with a training where it is planned
      placeAfter_(kind == EditKind::addRuns || kind == EditKind::setPlan ? placeBefore_ : placeAfter(*before_, *after_, placeBefore_))
{
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

} // namespace huella
