// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"
#include "core/workload/fields.h"

#include <cstdint>
#include <functional>
#include <variant>

namespace huella {

/// The value of a field as an edit carries it: monostate takes the field away ("not given").
using FieldValue = std::variant<std::monostate, double, std::string>;
FieldValue fieldValue(const Workload &workload, Field field);

/// What an edit was, for the undo step's name and for merging the typing of one field into one step.
enum class EditKind {
    setField,
    renameRun,
    renameScenario,
    setKind,
    setTitle,
    setAuthor,
    setDetails,
    setReportLanguage,
    setTense,
    setDataset,
    addRun,
    duplicateRun,
    removeRun,
    moveRun,
    setElsewhere,
    updateFigures,
    addScenario,
    removeScenario,
    moveScenario,
    setBaseline,
    setBudget,
    setYears,
    setNote,
    setRepeat,
    setTraining,
    editReport,
    setReportTemplate,
    editRuns,
    addRuns,
    removeRuns,
    sortRuns,
    moveSection,
    setFigure,  ///< how a figure of the report looks and what stands below it
    setPlan,    ///< what is typed into the plan of a run
    setPlanKind ///< by hours, or from what is known of a training, a model in use or a pilot
};

/// A name as it is kept: on one line. A line break, as in what is pasted from a table, becomes a space.
std::string asName(std::string_view text);

// Edits are pure functions: a study in, a study out. An id that does not exist leaves the study as it is.
Study setField(const Study &study, std::string_view runId, Field field, const FieldValue &value);
/// Several fields in one step: choosing a region also sets its provider, say.
Study setFields(const Study &study, std::string_view runId, const std::vector<std::pair<Field, FieldValue>> &values);
Study renameRun(const Study &study, std::string_view runId, std::string_view name);
Study setKind(const Study &study, std::string_view runId, std::string kind);
Study renameScenario(const Study &study, std::string_view scenarioId, std::string_view name);
Study setTitle(const Study &study, std::string_view title);
Study setAuthor(const Study &study, std::string_view author);
/// Affiliation, funder, grant and ORCID, each on one line, and the logo.
Study setDetails(const Study &study, const StudyDetails &details);
Study setReportLanguage(const Study &study, std::string language);
/// Whether the report speaks of work that is planned, or done.
Study setTense(const Study &study, Tense tense);
Study setReport(const Study &study, Report report);
/// Another dataset means other figures: those that the study carried are let go.
Study setDataset(const Study &study, std::string dataset);
/// Each place once, in the order of the list.
Study setElsewhere(const Study &study, std::vector<std::string> codes);
/// A place after the last; one that is there already stays where it is.
Study addElsewhere(const Study &study, std::string_view code);
Study removeElsewhere(const Study &study, std::string_view code);
/// The places in an order of one's own.
Study orderElsewhere(const Study &study, std::vector<std::string> codes);
/// The one that emits least first, as at the beginning.
Study sortElsewhere(const Study &study);

/// A new run after the last of the scenario; its id is nextRunId(study).
Study addRun(const Study &study, std::string_view scenarioId, std::string_view name);
/// A copy right after the run, of the same lineage; its id is nextRunId(study).
/// What the copy of a run is called: "Final run 2", or the next number that no run of its scenario has.
std::string nameOfCopy(const Study &study, std::string_view runId);
Study duplicateRun(const Study &study, std::string_view runId, std::string_view name);
Study removeRun(const Study &study, std::string_view runId);
/// Moves the run up (-1) or down (+1) within its scenario.
Study moveRun(const Study &study, std::string_view runId, int by);

std::string nextRunId(const Study &study);
/// What follows the letter in an id that is still free: greater than in any there is, so that none is ever given out twice.
std::int64_t nextNumber(const Study &study, char letter);

/// A copy of a scenario that is not in the study yet: its runs keep their lineage and get ids of their own.
Scenario copyOfScenario(const Study &study, std::string_view scenarioId, std::string_view name);
/// The same of a scenario that was changed since, or is no part of the study.
Scenario copyOfScenario(const Study &study, Scenario scenario, std::string_view name);
Study addScenario(const Study &study, Scenario scenario);
/// The last one stays: a study without scenarios has nothing to show.
Study removeScenario(const Study &study, std::string_view scenarioId);
/// Moves it up (-1) or down (+1); the first is the baseline.
Study moveScenario(const Study &study, std::string_view scenarioId, int by);
/// Makes it the first, which the others are compared with; they keep their order.
Study makeBaseline(const Study &study, std::string_view scenarioId);
std::string nextScenarioId(const Study &study);

Study setBudget(const Study &study, const Budget &budget);
/// A year, or a period; a last year that is not after the first is left out.
Study setYears(const Study &study, std::string_view runId, std::optional<int> year, std::optional<int> until);
Study setNote(const Study &study, std::string_view runId, std::string_view note);
Study setRepeat(const Study &study, std::string_view runId, const std::optional<Recurrence> &repeat);
Study setTraining(const Study &study, std::string_view runId, const std::optional<Training> &training);

/// The study with one run replaced by what `change` made of it; the others are shared with the one before.
Study changeRun(const Study &study, std::string_view runId, const std::function<void(Run &)> &change);

} // namespace huella
