// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/programs.h"
#include "tests/bench/rows.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <random>

namespace huella::bench {
namespace {

constexpr int rowCount = 1'000'000;

/// The same million runs each time: five processors, eight places, everything else different in every row.
void writeRuns(const std::string &path)
{
    constexpr std::array<const char *, 5> cpus{"Xeon E5-2683 v4", "AMD EPYC 7742", "Intel Xeon Gold 6248",
                                               "Core i7-9700K", "AMD EPYC 7763"};
    constexpr std::array<const char *, 8> zones{"ES", "FR", "DE", "SE", "US", "GB", "IN", "US-TX"};
    constexpr std::array<int, 6> memory{4, 8, 16, 32, 64, 128};
    std::mt19937 random(2026);
    std::ofstream out(path, std::ios::binary);
    out << "id,cpu,cores,memory_gb,hours,zone\n";
    for (int i = 0; i < rowCount; ++i)
        out << fmt::format("{},{},{},{},{:.2f},{}\n", i, cpus[random() % cpus.size()], 1 + random() % 16,
                           memory[random() % memory.size()], double(random() % 50'000) / 100,
                           zones[random() % zones.size()]);
}

const std::string &runs()
{
    static const Folder folder;
    static const std::string path = [] {
        std::string name = folder.file("runs.csv");
        writeRuns(name);
        return name;
    }();
    return path;
}

void batch(benchmark::State &state)
{
    const std::string out = runs() + ".out";
    double mebibytes = 0;
    for (auto _ : state) {
        mebibytes = peakOf({HUELLA_CLI, "batch", runs(), "-o", out});
        if (mebibytes <= 0)
            return state.SkipWithError("the batch failed");
    }
    state.counters["memory"] = mebibytes;
    state.counters["rows"] = benchmark::Counter(double(rowCount), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(batch)->Name("batch/rows")->Unit(benchmark::kMillisecond)->UseRealTime();

void countLines(benchmark::State &state)
{
    runs();
    for (auto _ : state)
        if (peakOf({"wc", "-l", runs()}) <= 0)
            return state.SkipWithError("there is no wc");
}
BENCHMARK(countLines)->Name("batch/wc")->Unit(benchmark::kMillisecond)->UseRealTime();

const bool speed = addRow({.what = "batch, a million rows of CSV in and out, 2 threads",
                           .benchmark = "batch/rows",
                           .counter = "rows",
                           .measure = Measure::perSecond,
                           .budget = 1e6,
                           .yardstick = "batch/wc"});
const bool memory = addRow({.what = "peak memory of that batch",
                            .benchmark = "batch/rows",
                            .counter = "memory",
                            .measure = Measure::mebibytes});

} // namespace
} // namespace huella::bench
