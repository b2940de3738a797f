// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/sums_card.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/text.h"
#include "core/charts/figures.h"
#include "core/wording/page_units.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace huella {
namespace {

constexpr By summaries[] = {By::kind, By::year, By::component, By::place};
constexpr int besideTitle = 2; ///< behind the title and its hint
constexpr auto keyMark = "=";  ///< before a total's key in the id of its bar: the key itself may be empty

} // namespace

SumsCard::SumsCard(Context &context, QWidget *parent)
    : ChartCard(context, parent), context_(context), switch_(new QWidget(this)), by_(new QButtonGroup(this))
{
    view()->setObjectName(QStringLiteral("sums"));
    switch_->setObjectName(QStringLiteral("plain"));
    auto *row = new QHBoxLayout(switch_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const By by : summaries) {
        auto *button = new QToolButton(switch_);
        button->setObjectName(QStringLiteral("by_") + toQString(toString(by)));
        button->setCheckable(true);
        button->setProperty("inSwitch", true);
        button->setFocusPolicy(Qt::StrongFocus); // arrows walk in it, as in every group that has one choice
        button->setChecked(toQString(toString(by)) == context.settings.sumBy);
        by_->addButton(button, int(by));
        row->addWidget(button);
    }
    if (by_->checkedId() < 0)
        by_->button(int(By::kind))->setChecked(true);
    tools()->insertWidget(besideTitle, switch_);
    connect(by_, &QButtonGroup::idToggled, this, [this](int by, bool on) {
        if (!on)
            return;
        context_.settings.sumBy = toQString(toString(By(by)));
        context_.keepSettings();
        if (const ScenarioResult *scenario = context_.document.currentScenarioResult())
            refreshChart(*scenario);
    });
    connect(view(), &ChartView::activated, this, &ChartCard::openActions);
    setActions([this](const QString &id) { return actionsOf(toStdString(id)); });
}

void SumsCard::refresh(const ScenarioResult &scenario)
{
    switch_->setAccessibleName(context_.say("totals.by"));
    for (const By by : summaries) {
        const QString name = context_.say("totals.by." + std::string(toString(by)));
        by_->button(int(by))->setText(name);
        by_->button(int(by))->setAccessibleName(context_.say("totals.by") + u' ' + name);
    }
    refreshChart(scenario);
}

void SumsCard::refreshChart(const ScenarioResult &scenario)
{
    const Measure measure = context_.measure->measure();
    ChartSpec chart = totalsByComponents(scenario, By(by_->checkedId()), context_.words(),
                                         digitsAlone(digitsOfPage(context_.document.result()), measure), measure,
                                         yearBudget(context_.document.study()));
    for (ChartRow &bar : chart.bars)
        if (!isRestOfTotals(bar))
            bar.id = keyMark + bar.id;
    setSpec(chart);
    setTitle(context_.say("totals.by")); // the switch beside it says by what
}

/// The runs behind a bar, to be looked at or changed together in the table below.
std::vector<ChartAction> SumsCard::actionsOf(const std::string &id)
{
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    if (!scenario || id.empty())
        return {};
    auto runs = runsOfTotal(*scenario, By(by_->checkedId()), id.substr(1));
    if (runs.empty())
        return {};
    const Message text("totals.select", {numberArg("count", double(runs.size()))});
    return {{context_.say(text), [this, runs = std::move(runs)] { emit runsWanted(runs); }}};
}

} // namespace huella
