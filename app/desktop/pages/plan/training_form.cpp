// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/form_row.h"
#include "app/desktop/pages/plan/group_head.h"
#include "app/desktop/pages/plan/plan_form.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/search_field.h"
#include "core/base/json.h"
#include "core/planning/any_plan.h"
#include "core/study/evaluate/evaluate.h"

#include <QVBoxLayout>

namespace huella {
namespace {

constexpr double inBillions = 1e-9, inPercent = 100;
/// An input of the workload that stands among those of the plan: what share of its rating a card draws.
constexpr std::array<PlanNumber<TrainingPlan>, 1> drawnShare{{{"gpu_usage", "", "", nullptr, 0, 1, true}}};

class TrainingForm : public PlanForm {
public:
    TrainingForm(Context &context, QWidget *form) : PlanForm(context, form), numbers_(trainingNumbers())
    {
        addData();
        addAccelerators();
        rows_->addNumber(column(Part::time), numbers_, "accelerator_hours", 1, "plan.unit.hours");
        addAround();
        addShape();
        keepOneWay();
    }
    const char *first() const override { return "parameters"; }

    void retranslate() override
    {
        PlanForm::retranslate();
        shape_->setText(context_.say("plan.group.shape"), context_.say("plan.group.shape.inside"));
    }

private:
    void addData()
    {
        addGroup(Part::top, "plan.group.data");
        QVBoxLayout *where = column(Part::top);
        rows_->addNumber(where, numbers_, "parameters", inBillions, "plan.unit.billion");
        rows_->addSearch(where, "model", &modelChoices());
        rows_->addNumber(where, numbers_, "tokens", inBillions, "plan.unit.billion");
        FormRow *epochs = rows_->addNumber(where, numbers_, "epochs", 1, "plan.unit.times");
        rows_->addNumberTo(epochs, numbers_, "dataset_tokens", inBillions, "plan.unit.billion");
        rows_->addFlag(where, "recomputation");
    }

    void addAccelerators()
    {
        QVBoxLayout *where = column(Part::accelerator);
        rows_->addCombo(where, "precision", {"bf16", "fp16", "tf32", "fp32", "fp8"}, "plan.precision.");
        rows_->addNumber(where, numbers_, "peak_tflops");
        rows_->addNumber(where, numbers_, "mfu", inPercent, "plan.unit.percent");
        rows_->addCombo(where, "power", {"tdp", "system", "card"}, "plan.power.");
        rows_->addNumber(where, std::span<const PlanNumber<TrainingPlan>>(drawnShare), "gpu_usage", inPercent,
                         "plan.unit.percent");
        for (const char *factor : {"host", "network", "idle"})
            rows_->addNumber(where, numbers_, factor, 1, "plan.unit.times");
    }

    void addAround()
    {
        addGroup(Part::end, "plan.group.around");
        QVBoxLayout *where = column(Part::end);
        for (const char *share : {"development", "failed", "restarts", "fine_tuning"})
            rows_->addNumber(where, numbers_, share, inPercent, "plan.unit.percent");
        FormRow *search = rows_->addNumber(where, numbers_, "trials", 1, "plan.unit.times");
        rows_->addNumberTo(search, numbers_, "trial_share", inPercent, "plan.unit.percent");
    }

    /// For who knows a model by its shape, or the rate that was reached.
    void addShape()
    {
        shape_ = new FoldHead(form_);
        auto *inside = new QWidget(form_);
        auto *where = new QVBoxLayout(inside);
        where->setContentsMargins(0, 0, 0, 0);
        where->setSpacing(0);
        inside->setObjectName(QStringLiteral("plain"));
        for (const char *size : {"layers", "hidden", "vocabulary", "sequence"})
            rows_->addNumber(where, numbers_, size);
        rows_->addNumber(where, numbers_, "rate_tflops");
        column(Part::end)->addWidget(shape_);
        column(Part::end)->addWidget(inside);
        inside->hide();
        QObject::connect(shape_, &FoldHead::toggled, inside, &QWidget::setVisible);
    }

