// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How planned runs follow any other edit, and how the runs that go with a training follow that one.

#include "core/planning/any_plan.h"
#include "core/planning/around_training.h"
#include "core/study/edits/plan_edits.h"
#include "core/study/model/planned_run.h"
#include "core/workload/field_values.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace huella {
namespace {

using RunsById = std::unordered_map<std::string_view, const RunPointer *>;

bool hasPlans(const Study &study)
{
    for (const Scenario &scenario : study.scenarios)
        for (const RunPointer &run : scenario.runs)
            if (run->plan)
                return true;
    return false;
}

RunsById runsOf(const Study &study)
{
    RunsById runs;
    for (const Scenario &scenario : study.scenarios)
        for (const RunPointer &run : scenario.runs)
            runs.emplace(run->id, &run);
    return runs;
}

std::string partOf(const AroundTraining &around) { return std::string(around.name.substr(around.name.rfind('.') + 1)); }

/// What goes with a training as its run stands, with what somebody typed over its figures. Its time is unknown where the plan cannot
/// be worked out; then theirs are, too.
std::vector<AroundTraining> aroundNow(const Run &training)
{
    Planned main;
    main.workload = training.workload;
    main.plan.derivation = training.plan->derivation;
    auto around = aroundTraining(trainingPlanOf(training.plan->inputs), main);
    for (AroundTraining &each : around) {
        Json inputs = each.planned.plan.inputs;
        inputs["of"] = training.id;
        each.planned.plan.inputs = std::move(inputs);
        if (training.workload.hours)
            continue;
        each.planned.workload.hours.reset();
        each.planned.plan.derivation = std::make_shared<const Derivation>();
    }
    return around;
}

bool isTraining(const Run &run) { return isPlanned(run) && run.plan->kind == RunPlan::Kind::training; }

class PlanFollower {
public:
    PlanFollower(const Study &before, Study after, const PartName &partName)
        : before_(before),
          after_(std::move(after)),
          partName_(partName),
          known_(runsOf(before)),
          number_(nextNumber(before, 'r'))
    {
        number_ = std::max(number_, nextNumber(after_, 'r'));
    }

    Study follow()
    {
        const bool otherData = before_.dataset != after_.dataset || before_.pins != after_.pins;
        for (Scenario &scenario : after_.scenarios) {
            const Scenario *was = before_.scenario(scenario.id);
            const bool otherHere =
                otherData || (was && (was->dataset != scenario.dataset || was->gridYear != scenario.gridYear));
            dataset_.reset();
            scenario_ = &scenario;
            was_ = was;
            removeOrphans();
            takeSharesAway();
            followPlans(otherHere);
            leaveOthersAlone();
        }
        return std::move(after_);
    }

private:
    const Dataset &dataset()
    {
        if (!dataset_)
            dataset_ = datasetOf(after_, *scenario_);
        return *dataset_;
    }
    const RunPointer *knownRun(const Run &run) const
    {
        const auto found = known_.find(run.id);
        return found == known_.end() ? nullptr : found->second;
    }
    /// Another run than before the edit, in what its figures rest on.
    bool isChanged(const Run &run) const
    {
        const RunPointer *was = knownRun(run);
        return !was
               || (was->get() != &run
                   && ((*was)->workload != run.workload || (*was)->plan != run.plan || (*was)->repeat != run.repeat));
    }

    /// The training that a run went with before the edit; null: with none.
    const Run *trainingBefore(const Run &run) const
    {
        const auto around = aroundOf(run);
        return around && was_ ? trainingOf(*was_, run) : nullptr;
    }
    bool isThere(std::string_view id) const
    {
        return std::any_of(scenario_->runs.begin(), scenario_->runs.end(),
                           [id](const RunPointer &run) { return run->id == id; });
    }

    bool goesWithOne(std::string_view id) const
    {
        return std::any_of(scenario_->runs.begin(), scenario_->runs.end(),
                           [id](const RunPointer &run) { return run->id == id && aroundOf(*run); });
    }

    /// What goes with a training goes with it when it is removed. One that is planned in another way now leaves them as they are.
    void removeOrphans()
    {
        if (!was_)
            return;
        std::set<std::string, std::less<>> gone;
        for (const RunPointer &run : was_->runs)
            if (const Run *training = trainingBefore(*run); training && !isThere(training->id))
                gone.insert(run->id);
        std::erase_if(scenario_->runs, [&gone](const RunPointer &run) { return gone.contains(run->id); });
    }

    /// A run that went with a training and was removed, or goes its own way: its share is 0 from now on.
    void takeSharesAway()
    {
        if (!was_)
            return;
        for (const RunPointer &run : was_->runs) {
            const Run *training = goesWithOne(run->id) ? nullptr : trainingBefore(*run);
            if (!training)
                continue;
            const std::string part = aroundOf(*run)->part;
            for (RunPointer &each : scenario_->runs)
                if (each->id == training->id && isTraining(*each))
                    each = std::make_shared<const Run>(withoutPart(*each, part, dataset()));
        }
    }
    static Run withoutPart(const Run &training, const std::string &part, const Dataset &dataset)
    {
        Json inputs = training.plan->inputs;
        if (part == "search")
            inputs.erase("trial_share");
        inputs.erase(part == "search" ? "trials" : part);
        Run next = replanned(training, inputs, dataset);
        keepTypedOver(next, training);
        return next;
    }

