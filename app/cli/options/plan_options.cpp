// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/plan_options.h"

#include "app/cli/io/message.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <array>
#include <deque>

namespace huella::cli {
namespace {

using Kind = RunPlan::Kind;

/// An option that is no number, and the kinds of plan that have it.
struct WordOption {
    std::string_view option, name, value, help;
    bool training = false, inference = false, pilot = false;
};
constexpr std::array<WordOption, 9> wordOptions{
    {{"--model", "model", "cli.value.name", "cli.help.plan.model", true, true},
     {"--precision", "precision", "bf16|fp16|tf32|fp32|fp8", "cli.help.plan.precision", true},
     {"--power", "power", "tdp|system|card", "cli.help.plan.power", true},
     {"--recomputation", "recomputation", "", "cli.help.plan.recomputation", true},
     {"--task", "task", "chat|reasoning|code|image-chat|video-chat|image|video|image-to-video", "cli.help.plan.task",
      false, true},
     {"--method", "method", "automatic|neighbours|ecologits", "cli.help.plan.method", false, true},
     {"--epoch-hours", "epoch_hours", "H,H,…", "cli.help.plan.epoch_hours", false, false, true},
     {"--epoch-energy", "epoch_kwh", "KWH,KWH,…", "cli.help.plan.epoch_energy", false, false, true},
     {"--name", "name", "cli.value.text", "cli.help.plan.name", true, true, true}}};

std::string_view helpOf(std::string_view name)
{
    static std::deque<std::string> kept; // Option has views
    const std::string key = "cli.help.plan." + std::string(name);
    const auto known = std::find(kept.begin(), kept.end(), key);
    return known != kept.end() ? *known : kept.emplace_back(key);
}

template <class Plan> void addNumbers(std::vector<Option> &options, std::span<const PlanNumber<Plan>> fields)
{
    for (const auto &field : fields)
        if (std::none_of(options.begin(), options.end(), [&](const Option &o) { return o.name == field.option; }))
            options.push_back({field.option, field.value, helpOf(field.name)});
}

template <class Plan> bool hasOption(std::span<const PlanNumber<Plan>> fields, std::string_view option)
{
    return std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.option == option; });
}

bool isOf(Kind kind, std::string_view option)
{
    const auto numbers = [&](Kind each) {
        return each == Kind::training    ? hasOption(trainingNumbers(), option)
               : each == Kind::inference ? hasOption(inferenceNumbers(), option)
                                         : hasOption(pilotNumbers(), option);
    };
    const auto words = [&](const WordOption &word) {
        return word.option == option
               && (kind == Kind::training    ? word.training
                   : kind == Kind::inference ? word.inference
                                             : word.pilot);
    };
    return numbers(kind) || std::any_of(wordOptions.begin(), wordOptions.end(), words);
}

tl::unexpected<Error> notANumber(std::string_view option, std::string_view text)
{
    return badInput(std::string(option), Message("error.number.form", {textArg("value", text)}));
}

template <class Plan>
Result<void> readNumbers(const Arguments &arguments, Plan &plan, std::span<const PlanNumber<Plan>> fields)
{
    for (const auto &field : fields)
        if (const std::string *given = arguments.value(field.option)) {
            const auto value = parsePlainNumber(*given);
            if (!value)
                return notANumber(field.option, *given);
            if (auto fault = faultOf(field, *value))
                return badInput(std::string(field.option), std::move(*fault));
            plan.*field.member = *value;
        }
    return {};
}

/// One of the words that the option names.
template <class E> Result<void> readWord(const Arguments &arguments, std::string_view option, E &target,
                                         std::optional<E> (*fromText)(std::string_view))
{
    const std::string *given = arguments.value(option);
    if (!given)
        return {};
    if (const auto value = fromText(*given)) {
        target = *value;
        return {};
    }
    const auto word =
        std::find_if(wordOptions.begin(), wordOptions.end(), [&](const WordOption &w) { return w.option == option; });
    std::string known(word->value);
    std::replace(known.begin(), known.end(), '|', ' ');
    return wrongUse(std::string(option), Message("cli.plan.word", {textArg("value", *given), textArg("known", known)}));
}