    /// Of two ways to say the same the newer one counts.
    void keepOneWay()
    {
        const auto typed = [this](const char *name, std::vector<std::string> others,
                                  std::vector<std::string> needs = {}) {
            QObject::connect(rows_->field(name), &NumberField::edited, this,
                             [this, key = std::string(name), others = std::move(others),
                              needs = std::move(needs)](std::optional<double> value) {
                                 if (value && has(needs))
                                     takeAway(others, key);
                             });
        };
        typed("tokens", {"epochs", "dataset_tokens"});
        typed("epochs", {"tokens"}, {"epochs", "dataset_tokens"});
        typed("dataset_tokens", {"tokens"}, {"epochs", "dataset_tokens"});
        typed("parameters", {"model"});
        QObject::connect(rows_->search("model"), &SearchField::chosen, this, [this](const std::string &model) {
            if (!model.empty())
                takeAway({"parameters"}, "model");
        });
    }
    bool has(const std::vector<std::string> &names) const
    {
        const Run *run = context_.document.currentRun();
        if (!run || !run->plan)
            return false;
        const Json &inputs = run->plan->inputs;
        return std::all_of(names.begin(), names.end(), [&](const std::string &name) { return inputs.contains(name); });
    }
    void takeAway(const std::vector<std::string> &names, const std::string &key)
    {
        PlanValues values;
        for (const std::string &each : names)
            if (has({each}))
                values.emplace_back(each, std::monostate());
        if (!values.empty())
            emit edited(values, key);
    }

    void showOwn(const Run &run, const RunResult *result) override
    {
        const PlannedTraining *planned = result && result->planned ? result->planned->training() : nullptr;
        showData(planned);
        showUse(run, planned);
        const Json &inputs = run.plan->inputs;
        for (const char *shaped : {"layers", "hidden", "vocabulary", "sequence", "rate_tflops"})
            if (inputs.contains(shaped))
                shape_->setOpen(true);
        for (const char *share : {"development", "failed", "restarts", "fine_tuning", "trials"})
            rows_->showDefault(share, 0);
        rows_->showDefault("trial_share", 1);
    }

    void showData(const PlannedTraining *planned)
    {
        const auto known = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
        const Term *own = planned ? planned->main.working.figure("N") : nullptr;
        rows_->showDefault("parameters", planned ? known(planned->parameters) : std::nullopt,
                           own && own->origin.kind == OriginKind::catalogue ? "plan.catalogue" : "plan.derived",
                           own ? aboutOf(own->origin) : QString());
        rows_->showDefault("tokens", planned ? known(planned->tokens) : std::nullopt, "plan.derived");
        rows_->row("tokens")->setNote(
            planned && planned->parameters > 0 && planned->tokens > 0 ? context_.say(Message(
                "plan.tokens_each",
                {textArg("ratio", context_.words().numbers().significant(planned->tokens / planned->parameters))}))
                                                                      : QString());
    }

    void showUse(const Run &run, const PlannedTraining *planned)
    {
        const bool timed = planned && !planned->main.working.figure("MFU");
        const auto known = [&](double value) { return planned && value > 0 ? std::optional(value) : std::nullopt; };
        rows_->showDefault("peak_tflops", known(planned ? planned->peakTflops : 0), "plan.catalogue");
        const Term *mfu = planned ? planned->main.working.figure("MFU") : nullptr;
        rows_->showDefault("mfu", known(planned ? roundedShare(planned->mfu) : 0),
                           timed ? "plan.derived" : "plan.default",
                           mfu ? aboutOf(mfu->origin) + QStringLiteral("\n") + usualUse(run, *planned) : QString());
        rows_->showDefault("gpu_usage", 1);
        const Term *card = planned ? planned->main.working.figure("P_card") : nullptr;
        rows_->row("gpu_usage")
            ->setNote(card ? context_.say(Message("plan.of_watts", {numberArg("watts", card->value, "W")})) : QString(),
                      card ? aboutOf(card->origin) : QString());
        const Term *host = planned ? planned->main.working.figure("k_h") : nullptr;
        rows_->showDefault("host", host ? std::optional(host->value) : std::nullopt, "plan.default",
                           host ? aboutOf(host->origin) : QString());
        rows_->showDefault("network", 1);
        rows_->showDefault("idle", 1);
        const auto &hours = run.workload.hours;
        rows_->showDefault("accelerator_hours",
                           planned && hours ? std::optional(roundedTo(*hours * run.workload.gpus.value_or(1), 3))
                                            : std::nullopt,
                           "plan.derived");
    }
    /// What is known of how such accelerators are used.
    QString usualUse(const Run &run, const PlannedTraining &planned) const
    {
        const Band &band =
            context_.document.dataset().band(utilisationClass(run.workload.gpus.value_or(1), planned.peakTflops));
        return toQString(context_.language.language() == Language::es ? band.noteEs : band.noteEn);
    }
    static double roundedShare(double share) { return share > 0 ? roundedTo(share, 3) : 0; }

    std::span<const PlanNumber<TrainingPlan>> numbers_;
    FoldHead *shape_ = nullptr;
};

} // namespace

std::unique_ptr<PlanForm> makeTrainingForm(Context &context, QWidget *form)
{
    return std::make_unique<TrainingForm>(context, form);
}

} // namespace huella
