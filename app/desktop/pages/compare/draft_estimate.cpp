// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/draft_estimate.h"

#include "app/desktop/common/text.h"
#include "core/charts/figures_parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int beforeSimulatingMs = 120;

Range rangeOf(Study study, Scenario scenario, std::span<const Waiting> waiting, const std::stop_token &stop)
{
    study.scenarios = {std::move(scenario)};
    Evaluator evaluator;
    StudyResult result = evaluator.central(study, waiting);
    Draws draws(study.seed);
    simulateScenarios(result, draws, stop);
    return result.scenarios.front().range;
}

} // namespace

DraftEstimate::DraftEstimate(ScenarioDraft &draft, QWidget *parent)
    : QWidget(parent), draft_(draft), total_(new QLabel(this)), against_(new QLabel(this))
{
    total_->setObjectName(QStringLiteral("draftTotal"));
    QFont strong = themeFont(TextSize::body);
    strong.setWeight(QFont::DemiBold);
    total_->setFont(strong);
    against_->setObjectName(QStringLiteral("note"));
    for (QLabel *label : {total_, against_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(total_);
    column->addWidget(against_);
    column->addStretch(1);
    background_.setMaxThreadCount(1);
    pause_.setSingleShot(true);
    pause_.setInterval(beforeSimulatingMs);
    connect(&pause_, &QTimer::timeout, this, &DraftEstimate::simulate);
}

DraftEstimate::~DraftEstimate()
{
    stop_.request_stop();
    background_.waitForDone();
}

void DraftEstimate::ask(const QString &what)
{
    ++serial_;
    pause_.stop();
    total_->hide();
    against_->setText(what);
}

void DraftEstimate::show(const ScenarioPlan &plan, bool apart)
{
    plan_ = plan;
    apart_ = apart;
    central_ = draft_.totalOf(plan);
    ++serial_;
    write({});
    pause_.start();
}

QString DraftEstimate::baseline() const
{
    const ScenarioResult &first = draft_.context().document.result().scenarios.front();
    return draft_.amountOf({first.emissions.total, first.energy.total, first.missing});
}

void DraftEstimate::write(const Range &range)
{
    const Context &context = draft_.context();
    const MeasureOf shown(context.measure->measure(), draft_.dataset());
    const double amount = shown.amount(central_.emissions, central_.energy);
    const FormattedQuantity quantity =
        formatQuantity(amount, shown.interval(range), scaleOf(shown.measure(), amount), context.words().numbers());
    QString text = draft_.amountOf(central_);
    if (range.draws > 0 && !quantity.certain && central_.missing == 0)
        text = context.say(
            Message("scenario.new.total",
                    {textArg("total", withUnitName(quantity.value, scaleOf(shown.measure(), amount), context.words())),
                     textArg("low", quantity.low), textArg("high", quantity.high)}));
    total_->setText(text);
    total_->show();
    against_->setText(
        context.say(Message(apart_ && !shown.isEnergy() ? "scenario.new.against_apart" : "scenario.new.against",
                            {textArg("baseline", toStdString(baseline()))})));
}

void DraftEstimate::simulate()
{
    background_.clear();
    stop_.request_stop();
    stop_ = std::stop_source();
    background_.start([this, serial = serial_, stop = stop_.get_token(), study = *draft_.context().document.snapshot(),
                       scenario = planned(draft_.from(), plan_, draft_.dataset()),
                       waiting = draft_.context().document.waiting()] {
        const Range range = rangeOf(study, scenario, waiting, stop);
        QMetaObject::invokeMethod(
            this,
            [this, serial, range] {
                if (serial == serial_)
                    write(range);
            },
            Qt::QueuedConnection);
    });
}

} // namespace huella
