// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/training_power.h"

#include "core/estimate/traced.h"

namespace huella {
namespace {

constexpr double anyModel = 1e9; // parameters, where nobody said how many

class PowerTeller {
public:
    PowerTeller(const TrainingPowerQuestion &asked, Deriver &deriver)
        : plan_(asked.plan),
          base_(asked.base),
          dataset_(asked.dataset),
          card_(asked.card),
          parameters_(asked.parameters),
          deriver_(deriver)
    {
    }

    std::optional<Error> run()
    {
        if (base_.gpuTdpW)
            watts_ = {*base_.gpuTdpW, typedFigure()};
        else if (auto fault = ofCard())
            return fault;
        if (!base_.gpuUsage)
            deriver_.set(Field::gpuUsage, 1);
        const double watts = withAllBeside();
        if (base_.gpuTdpW && watts == *base_.gpuTdpW)
            return {}; // as it was typed
        deriver_.set(Field::gpuTdpW, watts);
        return {};
    }

private:
    std::optional<Error> noPower(const char *place, const char *key) const
    {
        return Error{ErrorKind::input, place, Message(key, {textArg("model", card_->name)})};
    }

    std::optional<Error> ofCard()
    {
        switch (plan_.power) {
        case TrainingPlan::Power::system: {
            const Coefficient *measured = measuredSystem(*card_, dataset_);
            if (!measured)
                return noPower("power", "error.plan.no_system");
            system_ = true;
            watts_ = {measured->value, catalogueFigure(measured->source, card_->name, "rule.plan.system")};
            return {};
        }
        case TrainingPlan::Power::card: {
            const Real watts = measuredCardPower(*card_, parameters_ > 0 ? parameters_ : anyModel);
            if (!watts)
                return noPower("power", "error.plan.no_card");
            watts_ = {*watts, catalogueFigure("ml_energy_leaderboard_2026", card_->name, "rule.plan.card")};
            return {};
        }
        case TrainingPlan::Power::tdp: break;
        }
        if (!card_->tdpW)
            return noPower("gpu_tdp_w", "error.plan.no_tdp");
        watts_ = {*card_->tdpW, catalogueFigure(card_->source, card_->name)};
        drawRating();
        return {};
    }

    /// A use that was typed is a share of the TDP that somebody knows.
    void drawRating()
    {
        const Band &band = dataset_.band("power.training");
        if (!base_.gpuUsage)
            deriver_.draw({"training/" + std::string(card_->name), Field::gpuTdpW, band.low.value_or(1),
                           band.high.value_or(1), "power.training"});
        if (card_->tdpLowW && card_->tdpHighW)
            deriver_.draw({"tdp/" + std::string(card_->name), Field::gpuTdpW, *card_->tdpLowW / *card_->tdpW,
                           *card_->tdpHighW / *card_->tdpW, "tdp." + std::string(card_->tdpSpread)});
    }

    /// Each with its factors; a factor that nobody gave is no line of the working.
    double withAllBeside()
    {
        const auto figure = [](const Figure<double> &each, const char *symbol, const char *unit, const char *field) {
            return tracedFigure(each.value, symbol, unit, field, each.origin);
        };
        Traced watts = figure(watts_, "P_card", "W", "gpu_tdp_w") * figure(hostFactor(), "k_h", "", "host");
        if (plan_.network)
            watts = watts * tracedFigure(*plan_.network, "k_n", "", "network", typedFigure());
        if (plan_.idle)
            watts = watts * tracedFigure(*plan_.idle, "k_i", "", "idle", typedFigure());
        return namedStep("P_g", "W", watts).value;
    }

    /// Where neither processors nor memory are counted apart, and the watts are of the card alone.
    Figure<double> hostFactor()
    {
        if (plan_.host)
            return {*plan_.host, typedFigure()};
        if (system_ || base_.gpuTdpW || base_.memoryGb || base_.cores || base_.machines || base_.cpu)
            return {1, defaultFigure(system_ ? "rule.plan.host_inside" : "rule.plan.host_counted")};
        const Band &band = dataset_.band("host.training");
        const double usual = band.central.value_or(1);
        deriver_.draw({"host/training", Field::gpuTdpW, band.low.value_or(usual) / usual,
                       band.high.value_or(usual) / usual, "host.training"});
        return {usual, defaultFigure("rule.plan.host", dataset_.coefficient("training_host_factor").source)};
    }

    const TrainingPlan &plan_;
    const Workload &base_;
    const Dataset &dataset_;
    const Accelerator *card_;
    double parameters_;
    Deriver &deriver_;
    Figure<double> watts_;
    bool system_ = false; // the watts are of the whole system
};

} // namespace

std::optional<Error> addTrainingPower(const TrainingPowerQuestion &question, Deriver &deriver)
{
    return PowerTeller(question, deriver).run();
}

} // namespace huella
