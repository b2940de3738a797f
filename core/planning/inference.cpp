// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/inference.h"

#include "core/planning/accelerator_use.h"
#include "core/planning/inference_load.h"
#include "core/planning/response_energy.h"
#include "core/workload/fill.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double littleBusy = 0.3;

class InferencePlanner {
public:
    InferencePlanner(const InferencePlan &plan, const Workload &base, const Dataset &dataset)
        : plan_(plan), base_(base), dataset_(dataset), deriver_(out_.main)
    {
        out_.main.workload = base;
        out_.main.plan.kind = RunPlan::Kind::inference;
        out_.main.plan.inputs = inputsOf(plan, base);
        out_.main.runKind = "inference";
    }

    Result<PlannedInference> run()
    {
        if (auto fine = checkNumbers(plan_, inferenceNumbers()); !fine)
            return tl::unexpected(fine.error());
        for (auto step : {&InferencePlanner::accelerator, &InferencePlanner::model, &InferencePlanner::workOut})
            if (auto error = (this->*step)())
                return tl::unexpected(std::move(*error));
        deriver_.finish();
        return std::move(out_);
    }

private:
    using Fault = std::optional<Error>;
    static Fault wrong(std::string place, Message message)
    {
        return Error{ErrorKind::input, std::move(place), std::move(message)};
    }
    template <class T> static Fault errorOf(const Result<T> &result) { return result.error(); }

    Fault accelerator()
    {
        if (!base_.gpu)
            return {};
        Resolver resolver(dataset_);
        const auto &found = resolver.accelerator(*base_.gpu);
        if (!found)
            return wrong("gpu", resolver.noMatch(Field::gpu, *base_.gpu, {}, found.error()));
        card_ = found->record;
        return {};
    }

    Fault model()
    {
        using Method = InferencePlan::Method;
        if (plan_.joules)
            return {};
        if (plan_.model.empty() && !plan_.parameters)
            return wrong("model", Message("error.plan.model_missing"));
        ModelQuestion question{plan_.model, plan_.task, card_ ? familyOr(card_->name) : std::string(), plan_.batch, {}};
        if (plan_.method == Method::automatic && !plan_.model.empty()) {
            auto found = measuredModel(question);
            if (found)
                return measured(std::move(*found));
            if (found.error().message.key != "error.plan.not_measured" || !sizeKnown())
                return errorOf(found);
        }
        if (auto fault = sizes())
            return fault;
        if (plan_.method == Method::ecologits)
            return {};
        question.active = active_;
        auto near = neighboursOf(question);
        return near ? measured(std::move(*near)) : errorOf(near);
    }
    /// A card of no known family was measured nowhere.
    static std::string familyOr(Text name)
    {
        const std::string family = familyOf(name);
        return family.empty() ? std::string(name) : family;
    }
    bool sizeKnown() const { return plan_.parameters || (!plan_.model.empty() && knownSize(plan_.model)); }

    /// Of a model that was not measured.
    Fault sizes()
    {
        if (plan_.parameters) {
            active_ = *plan_.parameters / 1e9;
            total_ = plan_.totalParameters ? *plan_.totalParameters / 1e9 : active_;
            return {};
        }
        const auto size = knownSize(plan_.model);
        if (!size)
            return wrong("model", size.error());
        active_ = size->activeB;
        total_ = size->paramsB;
        return {};
    }

    Fault measured(MeasuredModel found)
    {
        found_ = std::move(found);
        const ModelEnergy &row = *found_->rows.front();
        for (const ModelEnergy *each : found_->rows)
            out_.models.emplace_back(each->model);
        out_.accelerator = row.gpu;
        const bool measuredOnIt = card_ == nullptr;
        if (const auto on = dataset_.accelerator(row.gpu); measuredOnIt && on)
            card_ = on->record;
        if (found_->method == MeasuredModel::Method::neighbours)
            note(out_.main, "model", "issue.plan.neighbours",
                 {textArg("one", row.model), textArg("other", found_->rows[1]->model), textArg("gpu", row.gpu)});
        else if (plan_.batch && *plan_.batch != found_->batch)
            note(out_.main, "batch", "issue.plan.batch_near",
                 {numberArg("asked", *plan_.batch), numberArg("taken", found_->batch)});
        else if (!plan_.batch)
            note(out_.main, "batch", "issue.plan.batch_best",
                 {numberArg("taken", found_->batch), numberArg("most", found_->most, "J"),
                  numberArg("joules", found_->joules, "J")});
        return {};
    }

    Fault workOut()
    {
        Fault fault;
        out_.main.working.steps = stepsOf([&] { fault = energy(); });
        return fault;
    }

    Fault energy()
    {
        if (!plan_.joules && !found_ && !card_) // the formula's own
            if (const auto own = dataset_.accelerator("NVIDIA H100 SXM5 80GB"))
                card_ = own->record;
        auto response =
            responseEnergy({plan_, found_ ? &*found_ : nullptr, active_, total_, card_, dataset_}, out_.main);
        if (!response)
            return response.error();
        const Traced joules = response->joules;
        out_.joules = joules.value;
        out_.jPerToken = response->jPerToken;
        out_.method = response->method;
        out_.unit = found_ ? unitOf(found_->task) : "response";
        out_.batch = response->batch;
        cards_ = base_.gpus.value_or(response->cards);
        ecologitsHost_ = response->host;
        band_ = response->band;
        low_ = response->low;
        high_ = response->high;
        const Figure<double> card = cardPower();
        const Traced watts = tracedFigure(card.value, "P_card", "W", "gpu_tdp_w", card.origin);
        const Traced count = tracedFigure(cards_, "n_g", "", "gpus", base_.gpus ? typedFigure() : cardsOrigin());
        const double hours = namedStep("t", "h", convertUnit(joules / (watts * count), 3600.0)).value;
        deriver_.set(Field::hours, hours);
        if (!base_.gpus)
            deriver_.set(Field::gpus, cards_);
        host(watts);
        if (card_)
            out_.main.workload.gpu = std::string(card_->name);
        if (!base_.gpuUsage)
            deriver_.set(Field::gpuUsage, 1);
        return load(card.value);
    }

