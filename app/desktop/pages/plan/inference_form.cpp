// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/plan_form.h"
#include "app/desktop/widgets/combo_name.h"
#include "app/desktop/widgets/search_field.h"
#include "app/desktop/widgets/wrapped_label.h"
#include "core/base/json.h"
#include "core/planning/any_plan.h"
#include "core/study/evaluate/break_even.h"
#include "core/study/model/planned_run.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr double billionth = 1e-9, hundred = 100;

std::vector<std::string> taskNames()
{
    std::vector<std::string> names{""};
    for (const std::string_view task : modelTasks())
        names.emplace_back(task);
    return names;
}

class InferenceForm : public PlanForm {
public:
    InferenceForm(Context &context, QWidget *form) : PlanForm(context, form), numbers_(inferenceNumbers())
    {
        addModel();
        addLoad();
        rows_->addNumber(column(Part::place), numbers_, "host", 1, "plan.unit.times");
        addComparison();
    }
    const char *first() const override { return "model"; }

    void retranslate() override
    {
        PlanForm::retranslate();
        comparedRow_->setLabel(context_.say("plan.in.training_run"));
        comparedRow_->setExplanation(context_.say("plan.in.training_run.about"));
        nameCombo(compared_, context_.say("plan.in.training_run"));
        compared_->setItemText(0, context_.say("plan.training.none"));
    }

private:
    void addModel()
    {
        addGroup(Part::top, "plan.group.model");
        QVBoxLayout *where = column(Part::top);
        rows_->addSearch(where, "model", &modelChoices());
        rows_->addCombo(where, "task", taskNames(), "plan.task.");
        rows_->addCombo(where, "method", {"automatic", "neighbours", "ecologits"}, "plan.method.");
        FormRow *size = rows_->addNumber(where, numbers_, "parameters", billionth, "plan.unit.of");
        rows_->addNumberTo(size, numbers_, "total_parameters", billionth, "plan.unit.billion");
        QVBoxLayout *measured = column(Part::accelerator);
        rows_->addNumber(measured, numbers_, "batch");
        rows_->addNumber(measured, numbers_, "joules", 1, "plan.unit.joules");
    }

    void addLoad()
    {
        addGroup(Part::time, "plan.group.load");
        QVBoxLayout *where = column(Part::time);
        FormRow *load = rows_->addNumber(where, numbers_, "responses_per_day");
        rows_->addKindTo(load, "responses_per_day", {"responses_per_day", "tokens_per_day", "responses"}, "plan.load.");
        FormRow *period = rows_->addNumber(where, numbers_, "months");
        rows_->addKindTo(period, "months", {"months", "days", "years"}, "plan.period.");
        rows_->addNumber(where, numbers_, "growth", hundred, "plan.unit.percent_month");
        rows_->addNumber(where, numbers_, "output_tokens");
        rows_->addNumber(where, numbers_, "input_tokens");
        FormRow *video = rows_->addNumber(where, numbers_, "video_seconds", 1, "plan.unit.seconds");
        rows_->addNumberTo(video, numbers_, "frames_per_second", 1, "plan.unit.fps");
    }

    void addComparison()
    {
        addGroup(Part::end, "plan.group.compared");
        QVBoxLayout *where = column(Part::end);
        compared_ = new QComboBox(form_);
        compared_->setObjectName(QStringLiteral("plan_training_run"));
        compared_->addItem(QString());
        comparedRow_ = new FormRow(compared_, form_);
        comparedRow_->stretchField();
        where->addWidget(comparedRow_);
        rows_->addNumber(where, numbers_, "training_kwh", 1, "plan.unit.kwh");
        said_ = new WrappedLabel(form_);
        said_->setObjectName(QStringLiteral("breakEven"));
        about_ = new WrappedLabel(form_);
        about_->setObjectName(QStringLiteral("note"));
        where->addWidget(said_);
        where->addWidget(about_);
        QObject::connect(compared_, &QComboBox::activated, this, [this](int index) {
            context_.document.endMerge();
            emit edited({{"training_run", toStdString(compared_->itemData(index).toString())},
                         {"training_kwh", std::monostate()}},
                        "training_run");
        });
    }

