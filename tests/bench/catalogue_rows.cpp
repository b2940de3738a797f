// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/dataset.h"
#include "core/catalogue/pack.h"
#include "tests/bench/rows.h"

namespace huella::bench {
namespace {

void decode(benchmark::State &state)
{
    Catalogue catalogue = Catalogue::builtIn();
    const std::string bytes = pack(catalogue);
    for (auto _ : state)
        benchmark::DoNotOptimize(unpack(bytes));
    state.counters["MB"] = double(bytes.size()) / 1e6;
}
BENCHMARK(decode)->Name("catalogue/decode")->Unit(benchmark::kMicrosecond);
const bool decoded = addRow({.what = "decoding the whole catalogue", .benchmark = "catalogue/decode"});

void makeDataset(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Dataset(Catalogue::builtIn(), *Dataset::info("huella-2026")));
}
BENCHMARK(makeDataset)->Name("catalogue/dataset")->Unit(benchmark::kMicrosecond);
const bool made = addRow({.what = "choosing every place's figure", .benchmark = "catalogue/dataset"});

void findByTypo(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Dataset::builtIn().suggestProcessors("Xeon E5-2638 v4"));
}
BENCHMARK(findByTypo)->Name("catalogue/typo")->Unit(benchmark::kMicrosecond);
const bool typo = addRow({.what = "the five processors nearest to a typing mistake", .benchmark = "catalogue/typo"});

void findPlace(benchmark::State &state, const char *name)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Dataset::builtIn().place(name));
}
BENCHMARK_CAPTURE(findPlace, code, "ES")->Name("catalogue/place/code")->Unit(benchmark::kNanosecond);
BENCHMARK_CAPTURE(findPlace, nowhere, "Nowhere at all")->Name("catalogue/place/nowhere")->Unit(benchmark::kNanosecond);
const bool code = addRow({.what = "a place by its code", .benchmark = "catalogue/place/code"});
const bool nowhere =
    addRow({.what = "a place that is nowhere, without what is near it", .benchmark = "catalogue/place/nowhere"});

} // namespace
} // namespace huella::bench
