// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/models/models_state.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/plan_commands.h"
#include "app/desktop/document/report_insert.h"
#include "core/planning/any_plan.h"
#include "core/wording/model_words.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {

/// What an estimate rests on: the row that was measured, or the two nearest.
ModelsState::Rows rowsOfPlan(const PlannedInference &plan)
{
    ModelsState::Rows rows;
    for (const std::string &model : plan.models) {
        const LeaderRow *found = nullptr;
        for (const LeaderRow &row : leaderboard()) {
            const bool fits = row.record->model == model && row.record->gpu == plan.accelerator
                              && (plan.batch == 0 || row.batch == plan.batch);
            const bool same = fits && row.record->jPerResponse == Real(plan.joules);
            if (fits && (!found || same))
                found = &row;
        }
        if (found)
            rows.push_back(found);
    }
    return rows;
}

const PlannedInference *currentInference(const Context &context)
{
    const RunResult *result = context.document.currentResult();
    return result && result->planned ? result->planned->inference() : nullptr;
}

/// Follows the run that is shown; a child of the document, so that all cards of its page find it.
class PlanModels : public ModelsState {
public:
    using ModelsState::ModelsState;
    std::string run;
    int place = -1;
};

} // namespace

ModelsState::ModelsState(LeaderView view, QObject *parent)
    : QObject(parent), view_(std::move(view)), usual_(view_.filter)
{
    refresh();
}

void ModelsState::refresh()
{
    const auto isBest = [](const LeaderRow *row) { return row->best; };
    const bool more = view_.filter.bestOnly && !std::all_of(followed_.begin(), followed_.end(), isBest);
    LeaderFilter wanted = view_.filter;
    wanted.bestOnly = view_.filter.bestOnly && !more;
    rows_ = leaders(wanted, view_.sort, view_.descending);
    if (more) // what the plan rests on stands among the best settings
        std::erase_if(rows_, [&](const LeaderRow *row) {
            return !row->best && std::find(followed_.begin(), followed_.end(), row) == followed_.end();
        });
    searched_ = rows_.size();
    if (view_.filter.text.empty())
        return;
    LeaderFilter all = view_.filter;
    all.text.clear();
    searched_ = leaders(all).size();
}

void ModelsState::setFilter(const LeaderFilter &filter)
{
    if (filter == view_.filter)
        return;
    view_.filter = filter;
    refresh();
    emit changed();
}

void ModelsState::setUsual(const LeaderFilter &filter)
{
    usual_ = filter;
    setFilter(filter);
}

void ModelsState::sortBy(LeaderColumn column, bool descending)
{
    if (column == view_.sort && descending == view_.descending)
        return;
    view_.sort = column;
    view_.descending = descending;
    refresh();
    emit changed();
}

void ModelsState::setPerToken(bool perToken)
{
    if (std::exchange(view_.perToken, perToken) != perToken)
        emit changed();
}

void ModelsState::pick(const LeaderRow *row)
{
    if (row == picked_ && (row || marked_.empty()))
        return;
    picked_ = row;
    marked_ = row ? Rows{row} : Rows();
    emit pickedChanged();
}

void ModelsState::follow(Rows rows)
{
    const Rows before = rows_;
    followed_ = std::move(rows);
    picked_ = followed_.size() == 1 ? followed_.front() : nullptr;
    marked_ = followed_;
    refresh();
    if (rows_ != before)
        emit changed();
    emit pickedChanged();
}

LeaderView ModelsState::kept() const
{
    LeaderView view = view_;
    if (picked_)
        view.picked = pickOf(*picked_);
    return view;
}

ModelsState &planModels(Context &context)
{
    static const QString name = QStringLiteral("planModels");
    auto *known = context.document.findChild<ModelsState *>(name, Qt::FindDirectChildrenOnly);
    if (!known) {
        known = new PlanModels(usualLeaders(), &context.document);
        known->setObjectName(name);
    }
    return *known;
}

void followPlan(Context &context)
{
    auto &state = static_cast<PlanModels &>(planModels(context));
    const PlannedInference *plan = currentInference(context);
    ModelsState::Rows rows = plan ? rowsOfPlan(*plan) : ModelsState::Rows();
    const bool other = std::exchange(state.run, context.document.currentRunId()) != context.document.currentRunId();
    const bool opened = std::exchange(state.place, context.document.opened()) != context.document.opened();
    const LeaderFilter &filter = state.view().filter;
    const bool shown = rows.empty()
                       || ((!filter.task || *filter.task == rows.front()->task)
                           && (filter.family.empty() || filter.family == rows.front()->family));
    if (!rows.empty() && (other || opened || !shown)) {
        LeaderFilter usual;
        usual.task = rows.front()->task;
        usual.family = rows.front()->family;
        usual.year = rows.front()->record->year;
        usual.bestOnly = true;
        state.setUsual(usual);
    }
    if (other || opened || rows != state.followed()) // else somebody may look at another one meanwhile
        state.follow(std::move(rows));
}

void planWith(Context &context, const LeaderRow &row)
{
    pickModel(context, *row.record);
    context.notices->say(context.say(Message("models.planned", {textArg("model", modelName(row))})));
}

void putIntoReport(Context &context, const ModelsState &state, const char *recipe)
{
    RecipeBlock block{recipe, {}, {}};
    block.models = std::make_shared<const LeaderView>(state.kept());
    appendToReport(context, block);
    const std::string what = context.words()("report.recipe." + std::string(recipe));
    context.notices->say(context.say(Message("models.inserted", {textArg("what", what)})));
}

} // namespace huella