    void showOwn(const Run &run, const RunResult *result) override
    {
        const PlannedInference *planned = result && result->planned ? result->planned->inference() : nullptr;
        showModel(planned);
        showLoad(planned);
        const ScenarioResult *scenario = context_.document.currentScenarioResult();
        fillTrainings(run, scenario);
        showBreakEven(result && scenario ? breakEvenOf(*scenario, *result) : std::nullopt);
    }

    void showModel(const PlannedInference *planned)
    {
        const auto known = [planned](double value) {
            return planned && value > 0 ? std::optional(value) : std::nullopt;
        };
        rows_->showDefault("batch", known(planned ? planned->batch : 0), "plan.catalogue");
        const Term *joules = planned ? planned->main.working.figure("J") : nullptr;
        const bool measured = planned && planned->method == "measured";
        rows_->showDefault("joules", known(planned ? roundedTo(std::max(planned->joules, 1e-9), 3) : 0),
                           measured ? "plan.measured" : "plan.estimated", joules ? aboutOf(joules->origin) : QString());
        QStringList models;
        if (planned)
            for (const std::string &model : planned->models)
                models << toQString(model);
        const bool near = planned && planned->method == "neighbours";
        rows_->row("model")->setNote({});
        rows_->search("model")->setEmptyMeaning(near ? models.join(QStringLiteral(", ")) : QString());
        const Term *host = planned ? planned->main.working.figure("k_h") : nullptr;
        rows_->showDefault("host", host ? std::optional(roundedTo(host->value, 3)) : std::nullopt, "plan.default",
                           host ? aboutOf(host->origin) : QString());
    }

    void showLoad(const PlannedInference *planned)
    {
        rows_->showDefault("growth", 0);
        rows_->showDefault("input_tokens", 0);
        const bool tokens = planned && planned->jPerToken && *planned->jPerToken > 0;
        rows_->showDefault("output_tokens",
                           tokens ? std::optional(std::round(planned->joules / *planned->jPerToken)) : std::nullopt,
                           "plan.measured_mean");
    }

    /// The trainings of the scenario: runs that were planned as one, and do not go with another.
    void fillTrainings(const Run &run, const ScenarioResult *scenario)
    {
        std::vector<std::pair<QString, QString>> trainings;
        if (scenario)
            for (const RunResultPointer &each : scenario->runs)
                if (isPlanned(*each->run) && each->run->plan->kind == RunPlan::Kind::training)
                    trainings.emplace_back(toQString(each->run->name), toQString(each->run->id));
        if (trainings != trainings_) {
            trainings_ = trainings;
            while (compared_->count() > 1)
                compared_->removeItem(1);
            for (const auto &[name, id] : trainings_)
                compared_->addItem(name, id);
        }
        const RunResult *chosen = scenario ? comparedTraining(*scenario, run) : nullptr;
        compared_->setCurrentIndex(chosen ? std::max(0, compared_->findData(toQString(chosen->run->id))) : 0);
    }

    void showBreakEven(const std::optional<BreakEven> &found)
    {
        said_->setVisible(found.has_value());
        about_->setVisible(found.has_value());
        rows_->showDefault("training_kwh",
                           found && found->runs > 0 ? std::optional(roundedTo(found->training.value(), 3))
                                                    : std::nullopt,
                           "plan.derived");
        if (!found)
            return;
        const Wording &words = context_.words();
        const auto &numbers = words.numbers();
        said_->setText(
            context_.say(Message("plan.break_even", {textArg("responses", numbers.significant(found->responses, 3))})));
        const Scale scale = energyScale(found->training.value());
        const std::string energy = numbers.significant(found->training.value() / scale.size, scale.unit, 3);
        const Message about =
            found->years > 0 ? Message("plan.break_even.years", {textArg("years", numbers.significant(found->years, 2)),
                                                                 textArg("energy", energy)})
                             : Message("plan.break_even.energy", {textArg("energy", energy)});
        about_->setText(context_.say(about));
    }

    std::span<const PlanNumber<InferencePlan>> numbers_;
    QComboBox *compared_ = nullptr;
    FormRow *comparedRow_ = nullptr;
    WrappedLabel *said_ = nullptr, *about_ = nullptr;
    std::vector<std::pair<QString, QString>> trainings_;
};

} // namespace

std::unique_ptr<PlanForm> makeInferenceForm(Context &context, QWidget *form)
{
    return std::make_unique<InferenceForm>(context, form);
}

} // namespace huella
