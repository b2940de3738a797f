// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/study_document.h"
#include "app/desktop/document/study_place.h"

#include <QUndoCommand>

namespace huella {

/// One undo step: the study before and after, shared with the steps beside it.
class StudyCommand : public QUndoCommand {
public:
    StudyCommand(StudyDocument &document, EditKind kind, Study after, StudyChange change, std::string mergeKey);
    void undo() override;
    void redo() override;
    int id() const override { return mergeKey_.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override;
    EditKind kind() const { return kind_; }
    /// What comes next with this key becomes a part of it.
    void setMergeKey(std::string key) { mergeKey_ = std::move(key); }

private:
    StudyDocument &document_;
    EditKind kind_;
    std::shared_ptr<const Study> before_, after_;
    StudyChange change_;
    std::string mergeKey_;
    StudyPlace placeBefore_, placeAfter_;
};

} // namespace huella
