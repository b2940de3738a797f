// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/response_energy.h"

#include "core/planning/accelerator_use.h"
#include "core/planning/ecologits.h"

namespace huella {
namespace {

constexpr double usualBatch = 64;        // of EcoLogits
constexpr double inputUtilisation = 0.4; // of the peak, while a prompt is read
constexpr double joulesOfKwh = 3.6e6;

Traced typedTerm(double value, const char *symbol, const char *unit, const char *field)
{
    return tracedFigure(value, symbol, unit, field, typedFigure());
}

class ResponseTeller {
public:
    ResponseTeller(const ResponseQuestion &asked, Planned &planned)
        : plan_(asked.plan), found_(asked.found), asked_(asked), planned_(planned)
    {
    }

    Result<ResponseEnergy> run()
    {
        if (auto fault = plan_.joules ? given() : found_ ? measured() : formula())
            return tl::unexpected(std::move(*fault));
        if (plan_.inputTokens && *plan_.inputTokens > 0)
            out_.joules = namedStep("J", "J", out_.joules + input());
        return out_;
    }

private:
    using Fault = std::optional<Error>;
    static Fault wrong(const char *place, Message message)
    {
        return Error{ErrorKind::input, place, std::move(message)};
    }

    Fault given()
    {
        out_.joules = typedTerm(*plan_.joules, "J", "J", "joules");
        out_.method = "given";
        return {};
    }

    Fault measured()
    {
        const ModelEnergy &row = *found_->rows.front();
        const bool near = found_->method == MeasuredModel::Method::neighbours;
        out_.method = near ? "neighbours" : "measured";
        out_.cards = found_->cards;
        out_.batch = found_->batch;
        out_.jPerToken = found_->jPerToken;
        const Origin origin =
            near ? derivedFigure("rule.plan.neighbours") : catalogueFigure(row.source, row.model, "rule.plan.measured");
        draw(near                 ? std::string_view("llm.neighbours")
             : found_->batchAsked ? std::string_view("llm.batch-known")
                                  : std::string_view("llm.batch-unknown"));
        if (plan_.videoSeconds)
            return video(origin);
        if (plan_.outputTokens || near)
            return tokens(origin);
        out_.joules = tracedFigure(found_->joules, "J", "J", "joules", origin);
        return {};
    }

    Fault tokens(const Origin &origin)
    {
        if (!found_->jPerToken || !(plan_.outputTokens || found_->outputTokens))
            return wrong("output_tokens", Message("error.plan.no_tokens"));
        const Traced count = plan_.outputTokens
                                 ? typedTerm(*plan_.outputTokens, "T_out", "", "output_tokens")
                                 : tracedFigure(*found_->outputTokens, "T_out", "", "output_tokens", origin);
        out_.joules = namedStep("J", "J", tracedFigure(*found_->jPerToken, "J_T", "J", "", origin) * count);
        return {};
    }

    /// So many seconds of video, by the frames of the one that was measured.
    Fault video(const Origin &origin)
    {
        const auto frames = framesOf(*found_->rows.front());
        if (!frames)
            return wrong("video_seconds", Message("error.plan.no_video"));
        if (!plan_.framesPerSecond)
            return wrong("frames_per_second", Message("error.plan.fps", {numberArg("frames", *frames)}));
        const Traced whole = tracedFigure(found_->joules, "J", "J", "joules", origin);
        const Traced each = namedStep("J_f", "J", whole / tracedFigure(*frames, "n_f", "", "", origin));
        out_.joules = namedStep("J", "J",
                                each * typedTerm(*plan_.videoSeconds, "s_v", "s", "video_seconds")
                                    * typedTerm(*plan_.framesPerSecond, "fps", "", "frames_per_second"));
        return {};
    }

    void draw(std::string_view id)
    {
        const Band &band = asked_.dataset.band(id), &known = asked_.dataset.band("llm.batch-known");
        const bool measured = id == "llm.batch-unknown"; // what batch sizes make of it was measured for this very model
        out_.band = id;
        out_.low = measured ? found_->low * known.low.value_or(1) : band.low.value_or(1);
        out_.high = measured ? found_->high * known.high.value_or(1) : band.high.value_or(1);
    }

    Fault formula()
    {
        if (!plan_.outputTokens)
            return wrong("output_tokens", Message("error.plan.output_tokens"));
        const double batch = plan_.batch.value_or(usualBatch);
        const EcologitsEnergy energy =
            ecologitsEnergy({asked_.active, asked_.total, *plan_.outputTokens, batch, {}}, asked_.dataset);
        const Origin origin{OriginKind::derived, Basis::none, 0, "ecologits", {}, "rule.plan.ecologits"};
        out_.cards = energy.gpus;
        out_.host = energy.atPlug() / (energy.gpus * energy.gpuKwh);
        out_.joules = namedStep("J", "J",
                                tracedFigure(energy.gpuKwh * joulesOfKwh, "J_g", "J", "", origin)
                                    * tracedFigure(energy.gpus, "n_g", "", "gpus", origin));
        out_.method = "ecologits-0.9.1";
        out_.batch = int(batch);
        draw("llm.ecologits");
        note(planned_, "model", "issue.plan.ecologits", {textArg("version", ecologitsVersion)});
        return {};
    }

    /// Reading a prompt takes 2 N operations a token.
    Traced input()
    {
        const double active = found_ ? activeOf(*found_->rows.front()) : asked_.active;
        const Real peak = asked_.card ? peakOf(*asked_.card, Arithmetic::bf16) : Real();
        if (active <= 0 || !peak || !asked_.card->tdpW) {
            note(planned_, "input_tokens", "issue.plan.input_left_out");
            return tracedFigure(0, "J_in", "J", "", {});
        }
        note(planned_, "input_tokens", "issue.plan.input");
        const double each = 2 * active * 1e9 / (*peak * 1e12 * inputUtilisation) * *asked_.card->tdpW;
        return namedStep("J_in", "J",
                         tracedFigure(each, "J_i", "J", "", derivedFigure("rule.plan.input"))
                             * typedTerm(*plan_.inputTokens, "T_in", "", "input_tokens"));
    }

    const InferencePlan &plan_;
    const MeasuredModel *found_;
    const ResponseQuestion &asked_;
    Planned &planned_;
    ResponseEnergy out_;
};

} // namespace

Result<ResponseEnergy> responseEnergy(const ResponseQuestion &question, Planned &planned)
{
    return ResponseTeller(question, planned).run();
}

} // namespace huella
