// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/plan_study.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/plan_options.h"
#include "app/cli/print/answer_json.h"
#include "core/study/edits/edits.h"

#include <sys/stat.h>

namespace huella::cli {
namespace {

Result<Estimate> estimateOf(const Planned &planned, const Dataset &dataset, Draws &draws)
{
    auto made = estimateCentral(planned.workload, dataset, {planned.times(), planned.load ? "rule.repeat.exact" : ""},
                                planned.plan.derivation);
    if (made)
        addRange(*made, dataset, draws, {});
    return made;
}

Result<void> addAround(PlanAnswer &answer, const Dataset &dataset, Draws &draws)
{
    const auto *training = std::get_if<PlannedTraining>(&answer.plan);
    if (!training)
        return {};
    for (const AroundTraining &each : training->around) {
        auto made = estimateOf(each.planned, dataset, draws);
        if (!made)
            return tl::unexpected(made.error());
        answer.around.push_back({each.name, &each.planned, std::move(*made)});
    }
    return {};
}

/// A plan of the kind that the operand names.
Result<PlanAnswer> planned(const Arguments &arguments, RunPlan::Kind kind, const Workload &workload,
                           const Dataset &dataset)
{
    const auto answerOf = [](auto plan) { return PlanAnswer{std::move(plan), {}}; };
    switch (kind) {
    case RunPlan::Kind::training:
        return readTrainingPlan(arguments)
            .and_then([&](const TrainingPlan &plan) { return planTraining(plan, workload, dataset); })
            .map(answerOf);
    case RunPlan::Kind::pilot:
        return readPilotPlan(arguments)
            .and_then([&](const PilotPlan &plan) { return planPilot(plan, workload, dataset); })
            .map(answerOf);
    case RunPlan::Kind::inference: break;
    }
    return readInferencePlan(arguments).and_then([&](const InferencePlan &plan) -> Result<PlanAnswer> {
        auto made = planInference(plan, workload, dataset);
        if (!made)
            return tl::unexpected(made.error());
        PlanAnswer answer{std::move(*made), {}};
        answer.trainingKwh = plan.trainingKwh;
        return answer;
    });
}

/// The study to add to; a new one, without runs, where the file does not exist yet.
Result<Study> studyFor(const std::string &path, const Context &context)
{
    struct stat existing {};
    if (::stat(path.c_str(), &existing) == 0) {
        auto read = readStudySayingNotes(path, context);
        if (read && read->scenarios.empty())
            return badInput(path, Message("cli.plan.no_scenario"));
        return read;
    }
    Study study = newStudy({context.words("planning.scenario"), {}}, codeOf(context.words.language()));
    if (context.dataset)
        study.dataset = *context.dataset;
    study.title = context.words("planning.study");
    study.scenarios.front().runs.clear();
    return study;
}

Result<Status> addToStudy(const PlanAnswer &answer, const std::string &path, const Arguments &arguments,
                          const Context &context)
{
    auto study = studyFor(path, context);
    if (!study)
        return tl::unexpected(study.error());
    const std::string *name = arguments.value("--name");
    const std::string usual = context.words("planning.name." + std::string(toString(answer.main().plan.kind)));
    const std::string text = writeStudy(withPlannedRuns(*study, answer, name ? *name : usual, context.words));
    if (auto back = readStudy(text, path); !back) // more responses than a study holds, say
        return tl::unexpected(back.error());
    return deliver(text, &path);
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto kind = planKindFromText(*arguments.operand());
    if (!kind)
        return wrongUse(*arguments.operand(), Message("cli.plan.unknown"));
    if (auto fits = checkKind(arguments, *kind); !fits)
        return tl::unexpected(fits.error());
    const auto request = readRequest(arguments, AskedTime::optional);
    if (!request)
        return tl::unexpected(request.error());
    const Dataset &dataset = context.data();
    auto answer = planned(arguments, *kind, request->workload, dataset);
    if (!answer)
        return tl::unexpected(atPlanOption(answer.error()));
    Draws draws(request->seed);
    auto estimate = estimateOf(answer->main(), dataset, draws);
    if (!estimate)
        return tl::unexpected(atPlanOption(estimate.error()));
    answer->estimate = std::move(*estimate);
    if (auto around = addAround(*answer, dataset, draws); !around)
        return tl::unexpected(atPlanOption(around.error()));
    if (const std::string *path = arguments.value("-o"))
        return addToStudy(*answer, *path, arguments, context);
    return deliver(arguments.has("--json") ? textOf(planJson(*answer, dataset, context.words))
                                           : planText(*answer, dataset, context.words));
}

std::vector<Option> options()
{
    std::vector<Option> all = planOptions();
    all.insert(all.end(), {jsonOption, {"-o", "cli.value.study", "cli.help.plan.output"}, helpOption, versionOption});
    return all;
}

} // namespace

const Command &planCommand()
{
    static const Command command{"plan",
                                 "cli.plan.summary",
                                 "cli.value.plan",
                                 "cli.plan.kinds",
                                 options(),
                                 {"cli.plan.training", "cli.plan.inference", "cli.plan.pilot"},
                                 run};
    return command;
}

} // namespace huella::cli
