// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_study.h"

#include <array>

namespace huella::bench {
namespace {

constexpr int workCount = 40;

/// What the runs of one kind of work have alike.
Workload workOf(int work)
{
    constexpr std::array<const char *, 4> cpus{"Intel Xeon E5-2683 v4", "AMD EPYC 7742", "Intel Xeon Gold 6248",
                                               "AMD EPYC 7763"};
    constexpr std::array<const char *, 2> gpus{"NVIDIA A100 SXM4 80 GB", "NVIDIA Tesla T4"};
    Workload workload;
    workload.cpu = cpus[size_t(work) % cpus.size()];
    if (work % 3 == 0) {
        workload.gpu = gpus[size_t(work / 3) % gpus.size()];
        workload.gpus = 1 + work % 4;
    }
    return workload;
}

RunPointer runOf(int i, Lineages lineages)
{
    constexpr std::array<const char *, 5> places{"ES", "FR", "DE", "SE", "US"};
    auto run = std::make_shared<Run>();
    const int work = i % workCount;
    run->id = "r" + std::to_string(i + 1);
    run->lineage = lineages == Lineages::forty ? "r" + std::to_string(work + 1) : run->id;
    run->name = "Work " + std::to_string(work + 1) + ", run " + std::to_string(i + 1);
    run->kind = runKinds()[size_t(work) % runKinds().size()];
    run->year = 2026 + work % 3;
    run->workload = workOf(work);
    run->workload.cores = 4 + i % 13;
    run->workload.memoryGb = 8 << (i % 5);
    run->workload.hours = 1 + 0.25 * (i % 997);
    run->workload.zone = places[size_t(i / workCount) % places.size()];
    return run;
}

} // namespace

Study largeStudy(Lineages lineages, int runs)
{
    Study study = newStudy({"Baseline", "run"}, "en");
    study.budget = {10'000, 1'000};
    Scenario &scenario = study.scenarios.front();
    scenario.runs.clear();
    for (int i = 0; i < runs; ++i)
        scenario.runs.push_back(runOf(i, lineages));
    return study;
}

} // namespace huella::bench
