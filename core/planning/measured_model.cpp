// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/measured_model.h"

#include "core/base/letters.h"
#include "core/estimate/range.h"
#include "core/planning/leaderboard.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr size_t mostModelsNamed = 8;

using Rows = std::vector<const LeaderRow *>;

std::string listed(const std::vector<Text> &names)
{
    std::string list;
    for (size_t i = 0; i < std::min(names.size(), mostModelsNamed); ++i)
        list += (i ? ", " : "") + std::string(names[i]);
    return list;
}

Rows rowsWith(const ModelQuestion &question)
{
    LeaderFilter filter;
    filter.task = question.task;
    filter.family = question.family;
    Rows rows = leaders(filter, LeaderColumn::model);
    std::erase_if(rows, [](const LeaderRow *row) { return !row->record->jPerResponse; });
    return rows;
}

std::vector<Text> namesOf(std::string_view name, const Rows &rows)
{
    std::vector<const ModelEnergy *> records;
    for (const LeaderRow *row : rows)
        records.push_back(row->record);
    return modelsNamed(name, records);
}

int newestOf(const Rows &rows)
{
    int year = 0;
    for (const LeaderRow *row : rows)
        year = std::max(year, row->record->year);
    return year;
}

/// Of the rows, those whose models fit the name best; where that is more than one model, those of the newest edition alone.
Rows rowsOfModel(const std::string &name, Rows rows, std::vector<Text> &names)
{
    names = namesOf(name, rows);
    const auto keep = [&rows, &names] {
        std::erase_if(rows, [&names](const LeaderRow *row) {
            return std::find(names.begin(), names.end(), row->record->model) == names.end();
        });
    };
    keep();
    if (names.size() > 1) {
        const int year = newestOf(rows);
        std::erase_if(rows, [year](const LeaderRow *row) { return row->record->year != year; });
        names = namesOf(name, rows);
        keep();
    }
    return rows;
}

double perResponse(const LeaderRow *row) { return *row->record->jPerResponse; }

const LeaderRow *least(const Rows &rows)
{
    return *std::min_element(rows.begin(), rows.end(),
                             [](const LeaderRow *a, const LeaderRow *b) { return perResponse(a) < perResponse(b); });
}

double batchDistance(const LeaderRow *row, double batch)
{
    return std::abs(std::log(row->batch / std::max(batch, 1e-9)));
}

/// At the batch size that was asked for, or the nearest; else at a speed that people read along with.
const LeaderRow *chosenOf(Rows rows, const std::optional<double> &batch)
{
    if (batch) {
        double nearest = 1e300;
        for (const LeaderRow *row : rows)
            nearest = std::min(nearest, batchDistance(row, *batch));
        std::erase_if(rows, [&](const LeaderRow *row) { return batchDistance(row, *batch) > nearest + 1e-9; });
        return least(rows);
    }
    Rows quick = rows;
    std::erase_if(quick, [](const LeaderRow *row) { return row->record->itlMs.value_or(0) > readableItlMs; });
    return least(quick.empty() ? rows : quick);
}

/// One task and, where none was asked for, one accelerator: of the newest edition, the one on which it takes least.
void narrow(Rows &rows, const ModelQuestion &question)
{
    if (!question.task) {
        const bool chat =
            std::any_of(rows.begin(), rows.end(), [](const LeaderRow *r) { return r->task == ModelTask::chat; });
        const ModelTask task = chat ? ModelTask::chat : rows.front()->task;
        std::erase_if(rows, [task](const LeaderRow *row) { return row->task != task; });
    }
    const int year = newestOf(rows);
    std::erase_if(rows, [year](const LeaderRow *row) { return row->record->year != year; });
    if (question.family.empty()) {
        const std::string family = chosenOf(rows, question.batch)->family;
        std::erase_if(rows, [&family](const LeaderRow *row) { return row->family != family; });
    }
}

