// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/file_io.h"
#include "app/desktop/document/simulation_service.h"
#include "core/study/edits/plan_edits.h"
#include "core/study/evaluate/evaluate.h"

#include <QObject>
#include <QUndoStack>

namespace huella {

/// What an edit touched, so that each view redraws its part and nothing else.
struct StudyChange {
    enum class Part { everything, run, outline, study, intervals, report };
    Part part = Part::everything;
    std::string runId; ///< of the run, where one run changed
    /// Not only the words of the report.
    bool touchesStudy() const { return part != Part::report; }
};

/// The document of the desktop: one study value, its undo steps, its file, and the figures that belong to it.
/// Views read it and call apply(); they never talk to each other.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    explicit StudyDocument(Study study, QObject *parent = nullptr);
    ~StudyDocument() override;

    const Study &study() const { return *study_; }
    const StudyResult &result() const { return simulation_.result(); }
    /// The same with the intervals of the runs that a report shows: the largest of each scenario.
    const StudyResult &reportResult() { return simulation_.reportResult(); }
    /// Of the current run's scenario, else of the study.
    const Dataset &dataset() const { return *dataset_; }
    QUndoStack &undoStack() { return undoStack_; }

    /// The scenario that is shown: the current run's, or one that was chosen as a whole.
    const std::string &currentScenarioId() const { return currentScenario_; }
    const Scenario *currentScenario() const { return study_->scenario(currentScenario_); }
    const ScenarioResult *currentScenarioResult() const { return result().scenario(currentScenario_); }
    /// Shows a scenario as a whole; no run is current then.
    void setCurrentScenario(const std::string &scenarioId);
    bool showsScenario() const { return currentRun_.empty(); }

    const std::string &currentRunId() const { return currentRun_; }
    const Run *currentRun() const { return study_->run(currentRun_); }
    const RunResult *currentResult() const { return result().run(currentRun_); }
    void setCurrentRun(const std::string &runId);
    /// The window has been painted: what waited for it is simulated now.
    void windowPainted() { simulation_.simulateWaiting(); }

    /// Makes `next` the study, as one undo step, in which planned runs follow what was changed. Steps with the same merge key that
    /// follow each other become one.
    void apply(EditKind kind, Study next, const std::string &mergeKey = {});
    /// What runs are called that go with a training, in the words of the screen.
    void setPartName(PartName name) { partName_ = std::move(name); }
    /// Fields that hold text which is not in the study: what depends on them waits, the study stays as it is. The next edit ends the
    /// choosing of names; what was refused waits until it is mended, or until another run or scenario is shown.
    void setWaiting(std::vector<Waiting> waiting);
    const std::vector<Waiting> &waiting() const { return waiting_; }
    /// Another number whenever another run, scenario or study is shown: what stands half-typed in a form is of the one before.
    int place() const { return place_; }
    int opened() const { return opened_; } ///< grows when another study takes the place of this one

    /// The next edit starts a step of its own: a field was left, the study was saved.
    void endMerge() { ++mergeSerial_; }
    /// The next edit of this key becomes a part of the last step.
    void joinTo(const std::string &mergeKey);

    /// What the datasets hold has changed under the study: its figures are worked out anew, and it is no step of its own.
    void readDatasetsAgain();
    /// Another study altogether: opened, new. Forgets the undo steps and the file.
    void replace(Study study);
    /// A study whose changes were never saved; `onDisk` is what its file held then.
    void restore(Study study, const QString &path, const FileDigest &onDisk);
    /// The study was read from this file, which held `onDisk`.
    void setPath(const QString &path, const FileDigest &onDisk);
    const QString &path() const { return path_; }
    bool isModified() const { return !undoStack_.isClean(); }
    /// Writes the study beside the file and renames it at the end; the old file stays until the new one is whole.
    Result<void> saveTo(const QString &path);
    /// What the file held when it was last read or written.
    const FileDigest &digest() const { return digest_; }
    enum class OnDisk { same, changed, gone };
    /// Whether the file still holds what it held then. One that is there and cannot be read has changed.
    OnDisk onDisk() const;
    /// The study as it is now, for whoever writes it elsewhere: it never changes.
    std::shared_ptr<const Study> snapshot() const { return study_; }

signals:
    void changed(const huella::StudyChange &change);
    void currentRunChanged();
    void fileChanged(); ///< path or modified state

private:
    friend class StudyCommand;
    using StudyPointer = std::shared_ptr<const Study>;
    void show(StudyPointer study, const StudyChange &change);
    void evaluate(SimulationService::Scenarios where = SimulationService::Scenarios::atOnceWhereFew);
    void leavePlace();
    void goTo(const std::string &run, const std::string &scenario);

    StudyPointer study_; ///< shared with the undo steps, so that a step costs what it changed
    std::shared_ptr<const Dataset> dataset_;
    std::vector<Waiting> waiting_;
    PartName partName_;
    QUndoStack undoStack_;
    QString path_;
    FileDigest digest_; ///< of the file at path_ when it was last read or written
    std::string currentRun_;
    std::string currentScenario_;
    int mergeSerial_ = 0, place_ = 0, opened_ = 0;
    SimulationService simulation_;
};

} // namespace huella
