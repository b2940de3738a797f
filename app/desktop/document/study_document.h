// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits.h"
#include "core/study/evaluate.h"
#include "core/study/file.h"

#include <QObject>
#include <QUndoStack>

namespace huella {

/// What an edit touched, so that each view redraws its part and nothing else.
struct StudyChange {
    enum class Part { everything, run, outline, study };
    Part part = Part::everything;
    std::string runId; ///< of the run, where one run changed
};

/// The document of the desktop: one study value, its undo steps, its file, and the figures that belong to it.
/// Views read it and call apply(); they never talk to each other.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    explicit StudyDocument(Study study, QObject *parent = nullptr);

    const Study &study() const { return study_; }
    const StudyResult &result() const { return result_; }
    const Dataset &dataset() const { return *dataset_; }
    QUndoStack &undoStack() { return undoStack_; }

    const std::string &currentRunId() const { return currentRun_; }
    const Run *currentRun() const { return study_.run(currentRun_); }
    const RunResult *currentResult() const { return result_.run(currentRun_); }
    void setCurrentRun(const std::string &runId);

    /// Makes `next` the study, as one undo step. Steps with the same merge key that follow each other become one.
    void apply(EditKind kind, Study next, const std::string &mergeKey = {});
    /// The next edit starts a step of its own: a field was left, the study was saved.
    void endMerge() { ++mergeSerial_; }

    /// Another study altogether: opened, new. Forgets the undo steps and the file.
    void replace(Study study);
    void setPath(const QString &path);
    const QString &path() const { return path_; }
    bool isModified() const { return !undoStack_.isClean(); }
    /// Writes the study beside the file and renames it at the end; the old file stays until the new one is whole.
    Result<void> saveTo(const QString &path);

signals:
    void changed(const huella::StudyChange &change);
    void currentRunChanged();
    void fileChanged(); ///< path or modified state

private:
    friend class StudyCommand;
    void show(const Study &study, const StudyChange &change);
    void evaluate();

    Study study_;
    std::shared_ptr<const Dataset> dataset_;
    Evaluator evaluator_;
    StudyResult result_;
    QUndoStack undoStack_;
    QString path_;
    std::string currentRun_;
    int mergeSerial_ = 0;
};

/// One undo step: the study before and after. No pointer into the document, so nothing can dangle.
class StudyCommand : public QUndoCommand {
public:
    StudyCommand(StudyDocument &document, EditKind kind, Study after, StudyChange change, std::string mergeKey);
    void undo() override;
    void redo() override;
    int id() const override { return mergeKey_.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *next) override;
    EditKind kind() const { return kind_; }

private:
    StudyDocument &document_;
    EditKind kind_;
    Study before_, after_;
    StudyChange change_;
    std::string mergeKey_;
    std::string runBefore_, runAfter_;
};

} // namespace huella