    Figure<double> cardPower() const
    {
        if (base_.gpuTdpW)
            return {*base_.gpuTdpW, typedFigure()};
        if (found_ && found_->cardW)
            return {*found_->cardW,
                    catalogueFigure(found_->rows.front()->source, found_->rows.front()->gpu, "rule.plan.drawn")};
        if (card_ && card_->tdpW)
            return {*card_->tdpW, catalogueFigure(card_->source, card_->name)};
        return {unknownCardW, defaultFigure("rule.gpu.unknown", "ga_v3")};
    }
    Origin cardsOrigin() const
    {
        return found_ ? catalogueFigure(found_->rows.front()->source, found_->rows.front()->gpu,
                                        "rule.plan.inference.cards")
                      : defaultFigure("rule.gpus.one");
    }

    void host(const Traced &watts)
    {
        const Band &band = dataset_.band("llmhost");
        const double usual = band.central.value_or(1);
        const Coefficient &source = dataset_.coefficient("inference_host_factor");
        const Figure<double> factor =
            plan_.host           ? Figure<double>{*plan_.host, typedFigure()}
            : ecologitsHost_ > 0 ? Figure<double>{ecologitsHost_, derivedFigure("rule.plan.ecologits_host")}
                                 : Figure<double>{usual, defaultFigure("rule.plan.inference.host", source.source)};
        out_.host = factor.value;
        deriver_.set(Field::gpuTdpW,
                     namedStep("P_g", "W", watts * tracedFigure(factor.value, "k_h", "", "host", factor.origin)).value);
        if (!plan_.host && ecologitsHost_ <= 0)
            deriver_.draw({"llmhost", Field::gpuTdpW, band.low.value_or(usual) / usual,
                           band.high.value_or(usual) / usual, "llmhost"});
    }

    Fault load(double cardW)
    {
        const auto planned = loadOf(plan_, found_ && !plan_.outputTokens ? found_->outputTokens : plan_.outputTokens);
        if (!planned)
            return planned.error();
        out_.responses = planned->responses;
        if (planned->daily) {
            out_.main.load = planned->daily;
            out_.perDay = planned->daily->perDay;
            capacity(*planned, cardW);
        } else if (planned->responses >= 1) {
            out_.main.workload.runs = planned->responses;
        } else {
            return wrong("responses", Message("error.number.at_least",
                                              {numberArg("value", planned->responses), numberArg("min", 1)}));
        }
        if (!band_.empty())
            deriver_.draw({rootKey(), Field::hours, low_, high_, std::string(band_)});
        return {};
    }

    std::string rootKey() const
    {
        const std::string key = "llm/" + (out_.models.empty() ? std::string("formula") : out_.models.front());
        const std::string family = familyOf(out_.accelerator);
        return family.empty() ? key : key + "/" + family;
    }

    /// Whole groups of accelerators that keep up with the busiest month, and what they draw while nobody asks.
    void capacity(const InferenceLoad &load, double cardW)
    {
        constexpr double secondsOfDay = 86400;
        const double cardSeconds = out_.joules / cardW;
        out_.accelerators = std::ceil(load.mostPerDay * cardSeconds / secondsOfDay / cards_) * cards_;
        out_.busy = load.daily->perDay * cardSeconds / secondsOfDay / out_.accelerators;
        const double idleW =
            (card_ && card_->tdpW ? *card_->tdpW : cardW) * dataset_.coefficient("gpu_idle_share").value;
        const double hours = load.daily->months * Planned::daysOfMonth * 24;
        out_.idleKwh = out_.accelerators * (1 - out_.busy) * hours * idleW / 1000;
        if (out_.busy >= littleBusy)
            return;
        const Band &little = dataset_.band("llm.low-load");
        if (!band_.empty() && little.high.value_or(1) > high_) {
            high_ = *little.high;
            band_ = little.id;
        }
        warn(out_.main, "responses_per_day", "issue.plan.little_load",
             {percentArg("busy", out_.busy), numberArg("cards", out_.accelerators),
              numberArg("idle", out_.idleKwh, "kWh")});
    }

    const InferencePlan &plan_;
    const Workload &base_;
    const Dataset &dataset_;
    PlannedInference out_;
    Deriver deriver_;
    const Accelerator *card_ = nullptr;
    std::optional<MeasuredModel> found_;
    double active_ = 0, total_ = 0; // billions
    double cards_ = 1, ecologitsHost_ = 0;
    std::string_view band_;
    double low_ = 1, high_ = 1;
};

} // namespace

Result<PlannedInference> planInference(const InferencePlan &plan, const Workload &base, const Dataset &dataset)
{
    return InferencePlanner(plan, base, dataset).run();
}

} // namespace huella
