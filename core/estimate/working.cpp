// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/traced.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {

using TermPointer = std::shared_ptr<const Term>;

/// (a + b) + c is one sum of three terms, and so for products: people write them so.
TermPointer join(Term::Kind kind, const Traced &a, const Traced &b, double value)
{
    auto joined = std::make_shared<Term>();
    joined->kind = kind;
    joined->value = value;
    for (const TermPointer &side : {a.term, b.term}) {
        if (side && side->kind == kind)
            joined->terms.insert(joined->terms.end(), side->terms.begin(), side->terms.end());
        else
            joined->terms.push_back(side);
    }
    return joined;
}

/// A quotient or a difference is one of two terms: a ÷ b ÷ c is (a ÷ b) ÷ c.
TermPointer ofTwo(Term::Kind kind, const Traced &a, const Traced &b, double value)
{
    auto term = std::make_shared<Term>();
    term->kind = kind;
    term->value = value;
    term->terms = {a.term, b.term};
    return term;
}

/// Steps are collected while a formula runs with traced numbers: it names its intermediate results as it goes.
thread_local std::vector<Step> *collecting = nullptr;

} // namespace

Traced operator+(const Traced &a, const Traced &b)
{
    return {a.value + b.value, join(Term::Kind::sum, a, b, a.value + b.value)};
}
Traced operator*(const Traced &a, const Traced &b)
{
    return {a.value * b.value, join(Term::Kind::product, a, b, a.value * b.value)};
}

Traced operator/(const Traced &a, const Traced &b)
{
    return {a.value / b.value, ofTwo(Term::Kind::quotient, a, b, a.value / b.value)};
}
Traced operator-(const Traced &a, const Traced &b)
{
    return {a.value - b.value, ofTwo(Term::Kind::difference, a, b, a.value - b.value)};
}

Traced operator*(const Traced &a, double constant)
{
    auto term = std::make_shared<Term>();
    term->kind = Term::Kind::constant;
    term->value = constant;
    return a * Traced{constant, term};
}

Traced tracedFigure(double value, std::string_view symbol, std::string_view unit, std::string_view field,
                    const Origin &origin)
{
    auto term = std::make_shared<Term>();
    term->value = value;
    term->unit = unit;
    term->symbol = symbol;
    term->field = field;
    term->origin = origin;
    return {value, term};
}

Traced namedStep(std::string_view symbol, std::string_view unit, const Traced &result)
{
    if (collecting)
        collecting->push_back({symbol, unit, result.value, result.term});
    auto reference = std::make_shared<Term>();
    reference->kind = Term::Kind::step;
    reference->value = result.value;
    reference->unit = unit;
    reference->symbol = symbol;
    return {result.value, reference};
}

std::vector<Step> stepsOf(const std::function<void()> &formula)
{
    std::vector<Step> steps;
    std::vector<Step> *const outer = std::exchange(collecting, &steps);
    formula();
    collecting = outer;
    return steps;
}

namespace {

template <class T> double plain(const T &value)
{
    if constexpr (std::is_same_v<T, double>)
        return value;
    else
        return value.value();
}

template <class T>
Traced leaf(const Figure<T> &figure, std::string_view symbol, std::string_view unit, std::string_view field)
{
    return tracedFigure(plain(figure.value), symbol, unit, field, figure.origin);
}

Terms<Traced> tracedTerms(const Inputs &in)
{
    Terms<Traced> t;
    t.hours = DurationOf<Traced>(leaf(in.hours, "t", "h", "hours"));
    t.runs = leaf(in.runs, "n", "", "runs");
    t.cores = in.countsMachines() ? Traced() : leaf(in.cores, "n_c", "", "cores");
    t.corePower = PowerOf<Traced>(leaf(in.corePower, "P_c", "W", "cpu_tdp_per_core_w"));
    t.cpuUsage = leaf(in.cpuUsage, "u_c", "%", "cpu_usage");
    t.gpus = leaf(in.gpus, "n_g", "", "gpus");
    t.gpuPower = PowerOf<Traced>(leaf(in.gpuPower, "P_g", "W", "gpu_tdp_w"));
    t.gpuUsage = leaf(in.gpuUsage, "u_g", "%", "gpu_usage");
    const Figure<Memory> inside{Memory(), in.memory.origin}; // of whole machines
    t.memory = MemoryOf<Traced>(leaf(in.countsMachines() ? inside : in.memory, "m", "GB", "memory_gb"));
    t.memoryPower = MemoryPowerOf<Traced>(leaf(in.memoryPower, "P_m", "W/GB", "memory_w_per_gb"));
    t.pue = leaf(in.pue, "PUE", "", "pue");
    t.machines = leaf(in.machines, "n_s", "", "machines");
    t.machineIdle = PowerOf<Traced>(leaf(in.machineIdle, "P_idle", "W", "machine_idle_w"));
    t.machineFull = PowerOf<Traced>(leaf(in.machineFull, "P_full", "W", "machine_full_w"));
    t.intensity = IntensityOf<Traced>(leaf(in.intensity, "I", "g CO₂e/kWh", "intensity_g_per_kwh"));
    return t;
}

/// The term without its references to parts that are gone; a sum of one part is that part.
TermPointer withoutParts(const TermPointer &term, const std::vector<std::string_view> &gone)
{
    if (term->terms.empty() || gone.empty())
        return term;
    auto shorter = std::make_shared<Term>(*term);
    shorter->terms.clear();
    for (const TermPointer &part : term->terms)
        if (part->kind != Term::Kind::step || std::find(gone.begin(), gone.end(), part->symbol) == gone.end())
            shorter->terms.push_back(withoutParts(part, gone));
    if (shorter->terms.empty())
        return term; // nothing is counted at all: 0 W stays to be seen
    return term->kind == Term::Kind::sum && shorter->terms.size() == 1 ? shorter->terms.front() : shorter;
}

/// Parts that nobody asked for (no accelerator, no memory) would only be lines of zeros.
Working withoutZeros(std::vector<Step> steps)
{
    Working working;
    std::vector<std::string_view> gone;
    for (Step &step : steps) {
        const bool part = step.symbol == "P_cpu" || step.symbol == "P_gpu" || step.symbol == "P_mem";
        if (part && step.value == 0) {
            gone.push_back(step.symbol);
            continue;
        }
        step.expression = withoutParts(step.expression, gone);
        working.steps.push_back(step);
    }
    return working;
}

} // namespace

namespace {

const Term *figureIn(const Term &term, std::string_view symbol)
{
    if (term.kind == Term::Kind::figure && term.symbol == symbol)
        return &term;
    for (const auto &part : term.terms)
        if (const Term *found = part ? figureIn(*part, symbol) : nullptr)
            return found;
    return nullptr;
}

} // namespace

const Term *Working::figure(std::string_view symbol) const
{
    for (const Step &step : steps)
        if (const Term *found = step.expression ? figureIn(*step.expression, symbol) : nullptr)
            return found;
    return nullptr;
}

const Step *Working::step(std::string_view symbol) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const Step &step) { return step.symbol == symbol; });
    return found == steps.end() ? nullptr : &*found;
}

Working workingOf(const Inputs &inputs)
{
    return withoutZeros(stepsOf([&inputs] { footprint(tracedTerms(inputs)); }));
}

} // namespace huella
