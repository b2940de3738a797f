// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/training.h"

#include "core/planning/around_training.h"
#include "core/planning/known_models.h"
#include "core/planning/training_formula.h"
#include "core/planning/training_power.h"
#include "core/workload/fill.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double optimalTokens = 20; // for each parameter (Hoffmann et al. 2022)
constexpr double farFromOptimal = 4;
constexpr double sparseOverDense = 1.9; // makers print twice the rate for matrices half of zeros
constexpr double likelyHardwareRate = 0.42;

class TrainingPlanner {
public:
    TrainingPlanner(const TrainingPlan &plan, const Workload &base, const Dataset &dataset)
        : plan_(plan), base_(base), dataset_(dataset), deriver_(out_.main)
    {
        out_.main.workload = base;
        out_.main.plan.kind = RunPlan::Kind::training;
        out_.main.plan.inputs = inputsOf(plan, base);
        out_.main.runKind = "final";
    }

    Result<PlannedTraining> run()
    {
        if (auto fine = checkNumbers(plan_, trainingNumbers()); !fine)
            return tl::unexpected(fine.error());
        for (auto step : {&TrainingPlanner::accelerators, &TrainingPlanner::model, &TrainingPlanner::data,
                          &TrainingPlanner::peak, &TrainingPlanner::workOut})
            if (auto error = (this->*step)())
                return tl::unexpected(std::move(*error));
        deriver_.finish();
        out_.around = aroundTraining(plan_, out_.main);
        return std::move(out_);
    }

private:
    using Fault = std::optional<Error>;
    static Fault wrong(std::string place, Message message)
    {
        return Error{ErrorKind::input, std::move(place), std::move(message)};
    }
    template <class... Args> static Fault wrong(std::string place, const char *key, Args... args)
    {
        return wrong(std::move(place), Message(key, {std::move(args)...}));
    }

    Fault accelerators()
    {
        Resolver resolver(dataset_);
        if (base_.gpu) {
            const auto &found = resolver.accelerator(*base_.gpu);
            if (!found)
                return wrong("gpu", resolver.noMatch(Field::gpu, *base_.gpu, {}, found.error()));
            card_ = found->record;
        } else if (!base_.gpuTdpW) {
            return wrong("gpu", "error.plan.gpu");
        }
        if (base_.gpus && *base_.gpus <= 0)
            return wrong("gpus", "error.number.above_zero");
        count_ = base_.gpus.value_or(1);
        out_.main.workload.gpus = count_;
        return {};
    }

    Fault model()
    {
        const int shaped = int(plan_.layers.has_value()) + int(plan_.hidden.has_value())
                           + int(plan_.vocabulary.has_value()) + int(plan_.sequence.has_value());
        if (shaped != 0 && shaped != 4)
            return wrong("layers", "error.plan.shape");
        if (shaped == 4)
            shape_ = TransformerShape{*plan_.layers, *plan_.hidden, *plan_.vocabulary, *plan_.sequence};
        if (plan_.parameters) {
            parameters_ = {*plan_.parameters, typedFigure()};
        } else if (!plan_.model.empty()) {
            const auto size = knownSize(plan_.model);
            if (!size)
                return wrong("model", size.error());
            parameters_ = {size->activeB * 1e9, catalogueFigure(size->source, size->model, "rule.plan.active")};
        } else if (shape_) {
            parameters_ = {parametersOf(*shape_), derivedFigure("rule.plan.shape")};
        }
        return {};
    }

    Fault data()
    {
        if (plan_.tokens)
            tokens_ = {*plan_.tokens, typedFigure()};
        else if (plan_.epochs && plan_.datasetTokens)
            tokens_ = {*plan_.epochs * *plan_.datasetTokens, derivedFigure("rule.plan.epochs")};
        else if (plan_.epochs)
            return wrong("dataset_tokens", "error.plan.dataset");
        else if (plan_.datasetTokens)
            return wrong("epochs", "error.plan.epochs");
        if (timeKnown()) {
            if ((parameters_.value > 0) != (tokens_.value > 0))
                note(out_.main, "tokens", "issue.plan.no_flop");
            return {};
        }
        if (parameters_.value <= 0)
            return wrong("parameters", "error.plan.parameters");
        return tokens_.value > 0 ? Fault() : wrong("tokens", "error.plan.tokens");
    }
    bool timeKnown() const { return plan_.acceleratorHours || base_.hours; }
    bool flopKnown() const { return parameters_.value > 0 && tokens_.value > 0; }

    Fault peak()
    {
        const Real known = card_ ? peakOf(*card_, plan_.precision) : Real();
        if (plan_.peakTflops && known && *plan_.peakTflops >= sparseOverDense * *known)
            return wrong("peak_tflops", "error.plan.sparse", numberArg("value", *plan_.peakTflops, "TFLOP/s"),
                         textArg("model", card_->name), numberArg("dense", *known, "TFLOP/s"));
        if (plan_.peakTflops)
            peak_ = {*plan_.peakTflops, typedFigure()};
        else if (known)
            peak_ = {*known, catalogueFigure(card_->source, card_->name)};
        else if (flopKnown() && !(timeKnown() || plan_.rateTflops))
            return wrong("peak_tflops", "error.plan.peak", textArg("model", card_ ? card_->name : Text("?")),
                         textArg("precision", toString(plan_.precision)));
        if (card_ && known && !plan_.peakTflops && card_->fp16Basis != "tensor dense"
            && plan_.precision != Arithmetic::fp32)
            note(out_.main, "peak_tflops", "issue.plan.peak_basis",
                 {textArg("model", card_->name), numberArg("value", *known, "TFLOP/s")});
        out_.peakTflops = peak_.value;
        if (plan_.rateTflops && peak_.value > 0 && *plan_.rateTflops > peak_.value)
            return wrong("rate_tflops", "error.plan.rate", numberArg("value", *plan_.rateTflops, "TFLOP/s"),
                         numberArg("peak", peak_.value, "TFLOP/s"));
        return {};
    }

