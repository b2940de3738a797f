// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_form.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_parts.h"
#include "app/desktop/pages/plan/group_head.h"
#include "core/base/fold.h"
#include "core/catalogue/catalogue.h"
#include "core/planning/known_models.h"
#include "core/wording/explain.h"

#include <QVBoxLayout>

#include <set>

namespace huella {
namespace {

/// A model is also found without its maker, as everywhere.
std::vector<Choice> allModels()
{
    std::set<std::string> names;
    for (const ModelEnergy &row : ModelCatalogue::builtIn().measured)
        names.emplace(row.model);
    for (const ModelSize &size : ModelCatalogue::builtIn().sizes)
        names.emplace(size.model);
    std::vector<Choice> choices;
    for (const std::string &name : names) {
        const auto maker = name.find('/');
        const std::string own = maker == std::string::npos ? name : name.substr(maker + 1);
        choices.push_back({name, toQString(name), foldText(name) + std::string(nameGap) + foldText(own)});
    }
    return choices;
}

/// A typed name leads where it leads in a plan.
tl::expected<std::string, Message> modelMeant(const std::string &typed)
{
    std::vector<const ModelEnergy *> rows;
    for (const ModelEnergy &row : ModelCatalogue::builtIn().measured)
        rows.push_back(&row);
    if (const auto found = modelsNamed(typed, rows); found.size() == 1)
        return std::string(found.front());
    const auto size = knownSize(typed);
    if (!size)
        return tl::unexpected(size.error());
    return std::string(size->model);
}

} // namespace

const ChoiceList &modelChoices()
{
    static const ChoiceList choices(
        allModels, [](const std::string &name) { return toQString(name); }, modelMeant);
    return choices;
}

PlanForm::PlanForm(Context &context, QWidget *form) : context_(context), form_(form), rows_(new PlanRows(context, form))
{
    connect(rows_, &PlanRows::edited, this, &PlanForm::edited);
}

QVBoxLayout *PlanForm::column(Part part)
{
    QWidget *&widget = parts_[size_t(part)];
    if (!widget) {
        widget = new QWidget(form_);
        setHelp(widget, "plan#from-what-you-know-of-it");
        return formColumn(widget);
    }
    return static_cast<QVBoxLayout *>(widget->layout());
}

void PlanForm::addGroup(Part part, const char *key)
{
    QVBoxLayout *where = column(part);
    groups_.emplace_back(new GroupHead(form_), key);
    where->addWidget(groups_.back().first);
}

void PlanForm::refresh(const Run &run, const RunResult *result)
{
    rows_->show(run.plan->inputs);
    showOwn(run, result);
    rows_->showIssues(result);
}

void PlanForm::retranslate()
{
    for (const auto &[group, key] : groups_)
        group->setText(context_.say(key));
    rows_->retranslate();
}

void PlanForm::showParts(bool shown)
{
    for (QWidget *part : parts_)
        if (part)
            part->setVisible(shown);
}

QString PlanForm::aboutOf(const Origin &origin) const
{
    return toQString(originText(origin, context_.document.dataset(), context_.words()));
}

std::unique_ptr<PlanForm> makePlanForm(RunPlan::Kind kind, Context &context, QWidget *form)
{
    switch (kind) {
    case RunPlan::Kind::inference: return makeInferenceForm(context, form);
    case RunPlan::Kind::pilot: return makePilotForm(context, form);
    case RunPlan::Kind::training: break;
    }
    return makeTrainingForm(context, form);
}

} // namespace huella
