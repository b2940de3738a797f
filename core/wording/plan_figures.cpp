// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/plan_figures.h"

#include "core/planning/any_plan.h"
#include "core/wording/formatted_quantity.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double inADay = 24, manyHours = 100;
constexpr std::string_view timeKey = "plan.figure.time";

class PlanTeller {
public:
    PlanTeller(const RunResult &result, const Wording &words)
        : result_(result), words_(words), numbers_(words.numbers()), workload_(result.run->workload)
    {
    }

    std::vector<PlanFigure> tell()
    {
        if (const auto *training = result_.planned->training())
            tell(*training);
        else if (const auto *inference = result_.planned->inference())
            tell(*inference);
        else if (const auto *pilot = result_.planned->pilot())
            tell(*pilot);
        return std::move(figures_);
    }

private:
    void add(const char *key, std::string value, std::string about = {},
             PlanFigure::From from = PlanFigure::From::derived)
    {
        figures_.push_back({words_(key), std::move(value), std::move(about), from, key == timeKey});
    }
    std::string shown(double value, std::string_view unit = {}) const { return numbers_.significant(value, unit, 3); }

    /// 5th to 95th percentile of what the plan draws of a field, about its central value; empty: nothing is drawn.
    std::string range(Field field, double central) const
    {
        const auto &derivation = result_.planned->main().plan.derivation;
        double low = 0, high = 0; // of logarithms, as if each were apart from the others
        if (derivation)
            for (const Derivation::Drawn &drawn : derivation->drawn)
                if (drawn.field == field) {
                    low = std::hypot(low, std::log(drawn.low));
                    high = std::hypot(high, std::log(drawn.high));
                }
        if (low == 0 && high == 0)
            return {};
        return words_("plan.range",
                      {textArg("low", numbers_.significant(central * std::exp(-low), 2)),
                       textArg("high", numbers_.withUnit(numbers_.significant(central * std::exp(high), 2), "h"))});
    }

    void tell(const PlannedTraining &plan)
    {
        if (plan.flop > 0)
            add("plan.figure.flop", shown(plan.flop, "FLOP"), flopAbout(plan));
        const double hours = workload_.hours.value_or(0), cards = workload_.gpus.value_or(1);
        add("plan.figure.time", readableTime(hours, words_), range(Field::hours, hours));
        add("plan.figure.card_hours", shown(hours * cards, "h"), range(Field::hours, hours * cards));
        if (plan.mfu > 0 && !plan.main.working.figure("MFU"))
            add("plan.figure.mfu", numbers_.percent(plan.mfu, 3));
    }
    std::string flopAbout(const PlannedTraining &plan) const
    {
        if (!(plan.parameters > 0) || plan.main.working.figure("F_D"))
            return {};
        return numbers_.exact(std::round(plan.flop / plan.parameters / plan.tokens)) + " × " + shown(plan.parameters)
               + " × " + shown(plan.tokens);
    }

    void tell(const PlannedInference &plan)
    {
        using From = PlanFigure::From;
        const From from = plan.method == "measured" ? From::measured
                          : plan.method == "given"  ? From::derived
                                                    : From::estimated;
        add(("plan.figure.each." + std::string(plan.unit)).c_str(), numbers_.significant(plan.joules, "J", 3),
            onCards(plan), from);
        if (const Estimate *estimate = result_.estimate(); estimate && plan.responses > 0)
            atThePlug(*estimate, plan.responses);
        if (plan.perDay > 0) {
            add("plan.figure.cards", numbers_.exact(plan.accelerators),
                words_("plan.figure.busy", {percentArg("share", plan.busy)}));
            add("plan.figure.idle", shown(plan.idleKwh, "kWh"), words_("plan.figure.idle.about"));
        }
    }
    std::string onCards(const PlannedInference &plan) const
    {
        return plan.batch > 0 ? words_("plan.figure.batch", {numberArg("batch", plan.batch)}) : std::string();
    }
    /// With host, idle machines and the data centre's overhead.
    void atThePlug(const Estimate &estimate, double responses)
    {
        const double kwh = estimate.outcome.energy.total.value() / responses;
        const double grams = estimate.outcome.emissions.total.value() / responses;
        const Scale energy = energyScale(kwh), mass = massScale(grams);
        add("plan.figure.plug", shown(kwh / energy.size, energy.unit),
            words_("plan.figure.plug.about",
                   {textArg("mass", shown(grams / mass.size, mass.unit)), textArg("responses", shown(responses))}));
    }

    void tell(const PlannedPilot &plan)
    {
        const double hours = workload_.hours.value_or(0);
        if (plan.hours > 0)
            add("plan.figure.time", readableTime(hours, words_), range(Field::hours, hours));
        if (plan.energyKwh)
            add("plan.figure.energy", shown(*plan.energyKwh, "kWh"), words_("plan.figure.energy.about"));
        if (plan.high > 1)
            add("plan.figure.spread",
                words_("plan.figure.factors", {textArg("low", numbers_.significant(plan.low, 2)),
                                               textArg("high", numbers_.significant(plan.high, 2))}),
                words_("plan.figure.spread.about"));
    }

    const RunResult &result_;
    const Wording &words_;
    const Numbers &numbers_;
    const Workload &workload_;
    std::vector<PlanFigure> figures_{};
};

} // namespace

std::vector<PlanFigure> planFigures(const RunResult &result, const Wording &words)
{
    return result.planned ? PlanTeller(result, words).tell() : std::vector<PlanFigure>();
}

std::string readableTime(double hours, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    const double minutes = std::round(hours * 60);
    if (minutes < 60)
        return numbers.significant(hours * 60, "min", 2);
    if (hours >= manyHours)
        return words("plan.figure.days", {textArg("hours", numbers.significant(hours, "h", 3)),
                                          textArg("days", numbers.significant(hours / inADay, 2))});
    const double whole = std::floor(minutes / 60), rest = minutes - 60 * whole;
    return numbers.exact(whole, "h") + (rest > 0 ? " " + numbers.exact(rest, "min") : std::string());
}

} // namespace huella
