// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_model.h"

#include "app/desktop/common/text.h"
#include "core/charts/figures_parts.h"
#include "core/study/edits/several_runs.h"

#include <algorithm>
#include <utility>

// Which rows there are, and what is typed into them; runs_model_cells.cpp says what they show.

namespace huella {
namespace {

EditKind editOf(RunColumn column)
{
    switch (column) {
    case RunColumn::name: return EditKind::renameRun;
    case RunColumn::kind: return EditKind::setKind;
    case RunColumn::years: return EditKind::setYears;
    case RunColumn::note: return EditKind::setNote;
    default: return EditKind::setField;
    }
}

} // namespace

RunsModel::RunsModel(Context &context, QObject *parent)
    : QAbstractTableModel(parent), context_(context), choices_(context)
{
}

void RunsModel::refresh()
{
    const ScenarioResult *shown = scenario();
    if (!shown)
        return;
    choices_.refresh();
    std::vector<std::string> next;
    next.reserve(shown->runs.size());
    const MeasureOf measure(context_.measure->measure(), *shown->dataset);
    largest_ = 0;
    for (const RunResultPointer &result : shown->runs) {
        next.push_back(result->run->id);
        if (const Estimate *estimate = result->estimate())
            largest_ =
                std::max(largest_, measure.amount(estimate->outcome.emissions.total, estimate->outcome.energy.total));
    }
    units_ = unitsOf(*shown, digitsOfPage(context_.document.result()));
    trees_ =
        scaleOf(Measure::treeMonths, MeasureOf(Measure::treeMonths, *shown->dataset).amount(shown->emissions.total));
    // the ids of another study may be the same: nothing that was typed or selected belongs to its runs
    const bool other = std::exchange(opened_, context_.document.opened()) != context_.document.opened();
    if (other)
        refused_.clear();
    if (std::exchange(scenario_, shown->id) != shown->id || other) {
        beginResetModel();
        runs_ = std::move(next);
        endResetModel();
    } else {
        takeRuns(std::move(next));
    }
    forgetMended();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnsInAll - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnsInAll - 1);
}

/// Rows that stay keep their selection, and an editor that is open.
void RunsModel::takeRuns(std::vector<std::string> next)
{
    const auto [here, there] = std::mismatch(runs_.begin(), runs_.end(), next.begin(), next.end());
    const auto first = here - runs_.begin();
    const auto behind = std::mismatch(runs_.rbegin(), std::make_reverse_iterator(here), next.rbegin(),
                                      std::make_reverse_iterator(there))
                            .first
                        - runs_.rbegin();
    const auto gone = std::ptrdiff_t(runs_.size()) - behind - first,
               come = std::ptrdiff_t(next.size()) - behind - first;
    if (gone > 0) {
        beginRemoveRows({}, int(first), int(first + gone) - 1);
        runs_.erase(runs_.begin() + first, runs_.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(first), int(first + come) - 1);
        runs_ = std::move(next);
        endInsertRows();
    }
}

int RunsModel::rowOf(const std::string &runId) const
{
    const auto found = std::find(runs_.begin(), runs_.end(), runId);
    return found == runs_.end() ? -1 : int(found - runs_.begin());
}

const RunResult *RunsModel::resultAt(int row) const
{
    const ScenarioResult *shown = scenario();
    if (!shown || !isRun(row) || size_t(row) >= shown->runs.size())
        return nullptr;
    const RunResult *result = shown->runs[size_t(row)].get();
    return result->run->id == runs_[size_t(row)] ? result : nullptr;
}

std::optional<RunColumn> RunsModel::columnAt(int column) const
{
    return column >= 0 && column < int(shownRunColumns) ? std::optional(RunColumn(column)) : std::nullopt;
}

const RunsModel::Refused *RunsModel::refusedAt(const QModelIndex &index) const
{
    const auto column = columnAt(index.column());
    if (!column || !isRun(index.row()) || refused_.empty())
        return nullptr;
    const auto found = refused_.find({runId(index.row()), *column});
    return found == refused_.end() ? nullptr : &found->second;
}

/// What was typed elsewhere meanwhile, or undone, goes before what is to be mended here.
void RunsModel::forgetMended()
{
    const Study &study = context_.document.study();
    const auto text = [this](const Run &run, RunColumn column) {
        return typedCell(run, column, context_.document.dataset(), context_.words());
    };
    std::erase_if(refused_, [&](const auto &each) {
        const auto &[id, column] = each.first;
        const Run *run = study.run(id);
        return !run || text(*run, column) != text(each.second.before, column);
    });
}

size_t RunsModel::refusedCount() const
{
    return size_t(std::count_if(refused_.begin(), refused_.end(),
                                [this](const auto &each) { return rowOf(each.first.first) >= 0; }));
}

void RunsModel::mend(std::span<const std::string> ids, RunColumn column)
{
    bool gone = false;
    for (const std::string &id : ids)
        if (!refused_.empty() && refused_.erase({id, column}) > 0) {
            gone = true;
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row, int(column)), index(row, int(column)));
        }
    if (gone)
        emit mended();
}

void RunsModel::refuse(const QModelIndex &index, const QString &text, const Message &why)
{
    const RunColumn column = *columnAt(index.column());
    const RunResult *result = resultAt(index.row());
    if (!result)
        return;
    refused_[{runId(index.row()), column}] = {text, context_.sentence(why), *result->run};
    emit dataChanged(index, index);
    emit said(remark(index));
}

bool RunsModel::addRun(const QString &name)
{
    StudyDocument &document = context_.document;
    const std::string kept = asName(toStdString(name.trimmed()));
    if (kept.empty())
        return false;
    const std::string id = nextRunId(document.study());
    document.endMerge();
    document.apply(EditKind::addRuns, huella::addRun(document.study(), document.currentScenarioId(), kept));
    emit added(id);
    return true;
}

bool RunsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto column = columnAt(index.column());
    const QString text = value.toString();
    if (!column || role != Qt::EditRole)
        return false;
    if (!isRun(index.row()))
        return *column == RunColumn::name && addRun(text);
    const std::string id = runId(index.row());
    const auto read = readCell(*column, toStdString(text), choices_.reader());
    if (!read && !(*column == RunColumn::name && text.trimmed().isEmpty())) {
        refuse(index, text, read.error());
        return true;
    }
    const bool stood = refused_.erase({id, *column}) > 0; // an empty name leads back to the one before
    if (read) {
        StudyDocument &document = context_.document;
        document.endMerge();
        document.apply(editOf(*column), changeRuns(document.study(), {&id, 1}, read->change));
        if (read->remark)
            context_.notices->say(context_.sentence(*read->remark)); // the strip is about the next cell by then
    }
    emit dataChanged(index, index);
    if (stood)
        emit mended();
    return true;
}

int RunsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : runCount() + 1; }
int RunsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnsInAll; }

Qt::ItemFlags RunsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto column = columnAt(index.column());
    if (!isRun(index.row()))
        return column == RunColumn::name ? Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (column ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace huella
