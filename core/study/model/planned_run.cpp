// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/planned_run.h"

#include "core/planning/any_plan.h"
#include "core/planning/workload_inputs.h"
#include "core/workload/field_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

double numberIn(const Json &in, const char *name, double otherwise)
{
    const auto found = in.find(name);
    return found != in.end() && found->is_number() ? found->get<double>() : otherwise;
}

/// A figure that the plan worked out when it was last worked out.
bool isAsDerived(const Run &run, Field field)
{
    const Derivation::Value *derived = run.plan->derivation ? run.plan->derivation->value(field) : nullptr;
    const auto *number = numberOf(run.workload, field);
    return derived && number && *number && **number == derived->value;
}

bool wasDerived(const Run &run, Field field) { return run.plan->derivation && run.plan->derivation->value(field); }

/// What stands in a run whose plan cannot be worked out: no time means no figure.
Workload withoutTime(Workload workload)
{
    workload.hours.reset();
    workload.runs.reset();
    return workload;
}

Recurrence recurrenceOf(const DailyLoad &load, const std::optional<Recurrence> &before)
{
    Recurrence repeat = before.value_or(Recurrence{});
    repeat.count = load.perDay;
    repeat.every = Recurrence::Every::day;
    repeat.duration = load.months;
    repeat.lasting = Recurrence::Lasting::months;
    repeat.calendar = Calendar::exact; // as the plan counts its months
    return repeat;
}

constexpr double sameLoad = 1e-9;
constexpr std::array<const char *, 6> loadInputs{
    "responses_per_day", "tokens_per_day", "months", "days", "years", "growth"};

bool hasLoad(const Json &inputs)
{
    return std::any_of(loadInputs.begin(), loadInputs.end(), [&](const char *name) { return inputs.contains(name); });
}
void takeLoadAway(Json &inputs)
{
    for (const char *name : loadInputs)
        inputs.erase(name);
}

/// The run with what its inputs came to.
Run withPlan(const Run &run, const KeptJson &inputs, const Result<AnyPlanned> &made)
{
    Run next = run;
    next.plan->inputs = inputs;
    // a model in use has its times from its load, where it has one
    const bool loaded = run.plan->kind == RunPlan::Kind::inference && (hasLoad(inputs) || hasLoad(run.plan->inputs));
    if (!made) {
        next.workload = withoutTime(readTyped(inputs));
        next.plan->derivation = std::make_shared<const Derivation>();
        if (loaded)
            next.repeat.reset();
        return next;
    }
    const Planned &main = made->main();
    next.workload = main.workload;
    next.plan->derivation = main.plan.derivation;
    if (loaded)
        next.repeat = main.load ? std::optional(recurrenceOf(*main.load, run.repeat)) : std::nullopt;
    return next;
}

/// A run follows a change of its workload.
class Follower {
public:
    Follower(const Run &run, const Dataset &dataset)
        : run_(run), dataset_(dataset), inputs_(static_cast<const Json &>(run.plan->inputs))
    {
    }

    Run follow()
    {
        findChanges();
        if (!followRepeat() && changed_.empty())
            return withPlan(run_, inputs_, made_);
        Run next = replanned(run_, withChanges(changed_), dataset_);
        std::vector<Field> over; // what a plan works out whatever one types there
        std::copy_if(changed_.begin(), changed_.end(), std::back_inserter(over), [&](Field field) {
            return isGiven(run_.workload, field) && !isAlike(next.workload, run_.workload, field);
        });
        if (over.empty())
            return next;
        std::erase_if(changed_,
                      [&over](Field field) { return std::find(over.begin(), over.end(), field) != over.end(); });
        next = replanned(run_, withChanges(changed_), dataset_);
        if (!next.workload.hours && !planOf(next.plan->kind, next.plan->inputs, dataset_))
            return next; // nothing is worked out that it could stand in place of
        for (const Field field : over)
            copyField(next.workload, run_.workload, field);
        return next;
    }

private:
    void findChanges()
    {
        made_ = planOf(run_.plan->kind, inputs_, dataset_);
        const Workload expected = made_ ? made_->main().workload : withoutTime(readTyped(inputs_));
        for (const FieldInfo &field : allFields())
            if (!isAsDerived(run_, field.id) && !isAlike(run_.workload, expected, field.id))
                changed_.push_back(field.id);
    }

    /// How often answers are asked for is what a load says: a run that recurs more often has a larger one, and one that no longer does has
    /// none.
    bool followRepeat()
    {
        if (!made_ || !made_->main().load)
            return false;
        if (!run_.repeat) {
            takeLoadAway(inputs_);
            return true;
        }
        const double factor = run_.repeat->times() / recurrenceOf(*made_->main().load, run_.repeat).times();
        if (std::abs(factor - 1) < sameLoad)
            return false;
        for (const char *name : {"responses_per_day", "tokens_per_day"})
            if (const auto found = inputs_.find(name); found != inputs_.end() && found->is_number())
                *found = typedNumber(found->get<double>() * factor);
        return true;
    }

