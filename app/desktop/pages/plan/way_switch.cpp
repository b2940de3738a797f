// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/way_switch.h"

#include "app/desktop/common/text.h"
#include "app/desktop/document/plan_commands.h"
#include "core/study/model/planned_run.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>

namespace huella {
namespace {

constexpr std::array<const char *, 4> wayNames{"hours", "training", "inference", "pilot"};

int wayOf(const Run &run) { return run.plan ? int(run.plan->kind) + 1 : 0; }

} // namespace

WaySwitch::WaySwitch(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      ways_(new QWidget(this)),
      buttons_(new QButtonGroup(this)),
      training_(new QToolButton(this))
{
    training_->setObjectName(QStringLiteral("link"));
    training_->setFocusPolicy(Qt::StrongFocus);
    auto *inside = new QHBoxLayout(ways_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    for (size_t i = 0; i < wayNames.size(); ++i) {
        auto *button = new QToolButton(ways_);
        button->setObjectName(QStringLiteral("way_") + QLatin1String(wayNames[i]));
        button->setCheckable(true);
        button->setProperty("inSwitch", true);
        button->setFocusPolicy(Qt::StrongFocus); // arrows walk in it, as in every group that has one choice
        buttons_->addButton(button, int(i));
        inside->addWidget(button);
    }
    inside->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(ways_, 1);
    row->addWidget(training_);
    row->addStretch(0);
    connect(buttons_, &QButtonGroup::idToggled, this, [this](int way, bool on) { // a screen reader toggles
        if (on && !showing_)
            choose(way);
    });
    connect(training_, &QToolButton::clicked, this, [this] {
        const Scenario *scenario = context_.document.currentScenario();
        const Run *run = context_.document.currentRun();
        if (const Run *training = scenario && run ? trainingOf(*scenario, *run) : nullptr)
            context_.document.setCurrentRun(std::string(training->id));
    });
}

void WaySwitch::choose(int way) { planBy(context_, way == 0 ? std::nullopt : std::optional(RunPlan::Kind(way - 1))); }

void WaySwitch::refresh(const Run &run)
{
    const QScopedValueRollback guard(showing_, true);
    const auto around = aroundOf(run);
    const Scenario *scenario = context_.document.currentScenario();
    const Run *training = around && scenario ? trainingOf(*scenario, run) : nullptr;
    ways_->setVisible(!training);
    training_->setVisible(training);
    buttons_->button(around ? 0 : wayOf(run))->setChecked(true);
    if (training)
        training_->setText(
            menuText(context_.words()("plan.goes_with", {textArg("training", training->name),
                                                         percentArg("share", around->share * around->times)})));
}

void WaySwitch::retranslate()
{
    ways_->setAccessibleName(context_.say("plan.way"));
    training_->setAccessibleName(context_.say("planning.part.main")); // where it leads
    for (size_t i = 0; i < wayNames.size(); ++i) {
        QAbstractButton *button = buttons_->button(int(i));
        const std::string key = std::string("plan.way.") + wayNames[i];
        button->setText(context_.say(key));
        button->setToolTip(plainToolTip(context_.say(key + ".about")));
        button->setAccessibleName(context_.say(key));
        button->setWhatsThis(context_.say(key + ".about"));
    }
}

} // namespace huella