    Fault workOut()
    {
        out_.parameters = parameters_.value;
        out_.tokens = tokens_.value;
        Fault fault;
        out_.main.working.steps = stepsOf([&] { fault = timeAndPower(); });
        return fault;
    }
    Fault timeAndPower()
    {
        flop();
        if (auto fault = time())
            return fault;
        return addTrainingPower({plan_, base_, dataset_, card_, parameters_.value}, deriver_);
    }

    static Traced figureOf(const Figure<double> &figure, const char *symbol, const char *unit, const char *field)
    {
        return tracedFigure(figure.value, symbol, unit, field, figure.origin);
    }

    void flop()
    {
        if (!flopKnown())
            return;
        const double each = plan_.recomputation ? flopPerParameterRecomputed : flopPerParameter;
        out_.modelFlop = flopPerParameter * parameters_.value * tokens_.value;
        if (shape_ && !plan_.parameters && plan_.model.empty()) {
            out_.modelFlop = flopPerToken(*shape_, false) * tokens_.value;
            const Figure<double> perToken{flopPerToken(*shape_, plan_.recomputation), derivedFigure("rule.plan.shape")};
            flop_ =
                namedStep("F", "FLOP", figureOf(perToken, "F_D", "FLOP", "") * figureOf(tokens_, "D", "", "tokens"));
        } else {
            flop_ =
                trainingFlop(figureOf(parameters_, "N", "", "parameters"), figureOf(tokens_, "D", "", "tokens"), each);
        }
        out_.flop = flop_.value;
        const double ratio = tokens_.value / parameters_.value;
        if (ratio < optimalTokens / farFromOptimal || ratio > optimalTokens * farFromOptimal)
            note(out_.main, "tokens", "issue.plan.optimal",
                 {numberArg("ratio", ratio), numberArg("tokens", optimalTokens * parameters_.value)});
    }

    /// Typed, of accelerator-hours, at a rate that was reached, or at a share of the peak.
    Fault time()
    {
        const Traced cards =
            tracedFigure(count_, "n_g", "", "gpus", base_.gpus ? typedFigure() : defaultFigure("rule.gpus.one"));
        if (base_.hours && plan_.acceleratorHours)
            return wrong("accelerator_hours", "error.plan.two_times");
        if (base_.hours) {
            hours_ = *base_.hours;
        } else if (plan_.acceleratorHours) {
            const Traced all = tracedFigure(*plan_.acceleratorHours, "H_g", "h", "accelerator_hours", typedFigure());
            hours_ = namedStep("t", "h", all / cards).value;
            deriver_.set(Field::hours, hours_);
        } else if (plan_.rateTflops) {
            hours_ =
                trainingHours(flop_, cards, tracedFigure(*plan_.rateTflops, "R", "TFLOP/s", "rate_tflops", {})).value;
            deriver_.set(Field::hours, hours_);
        } else {
            atUtilisation(cards);
        }
        return checkUtilisation();
    }

    /// MFU counts a model's own operations alone: what is worked out again takes no part in it.
    void atUtilisation(const Traced &cards)
    {
        const Text id = utilisationClass(count_, peak_.value);
        const Band &band = dataset_.band(id);
        const double central = band.central.value_or(1);
        const Figure<double> mfu = plan_.mfu ? Figure<double>{*plan_.mfu, typedFigure()}
                                             : Figure<double>{central, defaultFigure("rule.plan.mfu")};
        Traced own = flop_;
        if (plan_.recomputation)
            own = namedStep("F_m", "FLOP",
                            tracedFigure(out_.modelFlop, "F_m", "FLOP", "", derivedFigure("rule.plan.own_flop")));
        const Traced rate = figureOf(peak_, "X", "TFLOP/s", "peak_tflops") * figureOf(mfu, "MFU", "%", "mfu");
        hours_ = trainingHours(own, cards, rate).value;
        deriver_.set(Field::hours, hours_);
        if (!plan_.mfu)
            deriver_.draw({"mfu/" + std::string(id.substr(4)), Field::hours, central / band.high.value_or(central),
                           central / band.low.value_or(central), std::string(id)});
        else if (*plan_.mfu > likelyHardwareRate)
            note(out_.main, "mfu", "issue.plan.hardware_rate",
                 {percentArg("value", *plan_.mfu), percentArg("own", *plan_.mfu * 6 / 8)});
    }

    Fault checkUtilisation()
    {
        if (hours_ <= 0)
            return wrong("hours", "error.number.above_zero");
        if (out_.modelFlop <= 0 || peak_.value <= 0)
            return {};
        out_.mfu = utilisation(out_.modelFlop, hours_, count_, peak_.value);
        const double hardware = utilisation(out_.flop, hours_, count_, peak_.value);
        if (timeKnown() && hardware > 1)
            return wrong(base_.hours ? "hours" : "accelerator_hours", "error.plan.too_fast",
                         percentArg("share", hardware), numberArg("least", hours_ * hardware, "h"));
        return {};
    }

    const TrainingPlan &plan_;
    const Workload &base_;
    const Dataset &dataset_;
    PlannedTraining out_;
    Deriver deriver_;
    const Accelerator *card_ = nullptr;
    double count_ = 1, hours_ = 0;
    std::optional<TransformerShape> shape_;
    Figure<double> parameters_, tokens_, peak_;
    Traced flop_;
};

} // namespace

Result<PlannedTraining> planTraining(const TrainingPlan &plan, const Workload &base, const Dataset &dataset)
{
    return TrainingPlanner(plan, base, dataset).run();
}

} // namespace huella
