// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/pilot.h"

#include "core/estimate/traced.h"
#include "core/planning/workload_inputs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace huella {
namespace {

using Pilot = PilotPlan;
constexpr std::array<PlanNumber<Pilot>, 7> pilotPlanNumbers{
    {{"done", "--done", "N", &Pilot::done},
     {"of", "--of", "N", &Pilot::of},
     {"energy_kwh", "--energy", "KWH", &Pilot::energyKwh},
     {"warm_up", "--warm-up", "N", &Pilot::warmUp, 0, 1e9, true},
     {"stop", "--stop", "0..1", &Pilot::stop, 0, 1},
     {"stop_low", "--stop-low", "0..1", &Pilot::stopLow, 0, 1},
     {"stop_high", "--stop-high", "0..1", &Pilot::stopHigh, 0, 1}}};

double sumOf(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// 95th percentile of Student's t with so many degrees of freedom.
double studentT(size_t freedom)
{
    static constexpr std::array<double, 31> table{
        0,     6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753,
        1.746, 1.740, 1.734, 1.729, 1.725, 1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703, 1.701, 1.699, 1.697};
    return freedom < table.size() ? table[freedom] : 1.645 + 1.55 / double(freedom);
}

class PilotPlanner {
public:
    PilotPlanner(const PilotPlan &plan, const Workload &base, const Dataset &)
        : plan_(plan), base_(base), deriver_(out_.main)
    {
        out_.main.workload = base;
        out_.main.plan.kind = RunPlan::Kind::pilot;
        out_.main.plan.inputs = inputsOf(plan, base);
        out_.main.runKind = "final";
    }

    Result<PlannedPilot> run()
    {
        if (auto fine = checkNumbers(plan_, pilotNumbers()); !fine)
            return tl::unexpected(fine.error());
        if (auto error = check())
            return tl::unexpected(std::move(*error));
        out_.main.working.steps = stepsOf([this] { workOut(); });
        deriver_.finish();
        return std::move(out_);
    }

private:
    using Fault = std::optional<Error>;
    static Fault wrong(const char *place, const char *key, std::vector<MessageArg> args = {})
    {
        return Error{ErrorKind::input, place, Message(key, std::move(args))};
    }

    Fault check()
    {
        const size_t listed = std::max(plan_.epochHours.size(), plan_.epochKwh.size());
        for (const auto &[place, list] :
             {std::pair("epoch_hours", &plan_.epochHours), std::pair("epoch_kwh", &plan_.epochKwh)})
            if (std::any_of(list->begin(), list->end(),
                            [](double each) { return !(each > 0) || !std::isfinite(each); }))
                return wrong(place, "error.number.above_zero");
        if (!plan_.epochHours.empty() && !plan_.epochKwh.empty() && plan_.epochHours.size() != plan_.epochKwh.size())
            return wrong("epoch_kwh", "error.plan.epoch_lists");
        if ((base_.hours && !plan_.epochHours.empty()) || (plan_.energyKwh && !plan_.epochKwh.empty()))
            return wrong("epoch_hours", "error.plan.epochs_twice");
        if (base_.hours && *base_.hours <= 0)
            return wrong("hours", "error.number.above_zero");
        if (!base_.hours && !plan_.energyKwh && listed == 0)
            return wrong("hours", "error.plan.pilot");
        if (!plan_.of)
            return wrong("of", "error.plan.of");
        done_ = plan_.done.value_or(listed > 0 ? double(listed) : 1);
        if (listed > 0 && done_ != double(listed))
            return wrong("done", "error.plan.done", {numberArg("done", done_), numberArg("listed", double(listed))});
        if (done_ > *plan_.of)
            return wrong("of", "error.plan.done_of", {numberArg("done", done_), numberArg("of", *plan_.of)});
        warm_ = size_t(plan_.warmUp.value_or(0));
        if (warm_ > 0 && warm_ >= listed)
            return wrong("warm_up", "error.plan.warm_up");
        const double stop = plan_.stop.value_or(1);
        if (plan_.stopLow.value_or(stop) > stop || plan_.stopHigh.value_or(stop) < stop)
            return wrong("stop", "error.plan.stop");
        return {};
    }

    /// The first epochs as they were, the others at the mean of those that tell of them.
    Traced whole(const std::vector<double> &epochs, double total, const char *each, const char *sum, const char *unit,
                 const char *field)
    {
        const Traced all = tracedFigure(*plan_.of, "n_e", "", "of", typedFigure());
        if (epochs.empty()) {
            const Traced mean = namedStep(each, unit,
                                          tracedFigure(total, sum, unit, field, typedFigure())
                                              / tracedFigure(done_, "n_d", "", "done", typedFigure()));
            return mean * all;
        }
        const std::span<const double> told(epochs.begin() + std::ptrdiff_t(warm_), epochs.end());
        const double mean = sumOf(told) / double(told.size());
        const double rest = spreadOfSum(told, *plan_.of - double(epochs.size()));
        spread_ = std::max(spread_, rest);
        const Traced later = tracedFigure(mean, each, unit, field, derivedFigure("rule.plan.pilot.mean"));
        if (warm_ == 0)
            return later * all;
        const double first = sumOf(std::span(epochs).first(warm_));
        return tracedFigure(first, "w", unit, field, derivedFigure("rule.plan.pilot.warm_up"))
               + later
                     * tracedFigure(*plan_.of - double(warm_), "n_e", "", "of", derivedFigure("rule.plan.pilot.rest"));
    }

    void workOut()
    {
        const Traced share = tracedFigure(plan_.stop.value_or(1), "s", "%", "stop",
                                          plan_.stop ? typedFigure() : defaultFigure("rule.plan.whole"));
        const bool timed = base_.hours || !plan_.epochHours.empty();
        const bool measured = plan_.energyKwh || !plan_.epochKwh.empty();
        double hours = 1;
        if (timed)
            hours = namedStep("t", "h",
                              whole(plan_.epochHours, base_.hours.value_or(0), "t_e", "t_d", "h", "hours") * share)
                        .value;
        if (measured) {
            const double energy =
                namedStep("E_m", "kWh",
                          whole(plan_.epochKwh, plan_.energyKwh.value_or(0), "E_e", "E_d", "kWh", "energy_kwh") * share)
                    .value;
            out_.energyKwh = energy;
            machine(energy / hours * 1000);
        }
        out_.hours = timed ? hours : 0;
        deriver_.set(Field::hours, hours);
        if (!timed)
            note(out_.main, "hours", "issue.plan.no_time");
        ranges();
    }

    /// What was measured stands for a machine that always draws as much.
    void machine(double watts)
    {
        Workload &workload = out_.main.workload;
        if (workload.gpu || workload.gpus || workload.cores || workload.memoryGb)
            note(out_.main, "energy_kwh", "issue.plan.measured_whole");
        workload.gpus = workload.gpu ? std::optional(0.0) : std::nullopt;
        workload.cores.reset();
        workload.cpu.reset();
        workload.cpuTdpPerCoreW.reset();
        workload.memoryGb.reset();
        workload.machines = 1;
        workload.cpuUsage = 1;
        deriver_.set(Field::machineIdleW, watts);
        deriver_.set(Field::machineFullW, watts);
    }

    void ranges()
    {
        if (spread_ > 0) {
            out_.low = 1 / (1 + spread_);
            out_.high = 1 + spread_;
            deriver_.draw({"epochs/", Field::hours, out_.low, out_.high, {}});
        }
        const double stop = plan_.stop.value_or(1);
        deriver_.draw(
            {"stopping/", Field::hours, plan_.stopLow.value_or(stop) / stop, plan_.stopHigh.value_or(stop) / stop, {}});
    }

    const PilotPlan &plan_;
    const Workload &base_;
    PlannedPilot out_;
    Deriver deriver_;
    double done_ = 1, spread_ = 0;
    size_t warm_ = 0;
};

} // namespace

std::span<const PlanNumber<PilotPlan>> pilotNumbers() { return pilotPlanNumbers; }

Result<PlannedPilot> planPilot(const PilotPlan &plan, const Workload &base, const Dataset &dataset)
{
    return PilotPlanner(plan, base, dataset).run();
}

double spreadOfSum(std::span<const double> epochs, double remaining)
{
    const auto count = double(epochs.size());
    if (epochs.size() < 2 || remaining <= 0)
        return 0;
    const double mean = sumOf(epochs) / count;
    double squares = 0;
    for (double each : epochs)
        squares += (each - mean) * (each - mean);
    const double deviation = std::sqrt(squares / (count - 1));
    const double ofSum = deviation * std::sqrt(remaining * remaining / count + remaining);
    return studentT(epochs.size() - 1) * ofSum / (mean * (count + remaining));
}

Json inputsOf(const PilotPlan &plan, const Workload &base)
{
    Json out = Json::object();
    writeNumbers(out, plan, pilotNumbers());
    if (!plan.epochHours.empty())
        out["epoch_hours"] = plan.epochHours;
    if (!plan.epochKwh.empty())
        out["epoch_kwh"] = plan.epochKwh;
    writeTyped(out, base);
    return out;
}

PilotPlan pilotPlanOf(const Json &in)
{
    PilotPlan plan;
    readNumbers(in, plan, pilotNumbers());
    for (const auto &[name, list] :
         {std::pair("epoch_hours", &plan.epochHours), std::pair("epoch_kwh", &plan.epochKwh)})
        if (const auto found = in.find(name); found != in.end() && found->is_array())
            for (const Json &each : *found)
                if (each.is_number())
                    list->push_back(each.get<double>());
    return plan;
}

} // namespace huella
