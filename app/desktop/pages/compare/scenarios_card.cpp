// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/scenarios_card.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/new_scenario_dialog.h"
#include "app/desktop/widgets/framed_button.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/page_units.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace huella {
namespace {

constexpr int behindTheTitle = 3; // of the tools: title, hint, what stretches

QString orderName(const Context &context, ScenarioOrder order)
{
    return context.say(order == ScenarioOrder::study ? "compare.sort.study" : "compare.sort.total");
}

} // namespace

ScenariosCard::ScenariosCard(Context &context, QWidget *parent)
    : ChartCard(context, parent),
      context_(context),
      sort_(framedButton("sortScenarios", this)),
      add_(new QToolButton(this)),
      orders_(new QMenu(this))
{
    setHelp(this, "compare#scenarios");
    view()->setObjectName(QStringLiteral("scenarios"));
    buildTools();
    connect(view(), &ChartView::activated, this, &ChartCard::openActions);
    setActions([this](const QString &id) { return actionsOf(toStdString(id)); });
}

void ScenariosCard::buildTools()
{
    auto *group = new QActionGroup(this);
    for (const ScenarioOrder order : {ScenarioOrder::study, ScenarioOrder::total}) {
        QAction *action = orders_->addAction({}, this, [this, order] { chooseOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == order_);
        group->addAction(action);
    }
    sort_->setProperty("withMenu", true);
    sort_->setPopupMode(QToolButton::InstantPopup);
    sort_->setMenu(orders_);
    add_->setObjectName(QStringLiteral("addScenario"));
    add_->setFocusPolicy(Qt::StrongFocus);
    connect(add_, &QToolButton::clicked, this, [this] { NewScenarioDialog::open(context_, window()); });
    tools()->insertWidget(behindTheTitle, sort_);
    tools()->insertWidget(behindTheTitle + 1, add_);
}

void ScenariosCard::chooseOrder(ScenarioOrder order)
{
    order_ = order;
    refresh();
}

void ScenariosCard::refresh()
{
    const StudyResult &result = context_.document.result();
    add_->setText(QStringLiteral("+ ") + context_.say("compare.scenario"));
    add_->setAccessibleName(context_.say("compare.add"));
    sort_->setText(context_.say(Message("compare.sort", {textArg("order", toStdString(orderName(context_, order_)))})));
    sort_->setAccessibleName(sort_->text());
    for (const ScenarioOrder order : {ScenarioOrder::study, ScenarioOrder::total})
        orders_->actions()[int(order)]->setText(orderName(context_, order));
    if (result.scenarios.empty())
        return;
    sort_->setVisible(result.scenarios.size() > 2); // the baseline does not move
    const Measure measure = context_.measure->measure();
    ChartSpec chart = scenariosInColumns(result, context_.words(), digitsAlone(digitsOfPage(result), measure), measure,
                                         studyBudget(context_.document.study()), order_);
    if (result.scenarios.size() == 1)
        chart.footnote = context_.words()("compare.alone") + " " + chart.footnote;
    setSpec(chart);
}

std::vector<ChartAction> ScenariosCard::actionsOf(const std::string &id)
{
    StudyDocument &document = context_.document;
    const Scenario *scenario = document.study().scenario(id);
    if (!scenario)
        return {};
    const auto name = textArg("name", scenario->name);
    const bool isBaseline = document.study().scenarios.front().id == id;
    return {{context_.say(Message("compare.show", {name})), [&document, id] { document.setCurrentScenario(id); }},
            {context_.say(Message("compare.make_baseline", {name})),
             [&document, id] { document.apply(EditKind::setBaseline, makeBaseline(document.study(), id)); },
             !isBaseline},
            {context_.say(Message("compare.add.from", {name})), [this, &document, id] {
                 document.setCurrentScenario(id);
                 NewScenarioDialog::open(context_, window());
             }}};
}

} // namespace huella
