// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/ai_work.h"

#include "core/wording/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

// What a report says of models that are trained and of models in use: operations, tokens and answers beside the energy.

namespace huella::recipes {
namespace {

constexpr const char *aiNotKnown = "–";
constexpr double ofBillions = 1e9;
constexpr int aiDigits = 3;
constexpr size_t mostAiTold = 3; // of trainings or services in a sentence

std::string aiAmount(double value, const RecipeContext &context)
{
    return value > 0 ? context.numbers().significant(value, aiDigits) : aiNotKnown;
}

std::string aiTold(double value, const RecipeContext &context)
{
    return context.numbers().significant(value, aiDigits);
}

/// Counted things as they stand in front of what is counted: "50,000", "18.3 million", "3 millardos de".
std::string aiCount(double value, const RecipeContext &context)
{
    constexpr std::pair<double, const char *> large[] = {{1e9, "report.ai.billions"}, {1e6, "report.ai.millions"}};
    for (const auto &[size, key] : large)
        if (const double count = roundedTo(value / size, aiDigits); count >= 1)
            return context.words(key, {numberArg("count", count), textArg("value", aiTold(count, context))});
    return aiTold(value, context);
}

std::string aiEnergy(double kwh, const RecipeContext &context)
{
    const Scale scale = energyScale(kwh);
    return context.numbers().significant(kwh / scale.size, scale.unit, aiDigits);
}

/// The energy of a run with the digits that the table's unit leaves.
std::string aiEnergyCell(const RunResult &run, const RecipeContext &context)
{
    const Estimate &estimate = *run.estimate();
    return formatQuantity(estimate.outcome.energy.total.value(), estimate.range.energyKwh, context.units.energy,
                          context.numbers())
        .value;
}

Table aiTable(std::initializer_list<const char *> columns, const RecipeContext &context)
{
    Table table;
    for (const char *key : columns)
        table.header.push_back(context.words(key, {textArg("energy", context.units.energy.unit)}));
    table.numeric.assign(columns.size(), true);
    table.numeric.front() = false;
    return table;
}

/// The rows that a page has room for; the rest is said.
template <class Work, class Row>
void addAiTable(const std::vector<Work> &all, Table table, RecipeContext &context, const Row &row)
{
    if (all.empty())
        return;
    for (size_t i = 0; i < std::min(all.size(), mostRunsInTable); ++i)
        table.rows.push_back(row(all[i]));
    groupAlike(table, context.words.language());
    context.blocks.emplace_back(std::move(table));
    if (all.size() > mostRunsInTable)
        context.paragraph(context.words("report.ai.more", {numberArg("count", double(all.size() - mostRunsInTable))}),
                          TextStyle::note);
}

/// One sentence for each of the largest, and how many more there are.
template <class Work, class Tell>
std::string aiSentences(const std::vector<Work> &all, const RecipeContext &context, Tell tell)
{
    std::string text;
    for (size_t i = 0; i < std::min(all.size(), mostAiTold); ++i)
        text += (i > 0 ? " " : "") + tell(all[i]);
    if (all.size() > mostAiTold)
        text += " " + context.words("report.ai.more", {numberArg("count", double(all.size() - mostAiTold))});
    return inSentence(text, context.words.language());
}

double allTokens(const std::vector<TrainingWork> &all)
{
    double sum = 0;
    for (const TrainingWork &each : all)
        sum += each.tokens;
    return sum;
}

/// Of the runs of which the tokens are known.
template <class Work, class Tokens>
std::string aiTokensPerKwh(const std::vector<Work> &all, const RecipeContext &context, Tokens tokens)
{
    double sum = 0, kwh = 0;
    for (const Work &each : all)
        if (tokens(each) > 0) {
            sum += tokens(each);
            kwh += each.kwh();
        }
    return kwh > 0 ? aiTold(sum / kwh, context) : aiNotKnown;
}

std::string aiCards(const Inputs &in, const Wording &words)
{
    const Text model = in.accelerator ? in.accelerator->name : Text();
    return words(model.empty() ? "report.hardware.said.cards" : "report.hardware.said.cards_of",
                 {numberArg("count", in.gpus.value), textArg("model", model)});
}

std::string trainingTold(const TrainingWork &work, const RecipeContext &context)
{
    const Inputs &in = work.run->estimate()->inputs;
    const std::string share =
        work.mfu > 0 ? context.words("report.ai.mfu", {textArg("share", context.numbers().percent(work.mfu))})
                     : std::string();
    return context.tensed(
        "report.ai.training",
        {textArg("run", runName(*work.run->run, context.words)),
         textArg("parameters", aiCount(work.parameters, context)), textArg("tokens", aiCount(work.tokens, context)),
         textArg("flop", context.numbers().significant(work.modelFlop, "FLOP", aiDigits)),
         textArg("cards", aiCards(in, context.words)),
         textArg("hours", context.numbers().significant(in.hours.value.value() * in.runs.value, "h", 4)),
         textArg("mfu", share)});
}

std::string serviceTold(const ServiceWork &work, const RecipeContext &context)
{
    const std::string tokens =
        work.tokens > 0 ? context.words("report.ai.tokens_each", {textArg("tokens", aiTold(work.tokens, context))})
                        : std::string();
    return context.tensed(work.model.empty() ? "report.ai.service" : "report.ai.service.model",
                          {textArg("run", runName(*work.run->run, context.words)), textArg("model", work.model),
                           textArg("responses", aiCount(work.responses, context)), textArg("tokens", tokens),
                           textArg("each", aiEnergy(work.whPerResponse() / 1000, context))});
}

double bytesOfParameter(Arithmetic precision)
{
    switch (precision) {
    case Arithmetic::fp32:
    case Arithmetic::tf32: return 4;
    case Arithmetic::fp8: return 1;
    case Arithmetic::bf16:
    case Arithmetic::fp16: break;
    }
    return 2;
}

std::string weightsTold(const TrainingWork &work, const RecipeContext &context)
{
    const double bytes = bytesOfParameter(work.precision);
    return context.words("report.ai.storage",
                         {textArg("run", runName(*work.run->run, context.words)),
                          textArg("size", context.numbers().significant(work.weights * bytes / 1e9, "GB", aiDigits)),
                          numberArg("bytes", bytes)});
}

} // namespace

void addTrainingsTable(RecipeContext &context)
{
    Table table =
        aiTable({"report.column.run", "report.ai.column.parameters", "report.ai.column.tokens", "report.ai.column.flop",
                 "report.ai.column.mfu", "report.ai.column.energy", "report.ai.column.tokens_per_kwh"},
                context);
    addAiTable(trainingsOf(context), std::move(table), context, [&context](const TrainingWork &work) {
        return std::vector<Cell>{runName(*work.run->run, context.words),
                                 aiAmount(work.parameters / ofBillions, context),
                                 aiAmount(work.tokens / ofBillions, context),
                                 aiAmount(work.modelFlop, context),
                                 work.mfu > 0 ? context.numbers().percent(work.mfu) : std::string(aiNotKnown),
                                 aiEnergyCell(*work.run, context),
                                 aiAmount(work.tokens / work.kwh(), context)};
    });
}

void addServicesTable(RecipeContext &context)
{
    Table table = aiTable({"report.column.run", "report.ai.column.model", "report.ai.column.responses",
                           "report.ai.column.tokens_each", "report.ai.column.wh_each", "report.ai.column.energy",
                           "report.ai.column.tokens_per_kwh"},
                          context);
    table.numeric[1] = false;
    addAiTable(servicesOf(context), std::move(table), context, [&context](const ServiceWork &work) {
        return std::vector<Cell>{runName(*work.run->run, context.words),
                                 work.model.empty() ? std::string(aiNotKnown) : work.model,
                                 aiAmount(work.responses, context),
                                 aiAmount(work.tokens, context),
                                 aiAmount(work.whPerResponse(), context),
                                 aiEnergyCell(*work.run, context),
                                 aiAmount(work.tokens * work.responses / work.kwh(), context)};
    });
}

bool hasTrainings(const RecipeContext &context) { return !trainingsOf(context).empty(); }
bool hasServices(const RecipeContext &context) { return !servicesOf(context).empty(); }
bool hasBreakEven(const RecipeContext &context) { return trainingAndAnswers(context).has_value(); }

std::string trainingsSentence(const RecipeContext &context)
{
    return aiSentences(trainingsOf(context), context,
                       [&context](const TrainingWork &work) { return trainingTold(work, context); });
}

std::string servicesSentence(const RecipeContext &context)
{
    return aiSentences(servicesOf(context), context,
                       [&context](const ServiceWork &work) { return serviceTold(work, context); });
}

std::string storageSentence(const RecipeContext &context)
{
    return aiSentences(trainingsOf(context), context,
                       [&context](const TrainingWork &work) { return weightsTold(work, context); });
}

std::string breakEvenSentence(const RecipeContext &context)
{
    const auto both = trainingAndAnswers(context);
    if (!both)
        return {};
    return inSentence(
        context.tensed("report.ai.break_even", {textArg("training", aiEnergy(both->training, context)),
                                                textArg("service", aiEnergy(both->answers, context)),
                                                textArg("times", aiTold(both->answers / both->training, context)),
                                                textArg("responses", aiCount(both->even, context))}),
        context.words.language());
}

std::string flopValue(const RecipeContext &context)
{
    double flop = 0;
    for (const TrainingWork &each : trainingsOf(context))
        flop += each.modelFlop;
    return flop > 0 ? context.numbers().significant(flop, "FLOP", aiDigits) : aiNotKnown;
}

std::string tokensValue(const RecipeContext &context) { return aiAmount(allTokens(trainingsOf(context)), context); }

std::string trainingEnergyValue(const RecipeContext &context)
{
    const double kwh = trainingKwh(context);
    return kwh > 0 ? aiEnergy(kwh, context) : aiNotKnown;
}
std::string serviceEnergyValue(const RecipeContext &context)
{
    const double kwh = serviceKwh(context);
    return kwh > 0 ? aiEnergy(kwh, context) : aiNotKnown;
}

std::string trainingTokensPerKwh(const RecipeContext &context)
{
    return aiTokensPerKwh(trainingsOf(context), context, [](const TrainingWork &work) { return work.tokens; });
}
std::string serviceTokensPerKwh(const RecipeContext &context)
{
    return aiTokensPerKwh(servicesOf(context), context,
                          [](const ServiceWork &work) { return work.tokens * work.responses; });
}

std::string responsesValue(const RecipeContext &context)
{
    double sum = 0;
    for (const ServiceWork &each : servicesOf(context))
        sum += each.responses;
    return aiAmount(sum, context);
}

std::string breakEvenValue(const RecipeContext &context)
{
    const auto both = trainingAndAnswers(context);
    return both ? aiAmount(both->even, context) : aiNotKnown;
}

std::string trainingHardware(const RecipeContext &context)
{
    return hardwareSaid(context, [](const RunResult &run) { return !isModelInUse(run); });
}

std::string trainingGrams(const RecipeContext &context)
{
    constexpr int digits = 4;
    const double grams = gramsWithoutAnswers(context);
    if (grams <= 0)
        return "0";
    const int decimals = std::max(0, digits - 1 - magnitude(grams));
    return fmt::format("{:.{}f}", roundedTo(grams, digits), decimals);
}

} // namespace huella::recipes