MeasuredModel answerOf(const LeaderRow &row, const Rows &others, const ModelQuestion &question)
{
    const ModelEnergy &record = *row.record;
    MeasuredModel answer{.rows = {&record},
                         .task = row.task,
                         .joules = *record.jPerResponse,
                         .jPerToken = record.jPerToken,
                         .outputTokens = record.outputTokens,
                         .cardW = record.powerW,
                         .cards = record.gpus.value_or(1),
                         .batch = row.batch,
                         .batchAsked = question.batch.has_value()};
    std::vector<double> joules{answer.joules};
    for (const LeaderRow *other : others)
        if (other != &row)
            joules.push_back(perResponse(other));
    answer.most = *std::max_element(joules.begin(), joules.end());
    answer.low = std::min(1.0, quantile(joules, 0.05) / answer.joules);
    answer.high = std::max(1.0, quantile(joules, 0.95) / answer.joules);
    return answer;
}

} // namespace

Result<MeasuredModel> measuredModel(const ModelQuestion &question)
{
    std::vector<Text> names;
    Rows rows = rowsOfModel(question.model, rowsWith(question), names);
    if (rows.empty()) { // what of the question has to go for the name to be known?
        ModelQuestion open{question.model, {}, {}, {}, {}};
        const Rows elsewhere = rowsOfModel(question.model, rowsWith(open), names);
        const std::string place = elsewhere.empty() ? "model" : question.task ? "task" : "gpu";
        const char *key = elsewhere.empty() ? "error.plan.not_measured" : "error.plan.not_measured_so";
        return badInput(
            place, Message(key, {textArg("name", shortened(question.model)), textArg("candidates", listed(names))}));
    }
    if (names.size() > 1)
        return badInput("model", Message("error.plan.models", {textArg("name", shortened(question.model)),
                                                               textArg("candidates", listed(names))}));
    narrow(rows, question);
    return answerOf(*chosenOf(rows, question.batch), rows, question);
}

Result<MeasuredModel> neighboursOf(const ModelQuestion &asked)
{
    ModelQuestion question = asked;
    question.task = asked.task.value_or(ModelTask::chat);
    question.family = asked.family.empty() ? "h100" : asked.family;
    Rows rows = rowsWith(question);
    std::erase_if(rows, [&asked](const LeaderRow *row) { // a model that was measured is told from others, too
        return !row->record->jPerToken || row->active <= 0 || row->record->model == asked.model;
    });
    if (const int year = newestOf(rows); year > 0)
        std::erase_if(rows, [year](const LeaderRow *row) { return row->record->year != year; });
    std::vector<const LeaderRow *> chosen; // one of each model
    for (size_t first = 0, end = 0; first < rows.size(); first = end) {
        end = first;
        while (end < rows.size() && rows[end]->record->model == rows[first]->record->model)
            ++end;
        const auto at = [&rows](size_t i) { return rows.begin() + std::ptrdiff_t(i); };
        chosen.push_back(chosenOf(Rows(at(first), at(end)), question.batch));
    }
    if (chosen.size() < 2)
        return badInput("gpu", Message("error.plan.no_neighbours"));
    const auto distance = [&](const LeaderRow *row) { return std::abs(std::log(row->active / *question.active)); };
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const LeaderRow *a, const LeaderRow *b) { return distance(a) < distance(b); });
    constexpr double growth = 0.7, closest = 0.05;
    double sum = 0, weights = 0, tokens = 0;
    for (size_t i = 0; i < 2; ++i) {
        const double weight = 1 / (distance(chosen[i]) + closest);
        sum +=
            weight * std::log(*chosen[i]->record->jPerToken * std::pow(*question.active / chosen[i]->active, growth));
        tokens += weight * chosen[i]->record->outputTokens.value_or(0);
        weights += weight;
    }
    MeasuredModel answer = answerOf(*chosen[0], {}, question);
    answer.method = MeasuredModel::Method::neighbours;
    answer.rows.push_back(chosen[1]->record);
    answer.jPerToken = std::exp(sum / weights);
    answer.outputTokens = tokens / weights;
    answer.joules = *answer.jPerToken * *answer.outputTokens;
    return answer;
}

} // namespace huella
