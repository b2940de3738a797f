// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_figures.h"

#include "core/planning/measured_model.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double wattHours = 1000; // in a kWh

/// What a formula may look at: sums of a scenario or figures of one run.
struct Sums {
    const Split<Energy> &energy;
    const Split<Mass> &emissions;
    const Range &range;
};

struct SumQuantity {
    std::string_view name;
    Dimension dimension;
    double (*of)(const Sums &);
};
constexpr SumQuantity sums[] = {
    {"emissions", dimension::mass, [](const Sums &s) { return s.emissions.total.value(); }},
    {"emissions.cpu", dimension::mass, [](const Sums &s) { return s.emissions.cpu.value(); }},
    {"emissions.gpu", dimension::mass, [](const Sums &s) { return s.emissions.gpu.value(); }},
    {"emissions.high", dimension::mass, [](const Sums &s) { return s.range.emissionsG.high; }},
    {"emissions.low", dimension::mass, [](const Sums &s) { return s.range.emissionsG.low; }},
    {"emissions.memory", dimension::mass, [](const Sums &s) { return s.emissions.memory.value(); }},
    {"energy", dimension::energy, [](const Sums &s) { return s.energy.total.value() * wattHours; }},
    {"energy.cpu", dimension::energy, [](const Sums &s) { return s.energy.cpu.value() * wattHours; }},
    {"energy.gpu", dimension::energy, [](const Sums &s) { return s.energy.gpu.value() * wattHours; }},
    {"energy.high", dimension::energy, [](const Sums &s) { return s.range.energyKwh.high * wattHours; }},
    {"energy.low", dimension::energy, [](const Sums &s) { return s.range.energyKwh.low * wattHours; }},
    {"energy.memory", dimension::energy, [](const Sums &s) { return s.energy.memory.value() * wattHours; }},
    {"range.below", dimension::plain, [](const Sums &s) { return s.range.belowHeadline; }},
};

struct RunQuantity {
    std::string_view name;
    Dimension dimension;
    double (*of)(const Estimate &);
    bool input = true;
};
constexpr RunQuantity ofRuns[] = {
    {"core_power", dimension::power, [](const Estimate &e) { return e.inputs.corePower.value.value(); }},
    {"cores", dimension::plain, [](const Estimate &e) { return e.inputs.cores.value; }},
    {"cpu_usage", dimension::plain, [](const Estimate &e) { return e.inputs.cpuUsage.value; }},
    {"gpu_power", dimension::power, [](const Estimate &e) { return e.inputs.gpuPower.value.value(); }},
    {"gpu_usage", dimension::plain, [](const Estimate &e) { return e.inputs.gpuUsage.value; }},
    {"gpus", dimension::plain, [](const Estimate &e) { return e.inputs.gpus.value; }},
    {"hours", dimension::time, [](const Estimate &e) { return e.inputs.hours.value.value(); }},
    {"intensity", dimension::intensity, [](const Estimate &e) { return e.inputs.intensity.value.value() / wattHours; }},
    {"machine_power", dimension::power,
     [](const Estimate &e) { return e.outcome.power.total.value() / e.inputs.pue.value; }, false},
    {"memory", dimension::plain, [](const Estimate &e) { return e.inputs.memory.value.value(); }},
    {"memory_power", dimension::power, [](const Estimate &e) { return e.inputs.memoryPower.value.value(); }},
    {"power", dimension::power, [](const Estimate &e) { return e.outcome.power.total.value(); }, false},
    {"pue", dimension::plain, [](const Estimate &e) { return e.inputs.pue.value; }},
    {"runs", dimension::plain, [](const Estimate &e) { return e.inputs.runs.value; }},
};

/// Everyday amounts of a sum of emissions.
struct EquivalentQuantity {
    std::string_view name;
    double Equivalents::*amount;
    double size = 1; ///< of one, in those
};
constexpr EquivalentQuantity equivalentQuantities[] = {
    {"car_km", &Equivalents::carEuKm},
    {"flight_ny_sf", &Equivalents::flightNySf},
    {"flight_nyc_mel", &Equivalents::flightNycMel},
    {"flight_par_lon", &Equivalents::flightParLon},
    {"tree_months", &Equivalents::treeMonths},
    {"tree_years", &Equivalents::treeMonths, 12},
};