    Json withChanges(const std::vector<Field> &fields) const
    {
        Json next = inputs_;
        Json typed = Json::object();
        writeTyped(typed, run_.workload);
        for (const Field field : fields) {
            const std::string column(fieldInfo(field).column);
            if (isGiven(run_.workload, field))
                next[column] = typed[column];
            else if (!wasDerived(run_, field)) // else the plan's own figure counts again
                next.erase(column);
        }
        return next;
    }

    const Run &run_;
    const Dataset &dataset_;
    Json inputs_;
    Result<AnyPlanned> made_ = tl::unexpected(Error{});
    std::vector<Field> changed_;
};

} // namespace

std::optional<AroundRun> aroundOf(const Run &run)
{
    if (!run.plan || run.plan->kind != RunPlan::Kind::training)
        return {};
    const Json &inputs = run.plan->inputs;
    std::string part = textIn(inputs, "part");
    if (part.empty())
        return {};
    return AroundRun{std::move(part), textIn(inputs, "of"), numberIn(inputs, "share", 0), numberIn(inputs, "times", 1)};
}

const Run *trainingOf(const Scenario &scenario, const Run &run)
{
    const auto around = aroundOf(run);
    if (!around)
        return nullptr;
    const Run *copied = nullptr, *before = nullptr;
    bool passed = false;
    for (const RunPointer &each : scenario.runs) {
        passed = passed || each->id == run.id;
        if (!isPlanned(*each) || each->plan->kind != RunPlan::Kind::training)
            continue;
        if (each->id == around->training)
            return each.get();
        if (!copied && each->lineage == around->training)
            copied = each.get();
        if (!passed)
            before = each.get();
    }
    return copied ? copied : around->training.empty() ? before : nullptr;
}

Workload typedIn(const Run &run)
{
    if (!run.plan)
        return run.workload;
    Workload typed = isPlanned(run) ? readTyped(run.plan->inputs) : run.workload;
    if (run.plan->kind == RunPlan::Kind::pilot)
        typed.hours.reset();
    if (run.plan->derivation)
        for (const Derivation::Value &value : run.plan->derivation->values) {
            if (isAsDerived(run, value.field) && !isPlanned(run))
                numberOf(typed, value.field)->reset();
            else if (!isAsDerived(run, value.field))
                copyField(typed, run.workload, value.field); // over it
        }
    return typed;
}

Result<std::shared_ptr<const AnyPlanned>> planOf(const Run &run, const Dataset &dataset)
{
    if (!isPlanned(run))
        return std::shared_ptr<const AnyPlanned>();
    auto made = planOf(run.plan->kind, run.plan->inputs, dataset);
    if (!made)
        return tl::unexpected(std::move(made.error()));
    return std::make_shared<const AnyPlanned>(std::move(*made));
}

Run replanned(const Run &run, const KeptJson &inputs, const Dataset &dataset)
{
    return withPlan(run, inputs, planOf(run.plan->kind, inputs, dataset));
}

void keepTypedOver(Run &next, const Run &before)
{
    if (!before.plan || !before.plan->derivation)
        return;
    for (const Derivation::Value &value : before.plan->derivation->values)
        if (isGiven(before.workload, value.field) && !isAsDerived(before, value.field) && wasDerived(next, value.field))
            copyField(next.workload, before.workload, value.field);
}

RunPointer followed(const RunPointer &run, const Dataset &dataset)
{
    if (!isPlanned(*run))
        return run;
    auto next = std::make_shared<const Run>(Follower(*run, dataset).follow());
    return *next == *run ? run : next;
}

namespace {

/// What a run takes over from the training that it goes with.
RunPointer withTraining(const Run &run, const Run &training)
{
    Run next = run;
    next.plan->derivation = training.plan->derivation;
    for (const Field field : {Field::gpus, Field::gpuTdpW, Field::gpuUsage})
        copyField(next.workload, training.workload, field);
    next.workload.hours =
        training.workload.hours ? std::optional(*training.workload.hours * aroundOf(run)->share) : std::nullopt;
    return std::make_shared<const Run>(std::move(next));
}

} // namespace

Scenario plansFollowed(const Scenario &before, Scenario next, const Dataset &dataset)
{
    std::vector<std::string_view> changed;
    for (size_t i = 0; i < next.runs.size(); ++i) {
        RunPointer &run = next.runs[i];
        if (!isPlanned(*run) || (i < before.runs.size() && before.runs[i] == run))
            continue;
        const RunPointer made = followed(run, dataset);
        if (made != run)
            changed.push_back(made->id);
        run = made;
    }
    if (changed.empty())
        return next;
    for (RunPointer &run : next.runs)
        if (const Run *training = trainingOf(next, *run);
            training && std::find(changed.begin(), changed.end(), training->id) != changed.end())
            run = withTraining(*run, *training);
    return next;
}

} // namespace huella
