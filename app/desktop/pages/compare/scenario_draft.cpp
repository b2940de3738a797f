// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/scenario_draft.h"

#include "app/desktop/cards/scenario_menu.h"
#include "app/desktop/common/text.h"
#include "core/charts/figures_compare.h"
#include "core/charts/figures_parts.h"

namespace huella {
namespace {

bool isOfWhole(const Variation &change)
{
    return change.what == Variation::What::dataset || change.what == Variation::What::gridYear;
}

const Scenario &scenarioOf(const Study &study, const std::string &id)
{
    const Scenario *scenario = study.scenario(id);
    return scenario ? *scenario : study.scenarios.front();
}

} // namespace

ScenarioDraft::ScenarioDraft(const Context &context, const std::string &from)
    : context_(context),
      from_(scenarioOf(context.document.study(), from)),
      dataset_(datasetOf(context.document.study(), from_)),
      resolver_(dataset_)
{
}

CentralTotal ScenarioDraft::totalOf(const ScenarioPlan &plan)
{
    const Scenario scenario = planned(from_, plan, dataset_);
    if (std::none_of(plan.changes.begin(), plan.changes.end(), isOfWhole))
        return centralTotal(scenario, resolver_, context_.document.waiting());
    const Dataset other = datasetOf(context_.document.study(), scenario);
    Resolver resolver(other);
    return centralTotal(scenario, resolver, context_.document.waiting());
}

bool ScenarioDraft::isApart(const ScenarioPlan &plan) const
{
    Study study = context_.document.study();
    study.scenarios = {planned(from_, plan)};
    const auto &shown = context_.document.result().scenarios;
    const StudyResult made = Evaluator().central(study);
    return !shown.empty() && !comparable(made.scenarios.front(), shown.front());
}

QString ScenarioDraft::amountOf(const CentralTotal &total) const
{
    const MeasureOf shown(context_.measure->measure(), dataset_);
    const double amount = shown.amount(total.emissions, total.energy);
    if (!(amount > 0) && total.missing > 0)
        return QStringLiteral("–");
    const Precision precision{scaleOf(shown.measure(), amount), mostShownDigits, false};
    return toQString((total.missing > 0 ? "≥ " : "") + amountText(amount, precision, context_.words()));
}

QString ScenarioDraft::nameOf(const std::vector<Variation> &changes) const
{
    const Wording &words = context_.words();
    std::string name;
    for (const Variation &change : changes)
        name += (name.empty() ? "" : ", ") + nameInWords(change, dataset_, words);
    if (name.empty())
        name = words("study.copy", {textArg("name", from_.name)});
    return toQString(freeScenarioName(context_.document.study(), name));
}

Study ScenarioDraft::made(const ScenarioPlan &plan, const QString &name) const
{
    const Study &study = context_.document.study();
    return addScenario(study, copyOfScenario(study, planned(from_, plan), toStdString(name)));
}

} // namespace huella
