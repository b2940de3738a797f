// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/ai_work.h"

#include "core/planning/any_plan.h"
#include "core/planning/known_models.h"
#include "core/planning/training_formula.h"
#include "core/study/evaluate/break_even.h"

namespace huella::recipes {
namespace {

bool isAiPlan(const RunResult &run, RunPlan::Kind kind)
{
    return run.estimate() && run.run->plan && run.run->plan->kind == kind;
}

double kwhPlanned(const RecipeContext &context, RunPlan::Kind kind)
{
    double kwh = 0;
    for (const RunResult *run : context.bySize)
        if (isAiPlan(*run, kind))
            kwh += run->estimate()->outcome.energy.total.value();
    return kwh;
}

/// Nothing of what goes with a training, whose plan says only which share of it that is.
std::optional<TrainingWork> trainingOf(const RunResult &run)
{
    const PlannedTraining *planned = run.planned ? run.planned->training() : nullptr;
    if (!planned || planned->modelFlop <= 0)
        return {};
    const TrainingPlan plan = trainingPlanOf(run.run->plan->inputs);
    const Inputs &in = run.estimate()->inputs;
    TrainingWork work{&run, planned->parameters, planned->parameters, planned->tokens * in.runs.value,
                      planned->modelFlop * in.runs.value};
    if (!plan.parameters && !plan.model.empty())
        if (const auto known = knownSize(plan.model))
            work.weights = known->paramsB * 1e9;
    const double cardHours = in.hours.value.value() * in.gpus.value;
    if (planned->peakTflops > 0 && cardHours > 0)
        work.mfu = utilisation(planned->modelFlop, in.hours.value.value(), in.gpus.value, planned->peakTflops);
    work.precision = plan.precision;
    return work;
}

ServiceWork serviceOf(const RunResult &run)
{
    const InferencePlan plan = inferencePlanOf(run.run->plan->inputs);
    ServiceWork work{&run, run.estimate()->inputs.runs.value};
    const PlannedInference *planned = run.planned ? run.planned->inference() : nullptr;
    if (plan.outputTokens)
        work.tokens = *plan.outputTokens;
    else if (planned && planned->jPerToken && *planned->jPerToken > 0)
        work.tokens = planned->joules / *planned->jPerToken;
    work.model = planned && planned->method == "measured" && !planned->models.empty() ? planned->models.front()
                                                                                      : nameOf(plan.model);
    return work;
}

} // namespace

std::vector<TrainingWork> trainingsOf(const RecipeContext &context)
{
    std::vector<TrainingWork> all;
    for (const RunResult *run : context.bySize)
        if (isAiPlan(*run, RunPlan::Kind::training))
            if (auto work = trainingOf(*run))
                all.push_back(*work);
    return all;
}

std::vector<ServiceWork> servicesOf(const RecipeContext &context)
{
    std::vector<ServiceWork> all;
    for (const RunResult *run : context.bySize)
        if (isAiPlan(*run, RunPlan::Kind::inference) && run->estimate()->inputs.runs.value > 0)
            all.push_back(serviceOf(*run));
    return all;
}

double trainingKwh(const RecipeContext &context) { return kwhPlanned(context, RunPlan::Kind::training); }
double serviceKwh(const RecipeContext &context) { return kwhPlanned(context, RunPlan::Kind::inference); }

bool isModelInUse(const RunResult &run)
{
    return run.run->kind == "inference" || isAiPlan(run, RunPlan::Kind::inference);
}

double gramsWithoutAnswers(const RecipeContext &context)
{
    double grams = 0;
    for (const RunResult *run : context.bySize)
        if (!isModelInUse(*run))
            grams += run->estimate()->outcome.emissions.total.value();
    return grams;
}

std::optional<TrainingAndAnswers> trainingAndAnswers(const RecipeContext &context)
{
    double responses = 0;
    for (const RunResult *run : context.bySize) {
        if (!isAiPlan(*run, RunPlan::Kind::inference))
            continue;
        if (const auto compared = breakEvenOf(context.scenario, *run))
            return TrainingAndAnswers{compared->training.value(), run->estimate()->outcome.energy.total.value(),
                                      compared->responses};
        responses += run->estimate()->inputs.runs.value;
    }
    const double training = trainingKwh(context), answers = serviceKwh(context);
    if (training <= 0 || answers <= 0 || responses <= 0)
        return {};
    return TrainingAndAnswers{training, answers, breakEven(training, answers / responses)};
}

} // namespace huella::recipes
