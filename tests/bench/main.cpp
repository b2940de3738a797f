// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the benchmarks and prints them beside their yardsticks and budgets. Options are Google Benchmark's, such as
// --benchmark_filter=interval; a row whose benchmark did not run is left out.

#include "tests/bench/rows.h"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <vector>

namespace huella::bench {
namespace {

std::vector<Row> &rows()
{
    static std::vector<Row> all;
    return all;
}

/// The median of the repetitions of each benchmark: seconds under "name", counters under "name counter".
class Medians : public benchmark::ConsoleReporter {
public:
    Medians() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(const std::vector<Run> &runs) override
    {
        std::vector<Run> shown;
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Aggregate ? run.aggregate_name == "median" : run.repetitions <= 1)
                shown.push_back(run);
        for (const Run &run : shown) {
            const std::string &name = run.run_name.function_name;
            figures_[name] = run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
            for (const auto &[counter, value] : run.counters)
                figures_[name + " " + counter] = value;
        }
        ConsoleReporter::ReportRuns(shown);
    }
    std::optional<double> figure(const std::string &name) const
    {
        const auto found = figures_.find(name);
        return found == figures_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, double> figures_;
};

std::string written(Measure measure, double value)
{
    switch (measure) {
    case Measure::mebibytes: return fmt::format("{:.1f} MiB", value);
    case Measure::perSecond: return fmt::format("{:.0f}/s", value);
    case Measure::time: break;
    }
    for (const auto &[unit, factor] : {std::pair{"ns", 1e9}, {"µs", 1e6}, {"ms", 1e3}})
        if (value * factor < 1000)
            return fmt::format("{:.3g} {}", value * factor, unit);
    return fmt::format("{:.3g} s", value);
}

std::string budgetOf(const Row &row)
{
    std::string text = row.budget > 0 ? written(row.measure, row.budget) : "";
    if (row.budgetRatio > 0)
        text += (text.empty() ? "" : ", ") + fmt::format("{:g} x", row.budgetRatio);
    return text;
}

std::string verdict(const Row &row, double value, double ratio)
{
    if (row.budget <= 0 && row.budgetRatio <= 0)
        return "";
    const bool within =
        row.budget <= 0 || (row.measure == Measure::perSecond ? value >= row.budget : value <= row.budget);
    const bool withinRatio = row.budgetRatio <= 0 || ratio <= row.budgetRatio;
    return within && withinRatio ? "ok" : "over";
}

void printTable(const Medians &medians)
{
    const auto line = [](const std::string &what, const std::string &measured, const std::string &yardstick,
                         const std::string &ratio, const std::string &budget, const std::string &verdict) {
        fmt::print("| {:<52} | {:>11} | {:>11} | {:>7} | {:>11} | {:<4} |\n", what, measured, yardstick, ratio, budget,
                   verdict);
    };
    fmt::print("\n");
    line("what", "measured", "yardstick", "ratio", "budget", "");
    fmt::print("|{:-<54}|{:->13}|{:->13}|{:->9}|{:->13}|{:-<6}|\n", "", ":", ":", ":", ":", "");
    for (const Row &row : rows()) {
        const auto value = medians.figure(row.counter.empty() ? row.benchmark : row.benchmark + " " + row.counter);
        const auto yardstick = medians.figure(row.yardstick);
        const auto time = medians.figure(row.benchmark);
        if (!value)
            continue;
        const double ratio = yardstick ? *time / *yardstick : 0;
        line(row.what, written(row.measure, *value), yardstick ? written(Measure::time, *yardstick) : "",
             yardstick ? fmt::format("{:.1f} x", ratio) : "", budgetOf(row), verdict(row, *value, ratio));
    }
}

} // namespace

bool addRow(Row row)
{
    rows().push_back(std::move(row));
    return true;
}

} // namespace huella::bench

int main(int argc, char **argv)
{
    // Defaults first, so that the caller's own options win.
    std::string repetitions = "--benchmark_repetitions=7", time = "--benchmark_min_time=0.1";
    std::vector<char *> arguments{argv[0], repetitions.data(), time.data()};
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    huella::bench::Medians medians;
    benchmark::RunSpecifiedBenchmarks(&medians);
    huella::bench::printTable(medians);
    return 0;
}
