// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/slurm_answer.h"

#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/base/one_line.h"
#include "core/wording/formatted_quantity.h"

namespace huella::cli {
namespace {

void addShared(Json &out, const JobSums &sums)
{
    out["energy_kwh"] = sums.energyKwh;
    out["energy_cpu_kwh"] = sums.cpuKwh;
    out["energy_gpu_kwh"] = sums.gpuKwh;
    out["energy_memory_kwh"] = sums.memoryKwh;
    out["emissions_g"] = sums.emissionsG;
    out["failed_emissions_g"] = sums.failedG;
    out["memory_needed_emissions_g"] = sums.neededG;
    out["core_hours"] = sums.coreHours;
    out["gpu_hours"] = sums.gpuHours;
}

std::string energyText(double kwh, const Numbers &numbers)
{
    const Scale scale = energyScale(kwh);
    return numbers.significant(kwh / scale.size, scale.unit);
}

std::string massText(double grams, const Numbers &numbers)
{
    const Scale scale = massScale(grams);
    return numbers.significant(grams / scale.size, scale.unit);
}

std::string partText(double grams, double of, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    if (of <= 0)
        return massText(grams, numbers);
    return words("cli.slurm.share",
                 {textArg("amount", massText(grams, numbers)), textArg("share", numbers.percent(grams / of))});
}

std::string countText(std::uint64_t count, const Numbers &numbers) { return numbers.fixed(double(count), 0); }

std::string totalText(const JobSums &total, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    TextTable table({{}, {{}, true}});
    const auto line = [&](const char *key, std::string value) { table.add({words(key), std::move(value)}); };
    line("cli.slurm.jobs", countText(total.jobs, numbers));
    line("cli.slurm.failed_jobs", countText(total.failedJobs, numbers));
    line("cli.slurm.emissions", massText(total.emissionsG, numbers));
    line("cli.slurm.failed", partText(total.failedG, total.emissionsG, words));
    line("cli.slurm.excess", partText(total.emissionsG - total.neededG, total.emissionsG, words));
    line("cli.slurm.energy", energyText(total.energyKwh, numbers));
    line("cli.slurm.energy_cpu", energyText(total.cpuKwh, numbers));
    line("cli.slurm.energy_gpu", energyText(total.gpuKwh, numbers));
    line("cli.slurm.energy_memory", energyText(total.memoryKwh, numbers));
    line("cli.slurm.core_hours", numbers.fixed(total.coreHours, 0));
    line("cli.slurm.gpu_hours", numbers.fixed(total.gpuHours, 0));
    return table.text();
}

std::string groupsText(const PartialSums &answer, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    TextTable table({{words("cli.slurm.group_" + std::string(toString(answer.by)))},
                     {words("cli.slurm.jobs"), true},
                     {words("cli.slurm.energy"), true},
                     {words("cli.slurm.emissions"), true}});
    const double all = answer.sums.total.emissionsG;
    for (const auto &[key, sums] : answer.sums.sortedGroups(answer.by))
        table.add({key.empty() ? words("cli.slurm.unnamed") : oneLine(key), countText(sums.jobs, numbers),
                   energyText(sums.energyKwh, numbers), partText(sums.emissionsG, all, words)});
    return table.text();
}

} // namespace

std::vector<Issue> slurmIssues(const JobCounts &counts)
{
    std::vector<Issue> issues;
    const auto add = [&issues](Severity severity, const char *key, std::uint64_t count) {
        if (count > 0)
            issues.push_back({severity, Message(key, {numberArg("count", double(count))}), {}, {}});
    };
    add(Severity::warning, "slurm.issue.gpus_unknown", counts.gpusUnknown);
    add(Severity::warning, "slurm.issue.cores_unknown", counts.coresUnknown);
    add(Severity::warning, "slurm.issue.no_memory", counts.noMemory);
    add(Severity::warning, "slurm.issue.states_unknown", counts.statesUnknown);
    add(Severity::note, "slurm.issue.full_use", counts.fullUse);
    add(Severity::note, "slurm.issue.clamped", counts.clamped);
    add(Severity::note, "slurm.issue.unfinished", counts.unfinished);
    add(Severity::note, "slurm.issue.never_ran", counts.neverRan);
    return issues;
}

Json slurmJson(const PartialSums &answer, const Wording &words)
{
    const ClusterSums &sums = answer.sums;
    Json out = Json::object();
    out["schema"] = "huella-slurm-1";
    out["jobs"] = sums.total.jobs;
    out["failed_jobs"] = sums.total.failedJobs;
    out["unfinished_jobs"] = sums.counts.unfinished;
    out["skipped_rows"] = sums.skippedRows;
    out["skipped"] = Json::array();
    for (const SkippedRow &row : sums.skipped)
        out["skipped"].push_back(Json{{"file", row.file}, {"line", row.line}, {"reason", words(row.reason)}});
    out["total"] = Json::object();
    addShared(out["total"], sums.total);
    out["by"] = answer.by == GroupBy::nothing ? Json() : Json(toString(answer.by));
    out["groups"] = Json::array();
    for (const auto &[key, group] : sums.sortedGroups(answer.by)) {
        Json entry = Json::object();
        entry["key"] = key;
        entry["jobs"] = group.jobs;
        entry["failed_jobs"] = group.failedJobs;
        addShared(entry, group);
        out["groups"].push_back(std::move(entry));
    }
    out["issues"] = Json::array();
    for (const Issue &issue : slurmIssues(sums.counts))
        out["issues"].push_back(issueJson(issue, words));
    return out;
}

std::string slurmText(const PartialSums &answer, const Wording &words)
{
    std::string text = totalText(answer.sums.total, words);
    if (answer.by != GroupBy::nothing)
        text += "\n" + groupsText(answer, words);
    return text;
}

} // namespace huella::cli
