// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace huella::bench {
namespace {

/// Starts a program that prints its peak memory (KiB) when its first window is painted, and ends.
double peakOf(const char *program)
{
    const std::string display = std::getenv("DISPLAY") ? "" : "QT_QPA_PLATFORM=offscreen ";
    const std::unique_ptr<FILE, int (*)(FILE *)> child(popen((display + program).c_str(), "r"), pclose);
    double kibibytes = 0;
    if (!child || std::fscanf(child.get(), "%lf", &kibibytes) != 1)
        return 0;
    return kibibytes;
}

void start(benchmark::State &state, const char *program)
{
    double kibibytes = 0;
    for (auto _ : state) {
        kibibytes = peakOf(program);
        if (kibibytes <= 0)
            return state.SkipWithError("the program painted nothing");
    }
    state.counters["memory"] = kibibytes / 1024;
}
BENCHMARK_CAPTURE(start, huella, HUELLA_START)->Name("start/huella")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(start, empty, HUELLA_START " --empty")->Name("start/empty")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(start, page, HUELLA_START " --page")->Name("start/page")->Unit(benchmark::kMillisecond);
const bool time = addRow({.what = "start to painted headline, whole catalogue",
                          .benchmark = "start/huella",
                          .yardstick = "start/empty",
                          .budgetRatio = 2.5});
const bool pageTime = addRow({.what = "start to the painted ways to start",
                              .benchmark = "start/page",
                              .yardstick = "start/empty",
                              .budgetRatio = 2.5});
const bool memory = addRow({.what = "peak memory at start",
                            .benchmark = "start/huella",
                            .counter = "memory",
                            .measure = Measure::mebibytes,
                            .budget = 90});

} // namespace
} // namespace huella::bench
