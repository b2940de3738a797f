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

constexpr int jobCount = 1'000'000;

std::string slurmTime(unsigned seconds)
{
    const std::string days = seconds >= 86'400 ? fmt::format("{}-", seconds / 86'400) : "";
    return days + fmt::format("{:02}:{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
}

/// The same million jobs each time, with two steps each, as GA4HPC asks sacct for them: 3 million lines, 410 MB.
void writeAccounting(const std::string &path)
{
    constexpr std::array<const char *, 4> partitions{"compute", "smp", "himem", "gpu"};
    constexpr std::array<const char *, 8> states{"COMPLETED", "COMPLETED", "COMPLETED", "COMPLETED",
                                                 "COMPLETED", "FAILED",    "TIMEOUT",   "CANCELLED by 4711"};
    std::mt19937 random(2026);
    std::ofstream out(path, std::ios::binary);
    out << "UID|User|JobID|JobName|Submit|Elapsed|Partition|NNodes|NCPUS|TotalCPU|CPUTime|ReqMem|MaxRSS|WorkDir|State|"
           "Account|AllocTRES\n";
    for (int i = 0; i < jobCount; ++i) {
        const unsigned user = unsigned(random() % 300), cores = 1u << random() % 6,
                       wall = 60 + unsigned(random() % 200'000);
        const unsigned busy = unsigned(double(wall) * cores * double(random() % 100) / 100),
                       memory = 4u << random() % 5;
        const std::string submit = fmt::format("2026-{:02}-{:02}T{:02}:12:34", 1 + i / 83'334, 1 + i % 28, i % 24);
        const char *const partition = partitions[random() % partitions.size()], *const state =
                                                                                    states[random() % states.size()];
        const std::string elapsed = slurmTime(wall), used = slurmTime(busy), reserved = slurmTime(wall * cores);
        out << fmt::format(
            "{}|user{:03}|{}|job_{}|{}|{}|{}|1|{}|{}|{}|{}G||/rds/user/user{:03}/project|{}|group{:02}-cpu|"
            "billing={},cpu={},mem={}G,node=1\n",
            10'000 + user, user, 1'000'000 + i, i % 977, submit, elapsed, partition, cores, used, reserved, memory,
            user, state, user % 40, cores, cores, memory);
        for (const char *step : {"batch", "extern"})
            out << fmt::format("||{}.{}|{}|{}|{}||1|{}|{}|{}||{}K||COMPLETED|group{:02}-cpu|cpu={},mem={}G,node=1\n",
                               1'000'000 + i, step, step, submit, elapsed, cores, used, reserved,
                               random() % (memory << 20), user % 40, cores, memory);
    }
}

struct Files {
    Folder folder;
    std::string accounting = folder.file("sacct.txt"), cluster = folder.file("cluster.yaml");
};

const Files &files()
{
    static const Files all;
    static const bool written = [] {
        writeAccounting(all.accounting);
        std::ofstream(all.cluster) << "partitions:\n  compute: {type: CPU, TDP: 7.8}\n  smp: {type: CPU, TDP: 6.9}\n"
                                      "  himem: {type: CPU, TDP: 6.9}\n  gpu: {type: GPU, TDP: 300, TDP_CPU: 8.6}\n"
                                      "PUE: 1.67\nCI: 59\ngranularity_memory_request: 6\n";
        return true;
    }();
    static_cast<void>(written);
    return all;
}

void accounting(benchmark::State &state)
{
    double mebibytes = 0;
    const Files &input = files();
    for (auto _ : state) {
        mebibytes = peakOf({HUELLA_CLI, "slurm", input.accounting, "--cluster", input.cluster, "--by", "user"});
        if (mebibytes <= 0)
            return state.SkipWithError("the accounting failed");
    }
    state.counters["memory"] = mebibytes;
    state.counters["jobs"] = benchmark::Counter(double(jobCount), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(accounting)->Name("slurm/jobs")->Unit(benchmark::kMillisecond)->UseRealTime();

void countAccounting(benchmark::State &state)
{
    files();
    for (auto _ : state)
        if (peakOf({"wc", "-l", files().accounting}) <= 0)
            return state.SkipWithError("there is no wc");
}
BENCHMARK(countAccounting)->Name("slurm/wc")->Unit(benchmark::kMillisecond)->UseRealTime();

const bool accountingTime = addRow({.what = "cluster accounting, a million jobs in 3 million lines, 2 threads",
                                    .benchmark = "slurm/jobs",
                                    .yardstick = "slurm/wc",
                                    .budgetRatio = 6});
const bool accountingSpeed = addRow({.what = "jobs of that accounting; GA4HPC does about 700 a second",
                                     .benchmark = "slurm/jobs",
                                     .counter = "jobs",
                                     .measure = Measure::perSecond,
                                     .budget = 700e3});
const bool accountingMemory = addRow({.what = "peak memory of that accounting",
                                      .benchmark = "slurm/jobs",
                                      .counter = "memory",
                                      .measure = Measure::mebibytes,
                                      .budget = 64});

} // namespace
} // namespace huella::bench