/// What those are reckoned with, g: of a year of a tree, a kilometre, a seat.
constexpr std::pair<std::string_view, std::string_view> references[] = {
    {"car_km", "car_eu_km"},
    {"flight_ny_sf", "flight_ny_sf"},
    {"flight_nyc_mel", "flight_nyc_mel"},
    {"flight_par_lon", "flight_par_lon"},
    {"tree_year", "tree_year"},
};

template <class Table> auto named(const Table &table, std::string_view name) -> decltype(&*std::begin(table))
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [name](const auto &each) { return each.name == name; });
    return found == std::end(table) ? nullptr : &*found;
}

StudyResult evaluated(Evaluator &evaluator, const Study &study, int draws)
{
    return draws > 0 ? evaluator.evaluate(study, draws) : evaluator.central(study);
}

/// What an answer of a small model takes on its accelerator alone, as it was measured: Llama 3.1 8B on an A100, in conversation.
std::optional<Measured> measuredAnswer()
{
    constexpr double joulesOfAWattHour = 3600;
    const auto found = measuredModel({"Llama-3.1-8B-Instruct", ModelTask::chat, "a100", {}, {}});
    return found ? std::optional(Measured{found->joules / joulesOfAWattHour, dimension::energy}) : std::nullopt;
}

std::optional<Measured> referenceAmount(std::string_view name, const Study &study)
{
    if (name == "answer")
        return measuredAnswer();
    for (const auto &[known, id] : references)
        if (known == name)
            return Measured{Dataset::builtIn(study.dataset).equivalent(id), dimension::mass};
    return {};
}

} // namespace

LessonFigures::LessonFigures(Study study_, int draws) : study(std::move(study_))
{
    Evaluator evaluator;
    result = evaluated(evaluator, study, draws);
}

LessonFigures::LessonFigures(Study study_, Evaluator &evaluator, int draws)
    : study(std::move(study_)), result(evaluated(evaluator, study, draws))
{
}

const ScenarioResult *LessonFigures::scenario(std::string_view id) const
{
    if (id.empty())
        return result.scenarios.empty() ? nullptr : &result.scenarios.front();
    return result.scenario(id);
}

const RunResult *LessonFigures::run(std::string_view scenarioId, std::string_view runId) const
{
    const ScenarioResult *shown = scenario(scenarioId);
    for (const RunResultPointer &run : shown ? shown->runs : std::vector<RunResultPointer>())
        if (runId.empty() || run->run->id == runId)
            return run->estimate() ? run.get() : nullptr;
    return nullptr;
}

std::optional<Measured> LessonFigures::quantity(const QuantityName &name) const
{
    if (name.scenario == "reference" && name.run.empty())
        return referenceAmount(name.quantity, study);
    const ScenarioResult *of = result.scenario(name.scenario);
    const RunResult *first = run(name.scenario, name.run);
    if (!of || of->missing > 0 || !first)
        return {};
    const Estimate &estimate = *first->estimate();
    if (const RunQuantity *input = named(ofRuns, name.quantity))
        return Measured{input->of(estimate), input->dimension};
    const Sums all = name.run.empty() ? Sums{of->energy, of->emissions, of->range}
                                      : Sums{estimate.outcome.energy, estimate.outcome.emissions, estimate.range};
    if (const SumQuantity *sum = named(sums, name.quantity))
        return Measured{sum->of(all), sum->dimension};
    if (const EquivalentQuantity *same = named(equivalentQuantities, name.quantity))
        return Measured{equivalentsOf(all.emissions.total, *of->dataset).*same->amount / same->size, dimension::plain};
    return {};
}

std::optional<Measured> LessonFigures::value(const TeachingFormula &formula) const
{
    return formula.value([this](const QuantityName &name) { return quantity(name); });
}

std::vector<std::string_view> quantityNames()
{
    std::vector<std::string_view> names;
    for (const SumQuantity &each : sums)
        names.push_back(each.name);
    for (const RunQuantity &each : ofRuns)
        names.push_back(each.name);
    for (const EquivalentQuantity &each : equivalentQuantities)
        names.push_back(each.name);
    std::sort(names.begin(), names.end());
    return names;
}

bool isInputQuantity(std::string_view name)
{
    const RunQuantity *known = named(ofRuns, name);
    return known && known->input;
}

bool isIntervalQuantity(std::string_view name)
{
    return name.ends_with(".low") || name.ends_with(".high") || name == "range.below";
}

} // namespace huella
