// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/mistakes.h"

#include "core/teaching/questions/question.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double leastTolerance = 0.005; // two roundings on the way

/// A study whose runs leave out or confuse something. False: this run gives no occasion for it.
struct WrongInput {
    std::string_view id;
    bool (*confuse)(Run &run, const Inputs &in);
};
constexpr WrongInput wrongInputs[] = {
    {"pue", [](Run &run, const Inputs &in) { return run.workload.pue = 1, in.pue.value != 1; }},
    {"usage",
     [](Run &run, const Inputs &in) {
         run.workload.cpuUsage = run.workload.gpuUsage = 1;
         return (in.countsCpu() && in.cpuUsage.value != 1) || (in.countsGpu() && in.gpuUsage.value != 1);
     }},
    {"times",
     [](Run &run, const Inputs &in) {
         run.workload.runs = 1;
         run.repeat.reset();
         run.training.reset();
         return in.runs.value != 1;
     }},
    {"memory",
     [](Run &run, const Inputs &in) {
         return run.workload.memoryGb = 0, in.memory.value.value() > 0 && (in.countsCpu() || in.countsGpu());
     }},
    {"threads", [](Run &run, const Inputs &in) { return run.workload.cores = 2 * in.cores.value, in.countsCpu(); }},
    {"chip",
     [](Run &run, const Inputs &in) {
         const bool known = in.countsCpu() && in.processor && in.processor->cores.value_or(1) > 1;
         if (known)
             run.workload.cpuTdpPerCoreW = in.corePower.value.value() * *in.processor->cores;
         return known;
     }},
};

/// Another quantity looked at in the place of the one that was asked for.
struct WrongQuantity {
    std::string_view id;
    std::string_view from, to;
    double size = 1; ///< what the other is given in
};
constexpr WrongQuantity wrongQuantities[] = {
    {"power", "energy", "power", 1},            // W for kWh
    {"power", "energy", "power", 1000},         // kW for kWh
    {"intensity", "emissions", "energy", 1000}, // kWh for g
};

/// A right figure in a unit that was not asked for.
struct Slip {
    std::string_view id;
    Dimension of;
    double factor;
};
constexpr Slip slips[] = {
    {"unit.mass", dimension::mass, 1000},     {"unit.mass", dimension::mass, 1e-3},
    {"unit.energy", dimension::energy, 1000}, {"unit.energy", dimension::energy, 1e-3},
    {"unit.power", dimension::power, 1000},   {"unit.power", dimension::power, 1e-3},
    {"percent", dimension::plain, 100},       {"percent", dimension::plain, 0.01},
};

class MistakeFinder {
public:
    MistakeFinder(const Question &question, double right, const LessonFigures &figures, Evaluator &evaluator)
        : question_(question), right_(right), figures_(figures), evaluator_(evaluator)
    {
    }

    std::vector<UsualMistake> find()
    {
        if (!speaksOfIntervals()) // they would have to be simulated for each
            for (const WrongInput &wrong : wrongInputs)
                add(wrong.id, withWrongInput(wrong));
        for (const WrongQuantity &wrong : wrongQuantities)
            add(wrong.id, withWrongQuantity(wrong));
        for (const Slip &slip : slips)
            if (slip.of == question_.unit->dimension)
                add(slip.id, right_ * slip.factor);
        if (question_.unit->dimension == dimension::plain && right_ != 0)
            add("inverse", 1 / right_);
        add("sign", -right_);
        return std::move(found_);
    }

private:
    bool speaksOfIntervals() const
    {
        const auto names = question_.answer.names();
        return std::any_of(names.begin(), names.end(),
                           [](const QuantityName &name) { return isIntervalQuantity(name.quantity); });
    }

    std::optional<double> withWrongInput(const WrongInput &wrong)
    {
        Study study = figures_.study;
        bool occasion = false;
        for (Scenario &scenario : study.scenarios)
            for (RunPointer &run : scenario.runs)
                if (const Estimate *estimate = figures_.result.estimate(run->id)) {
                    Run confused = *run;
                    if (!wrong.confuse(confused, estimate->inputs))
                        continue;
                    occasion = true;
                    run = std::make_shared<const Run>(std::move(confused));
                }
        return occasion ? answerOf(question_, LessonFigures(std::move(study), evaluator_, 0)) : std::nullopt;
    }

    /// The answer's digits as somebody writes them down who looks at the other quantity: 113.8, whatever unit was asked for.
    std::optional<double> withWrongQuantity(const WrongQuantity &wrong) const
    {
        bool occasion = false;
        const auto value = question_.answer.value([&](const QuantityName &name) {
            if (name.quantity != wrong.from)
                return figures_.quantity(name);
            occasion = true;
            return figures_.quantity({name.scenario, name.run, std::string(wrong.to)});
        });
        return occasion && value && value->dimension != question_.unit->dimension
                   ? std::optional(value->value / wrong.size)
                   : std::nullopt;
    }

    void add(std::string_view id, std::optional<double> answer)
    {
        const double tolerance = 2 * std::max(question_.tolerance, leastTolerance);
        if (!answer || answersRight(*answer, right_, tolerance))
            return;
        const auto same = [&](const UsualMistake &known) {
            return answersRight(*answer, known.answer, question_.tolerance);
        };
        if (std::none_of(found_.begin(), found_.end(), same))
            found_.push_back({std::string(id), *answer});
    }

    const Question &question_;
    double right_;
    const LessonFigures &figures_;
    Evaluator &evaluator_;
    std::vector<UsualMistake> found_;
};

} // namespace

std::vector<UsualMistake> usualMistakes(const Question &question, const LessonFigures &figures)
{
    Evaluator evaluator;
    return usualMistakes(question, figures, evaluator);
}

std::vector<UsualMistake> usualMistakes(const Question &question, const LessonFigures &figures, Evaluator &evaluator)
{
    const auto right = answerOf(question, figures);
    return right ? MistakeFinder(question, *right, figures, evaluator).find() : std::vector<UsualMistake>();
}

std::string mistakeBehind(double given, std::span<const UsualMistake> mistakes, double tolerance)
{
    for (const UsualMistake &mistake : mistakes)
        if (answersRight(given, mistake.answer, std::max(tolerance, leastTolerance)))
            return mistake.id;
    return {};
}

std::vector<std::string_view> usualMistakeIds()
{
    std::vector<std::string_view> ids{"inverse", "sign"};
    const auto add = [&ids](const auto &table) {
        for (const auto &each : table)
            if (std::find(ids.begin(), ids.end(), each.id) == ids.end())
                ids.push_back(each.id);
    };
    add(wrongInputs);
    add(wrongQuantities);
    add(slips);
    return ids;
}

} // namespace huella
