// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/estimate/estimate.h"
#include "tests/bench/rows.h"

namespace huella::bench {
namespace {

/// The page that a new study opens with, in Spain: six inputs are drawn.
Workload defaultPage()
{
    Workload workload;
    workload.hours = 12;
    workload.cpu = "Intel Xeon E5-2683 v4";
    workload.cores = 12;
    workload.memoryGb = 64;
    workload.zone = "ES";
    return workload;
}

Inputs filled() { return fill(defaultPage(), Dataset::builtIn()).value(); }

void oneEstimate(benchmark::State &state)
{
    Inputs inputs = filled();
    const double tree = Dataset::builtIn().equivalent("tree_year");
    for (auto _ : state) {
        benchmark::DoNotOptimize(inputs);
        const auto outcome = footprint(centralTerms(inputs));
        benchmark::DoNotOptimize(outcome);
        benchmark::DoNotOptimize(treeMonths(outcome.emissions.total, tree));
    }
}
BENCHMARK(oneEstimate)->Name("estimate/resolved");
const bool one = addRow({.what = "one estimate, inputs resolved", .benchmark = "estimate/resolved", .budget = 100e-9});

void wholeEstimate(benchmark::State &state)
{
    const Workload workload = defaultPage();
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateCentral(workload, Dataset::builtIn()));
}
BENCHMARK(wholeEstimate)->Name("estimate/named")->Unit(benchmark::kMicrosecond);
const bool whole = addRow({.what = "one estimate with its names, defaults and issues", .benchmark = "estimate/named"});

void tenThousandFormulas(benchmark::State &state)
{
    Inputs inputs = filled();
    for (auto _ : state)
        for (int i = 0; i < Draws::defaultCount; ++i) {
            benchmark::DoNotOptimize(inputs);
            benchmark::DoNotOptimize(footprint(centralTerms(inputs)));
        }
}
BENCHMARK(tenThousandFormulas)->Name("formula x 10,000")->Unit(benchmark::kMicrosecond);

void interval(benchmark::State &state, Draws &draws, const Inputs &inputs)
{
    const auto outcome = footprint(centralTerms(inputs));
    const auto spreads = spreadsOf(inputs, Dataset::builtIn(), {});
    const Sample sample = simulate(inputs, spreads, draws);
    benchmark::DoNotOptimize(rangeOf(sample, outcome.energy.total, outcome.emissions.total, draws));
    state.counters["drawn"] = double(spreads.size());
}

void coldInterval(benchmark::State &state)
{
    const Inputs inputs = filled();
    for (auto _ : state) {
        Draws draws(2026);
        interval(state, draws, inputs);
    }
}
BENCHMARK(coldInterval)->Name("interval/cold")->Unit(benchmark::kMicrosecond);
const bool cold = addRow({.what = "interval of a run, 10,000 draws with shares, first",
                          .benchmark = "interval/cold",
                          .budget = 2e-3,
                          .yardstick = "formula x 10,000"});

void warmInterval(benchmark::State &state)
{
    const Inputs inputs = filled();
    Draws draws(2026);
    for (auto _ : state)
        interval(state, draws, inputs);
}
BENCHMARK(warmInterval)->Name("interval/warm")->Unit(benchmark::kMicrosecond);
const bool warm = addRow({.what = "interval of a run, 10,000 draws with shares, again",
                          .benchmark = "interval/warm",
                          .budget = 2e-3,
                          .yardstick = "formula x 10,000"});

void sliderInterval(benchmark::State &state)
{
    const Inputs inputs = filled();
    Draws draws(2026, 1000);
    for (auto _ : state)
        interval(state, draws, inputs);
}
BENCHMARK(sliderInterval)->Name("interval/slider")->Unit(benchmark::kMicrosecond);
const bool slider =
    addRow({.what = "interval of a run, 1,000 draws, while a slider moves", .benchmark = "interval/slider"});

} // namespace
} // namespace huella::bench
