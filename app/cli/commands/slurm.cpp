// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/slurm_result.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "core/cluster/accounting.h"
#include "core/cluster/cluster_yaml.h"
#include "core/workload/fields.h"

namespace huella::cli {
namespace {

constexpr double mostThreads = 64;
constexpr const char *greenAlgorithms = "green-algorithms-3.0";

/// What the options ask for, each checked before a byte is read.
Result<Accounting> accountingFrom(const Arguments &arguments, const Context &context)
{
    Accounting asked;
    if (const auto *by = arguments.value("--by")) {
        const auto group = groupByFrom(*by);
        if (!group)
            return wrongUse("--by", Message("cli.slurm.bad_by", {textArg("value", *by)}));
        asked.by = *group;
    }
    if (const auto *compat = arguments.value("--compat")) {
        if (*compat != "ga4hpc")
            return wrongUse("--compat", Message("cli.slurm.bad_compat", {textArg("value", *compat)}));
        asked.reading = Reading::ga4hpc;
    }
    if (const auto *threads = arguments.value("--threads")) {
        const auto count = parsePlainNumber(*threads);
        if (!count || *count < 1 || *count > mostThreads || *count != double(unsigned(*count)))
            return wrongUse("--threads", Message("cli.slurm.bad_threads", {textArg("value", *threads)}));
        asked.threads = unsigned(*count);
    }
    const Dataset &data = asked.reading == Reading::ga4hpc ? Dataset::builtIn(greenAlgorithms) : context.data();
    asked.memoryPower = MemoryPower(data.memoryPower().value);
    return asked;
}

Result<Cluster> clusterFrom(const Arguments &arguments)
{
    const auto *path = arguments.value("--cluster");
    if (!path)
        return wrongUse("--cluster", Message("cli.slurm.no_cluster"));
    const auto text = readTextFile(*path);
    if (!text)
        return tl::unexpected(text.error());
    return readCluster(*text, *path);
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto *partial = arguments.value("--partial");
    const auto asked = accountingFrom(arguments, context);
    if (!asked)
        return tl::unexpected(asked.error());
    if (auto checked = checkInputs(arguments, partial); !checked)
        return tl::unexpected(checked.error());
    const auto cluster = clusterFrom(arguments);
    if (!cluster)
        return tl::unexpected(cluster.error());
    PartialSums answer{asked->by, asked->reading, {}};
    for (const std::string &path : arguments.operands()) {
        auto input = Input::open(path);
        if (!input)
            return tl::unexpected(input.error());
        const auto read = [&input](char *into, size_t size) { return input->read(into, size); };
        if (auto added = addAccounting(read, input->place(), *cluster, *asked, answer.sums); !added)
            return tl::unexpected(added.error());
    }
    return deliverSums(answer, arguments, partial, context);
}

} // namespace

const Command &slurmCommand()
{
    static const Command command{"slurm",
                                 "cli.slurm.summary",
                                 "cli.value.sacct",
                                 "cli.slurm.file",
                                 {{"--cluster", "cli.value.cluster", "cli.slurm.cluster"},
                                  {"--by", "user|account|partition|state|month", "cli.slurm.by"},
                                  {"--compat", "ga4hpc", "cli.slurm.compat"},
                                  {"--threads", "cli.value.count", "cli.slurm.threads"},
                                  {"--partial", "cli.value.file", "cli.slurm.partial"},
                                  jsonOption,
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {"cli.slurm.call", "cli.slurm.rules"},
                                 run,
                                 true};
    return command;
}

} // namespace huella::cli
