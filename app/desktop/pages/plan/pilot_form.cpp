// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/plan_form.h"
#include "app/desktop/pages/plan/time_row.h"
#include "app/desktop/widgets/number_field.h"
#include "core/base/json.h"
#include "core/planning/any_plan.h"
#include "core/study/evaluate/evaluate.h"

#include <QVBoxLayout>

namespace huella {
namespace {

constexpr double percents = 100;

class PilotForm : public PlanForm {
public:
    PilotForm(Context &context, QWidget *form) : PlanForm(context, form), numbers_(pilotNumbers())
    {
        addGroup(Part::top, "plan.group.pilot");
        QVBoxLayout *where = column(Part::top);
        FormRow *done = rows_->addNumber(where, numbers_, "done", 1, "plan.unit.done_of");
        rows_->addNumberTo(done, numbers_, "of");
        where->addWidget(time_ = new TimeRow(context, form, "plan_hours"));
        rows_->addNumber(where, numbers_, "energy_kwh", 1, "plan.unit.kwh");
        addGroup(Part::top, "plan.group.epochs");
        rows_->addNumbers(where, "epoch_hours");
        rows_->addNumbers(where, "epoch_kwh");
        rows_->addNumber(where, numbers_, "warm_up", 1, "plan.unit.epochs");
        addGroup(Part::top, "plan.group.stop");
        rows_->addNumber(where, numbers_, "stop", percents, "plan.unit.percent");
        FormRow *range = rows_->addNumber(where, numbers_, "stop_low", percents, "plan.unit.percent_to");
        rows_->addNumberTo(range, numbers_, "stop_high", percents, "plan.unit.percent");
        QObject::connect(time_, &TimeRow::edited, this, [this](std::optional<double> hours) {
            emit edited({{"hours", hours ? PlanValue(*hours) : PlanValue()}}, "hours");
        });
    }
    const char *first() const override { return "done"; }

    void retranslate() override
    {
        PlanForm::retranslate();
        time_->retranslate();
        time_->setLabel(context_.say("plan.in.part_hours"));
        time_->setExplanation(context_.say("plan.in.part_hours.about"));
    }

private:
    void showOwn(const Run &run, const RunResult *result) override
    {
        const Json &inputs = run.plan->inputs;
        const auto hours = inputs.find("hours");
        time_->showTime(hours != inputs.end() && hours->is_number() ? std::optional(hours->get<double>())
                                                                    : std::nullopt);
        const PilotPlan plan = pilotPlanOf(inputs);
        const size_t listed = std::max(plan.epochHours.size(), plan.epochKwh.size());
        rows_->showDefault("done", listed > 0 ? double(listed) : 1);
        rows_->showDefault("warm_up", 0);
        rows_->showDefault("stop", 1, "plan.default");
        const double stop = plan.stop.value_or(1);
        rows_->showDefault("stop_low", stop);
        rows_->showDefault("stop_high", stop);
        const Issue *gravest = nullptr;
        if (result)
            for (const IssuePointer &issue : result->issues)
                if (issue->field == "hours" && (hours != inputs.end() || issue->severity != Severity::error))
                    gravest = issue.get();
        time_->setIssue(gravest ? context_.sentence(gravest->message) : QString(),
                        gravest ? std::optional(gravest->severity) : std::nullopt);
    }

    std::span<const PlanNumber<PilotPlan>> numbers_;
    TimeRow *time_ = nullptr;
};

} // namespace

std::unique_ptr<PlanForm> makePilotForm(Context &context, QWidget *form)
{
    return std::make_unique<PilotForm>(context, form);
}

} // namespace huella