Result<void> readList(const Arguments &arguments, std::string_view option, std::vector<double> &target)
{
    const std::string *given = arguments.value(option);
    if (!given)
        return {};
    for (size_t at = 0; at <= given->size();) {
        const size_t end = std::min(given->find(',', at), given->size());
        const auto value = parsePlainNumber(std::string_view(*given).substr(at, end - at));
        if (!value)
            return notANumber(option, *given);
        target.push_back(*value);
        at = end + 1;
    }
    return {};
}

std::string textOf(const Arguments &arguments, std::string_view option)
{
    const std::string *given = arguments.value(option);
    return given ? *given : std::string();
}

template <class Plan> std::string_view optionOf(std::span<const PlanNumber<Plan>> fields, std::string_view name)
{
    for (const auto &field : fields)
        if (field.name == name)
            return field.option;
    return {};
}

} // namespace

std::vector<Option> planOptions()
{
    std::vector<Option> options;
    for (const WordOption &word : wordOptions)
        if (word.option != "--name")
            options.push_back({word.option, word.value, word.help});
    addNumbers(options, trainingNumbers());
    addNumbers(options, inferenceNumbers());
    addNumbers(options, pilotNumbers());
    for (const Option &option : workloadOptions())
        options.push_back(option);
    options.push_back({wordOptions.back().option, wordOptions.back().value, wordOptions.back().help});
    return options;
}

Result<void> checkKind(const Arguments &arguments, Kind kind)
{
    for (const Option &option : planOptions()) {
        if (!arguments.has(option.name))
            continue;
        for (Kind other : {Kind::training, Kind::inference, Kind::pilot})
            if (isOf(other, option.name) && !isOf(kind, option.name))
                return wrongUse(std::string(option.name),
                                Message("cli.plan.other_kind",
                                        {textArg("kind", toString(other)), textArg("this", toString(kind))}));
        if (kind == Kind::inference && (option.name == "--hours" || option.name == "--time" || option.name == "--runs"))
            return wrongUse(std::string(option.name), Message("cli.plan.derived_here"));
    }
    return {};
}

Result<TrainingPlan> readTrainingPlan(const Arguments &arguments)
{
    TrainingPlan plan;
    plan.model = textOf(arguments, "--model");
    plan.recomputation = arguments.has("--recomputation");
    return readNumbers(arguments, plan, trainingNumbers())
        .and_then([&] { return readWord(arguments, "--precision", plan.precision, precisionFromText); })
        .and_then([&] { return readWord(arguments, "--power", plan.power, trainingPowerFromText); })
        .map([&] { return plan; });
}

Result<InferencePlan> readInferencePlan(const Arguments &arguments)
{
    InferencePlan plan;
    plan.model = textOf(arguments, "--model");
    ModelTask task = ModelTask::chat;
    return readNumbers(arguments, plan, inferenceNumbers())
        .and_then([&] { return readWord(arguments, "--task", task, modelTaskFromText); })
        .and_then([&] { return readWord(arguments, "--method", plan.method, inferenceMethodFromText); })
        .map([&] {
            if (arguments.has("--task"))
                plan.task = task;
            return plan;
        });
}

Result<PilotPlan> readPilotPlan(const Arguments &arguments)
{
    PilotPlan plan;
    return readNumbers(arguments, plan, pilotNumbers())
        .and_then([&] { return readList(arguments, "--epoch-hours", plan.epochHours); })
        .and_then([&] { return readList(arguments, "--epoch-energy", plan.epochKwh); })
        .map([&] { return plan; });
}

Error atPlanOption(Error error)
{
    for (const WordOption &word : wordOptions)
        if (word.name == error.place) {
            error.place = word.option;
            return error;
        }
    for (std::string_view option : {optionOf(trainingNumbers(), error.place), optionOf(inferenceNumbers(), error.place),
                                    optionOf(pilotNumbers(), error.place)})
        if (!option.empty()) {
            error.place = option;
            return error;
        }
    return atOption(std::move(error));
}

} // namespace huella::cli