    void followPlans(bool all)
    {
        std::vector<std::pair<RunPointer, RunPointer>> trainings; // as they came, and as they are now
        for (RunPointer &run : scenario_->runs) {
            if (!isPlanned(*run) || !(all || isChanged(*run)))
                continue;
            const RunPointer came = run;
            run = followed(run, dataset());
            if (isTraining(*run))
                trainings.emplace_back(came, run);
        }
        for (const auto &[came, training] : trainings) {
            const RunPointer *was = knownRun(*training);
            followTraining(*training, was && isTraining(**was) ? **was : *came);
        }
    }

    void followTraining(const Run &training, const Run &was)
    {
        const std::vector<AroundTraining> made = aroundNow(training), before = aroundNow(was);
        std::set<std::string, std::less<>> there;
        std::vector<RunPointer> runs;
        for (const RunPointer &run : scenario_->runs) {
            const auto around = aroundOf(*run);
            if (!around || trainingOf(*scenario_, *run) != &training) {
                runs.push_back(run);
                continue;
            }
            const AroundTraining *now = partIn(made, around->part);
            if (now && there.insert(around->part).second)
                runs.push_back(follow(run, *now, partIn(before, around->part)));
            else if (now) // a copy of one goes its own way
                runs.push_back(byItself(*run));
        }
        scenario_->runs = std::move(runs);
        for (const AroundTraining &each : made)
            if (!there.contains(partOf(each)))
                insert(training, each);
    }
    /// Those whose training is planned in another way now: their figures are typed ones from then on. What was typed over a figure of the
    /// others and is taken away again leaves that figure.
    void leaveOthersAlone()
    {
        for (RunPointer &run : scenario_->runs) {
            const auto around = aroundOf(*run);
            if (around && trainingBefore(*run) && !trainingOf(*scenario_, *run))
                run = byItself(*run);
            else if (around && isChanged(*run))
                run = withItsFigures(run);
        }
    }
    static RunPointer withItsFigures(const RunPointer &run)
    {
        Run next = *run;
        if (next.plan->derivation)
            for (const Derivation::Value &value : next.plan->derivation->values)
                if (auto *number = numberOf(next.workload, value.field); number && !*number)
                    *number = value.value;
        return next == *run ? run : std::make_shared<const Run>(std::move(next));
    }
    static const AroundTraining *partIn(const std::vector<AroundTraining> &parts, std::string_view part)
    {
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [part](const AroundTraining &each) { return partOf(each) == part; });
        return found == parts.end() ? nullptr : &*found;
    }

    /// As the training has it now, but for what somebody changed in the run itself.
    static RunPointer follow(const RunPointer &run, const AroundTraining &now, const AroundTraining *before)
    {
        Run next = *run;
        next.plan->inputs = now.planned.plan.inputs;
        next.plan->derivation = now.planned.plan.derivation;
        next.workload = now.planned.workload;
        if (before)
            keepChanges(next.workload, run->workload, before->planned.workload);
        return next == *run ? run : std::make_shared<const Run>(std::move(next));
    }
    static void keepChanges(Workload &next, const Workload &own, const Workload &before)
    {
        for (const FieldInfo &field : allFields())
            if (!isAlike(own, before, field.id))
                copyField(next, own, field.id);
    }
    static RunPointer byItself(const Run &run)
    {
        Run next = run;
        next.plan.reset();
        return std::make_shared<const Run>(std::move(next));
    }

    /// Behind the training and what goes with it already.
    void insert(const Run &training, const AroundTraining &around)
    {
        auto run = std::make_shared<Run>();
        run->id = run->lineage = "r" + std::to_string(number_++);
        run->name = asName(partName_(around.name, training.name));
        run->kind = around.planned.runKind;
        run->year = training.year;
        run->until = training.until;
        run->workload = around.planned.workload;
        run->plan = around.planned.plan;
        auto place = std::find_if(scenario_->runs.begin(), scenario_->runs.end(),
                                  [&](const RunPointer &each) { return each->id == training.id; });
        while (place != scenario_->runs.end()) {
            ++place;
            const auto next = place == scenario_->runs.end() ? std::nullopt : aroundOf(**place);
            if (!next || next->training != training.id)
                break;
        }
        scenario_->runs.insert(place, std::move(run));
    }

    const Study &before_;
    Study after_;
    const PartName &partName_;
    RunsById known_;
    std::int64_t number_;
    std::optional<Dataset> dataset_; ///< of the scenario; made where a plan is worked out
    Scenario *scenario_ = nullptr;
    const Scenario *was_ = nullptr;
};

} // namespace

Study withPlansFollowed(const Study &before, Study after, const PartName &partName)
{
    return hasPlans(after) || hasPlans(before) ? PlanFollower(before, std::move(after), partName).follow()
                                               : std::move(after);
}

} // namespace huella
