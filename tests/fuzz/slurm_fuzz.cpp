// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cluster's accounting, its description and partial sums: refused with words, or sums that are numbers, the same in any blocks.

#include "tests/fuzz/fuzz.h"

#include "core/cluster/accounting.h"
#include "core/cluster/cluster_yaml.h"
#include "core/cluster/sums_file.h"
#include "core/wording/wording.h"

#include <cmath>

using namespace huella;
using huella::fuzz::require;

namespace {

constexpr const char *ownCluster =
    "hardware_profiles:\n  a: {type: CPU, TDP: 10}\n  b: {type: GPU, TDP: 300, TDP_CPU: 5}\n"
    "partitions:\n  cpu: {homogenous: True, hardware_profile: a}\n  gpu: {homogenous: True, hardware_profile: b}\n"
    "  mixed: {homogenous: False, node_list: [{range: 'n-[1-20]', hardware_profile: a}]}\n"
    "PUE: 2\nCI: 100\ngranularity_memory_request: 4\n";

void hasWords(const Message &message)
{
    for (const Language language : {Language::en, Language::es})
        require(Wording::of(language).has(message.key), "a refusal has words");
}

Result<ClusterSums> sums(std::string_view text, const Cluster &cluster, Reading reading, size_t blockSize)
{
    const auto read = [text](char *into, size_t size) mutable -> Result<size_t> {
        const size_t taken = text.copy(into, size);
        text.remove_prefix(taken);
        return taken;
    };
    ClusterSums out;
    const Accounting accounting{GroupBy::state, reading, 1, MemoryPower(0.3725)};
    return addAccounting(read, "x", cluster, accounting, out, blockSize).map([&out] { return out; });
}

void judge(const ClusterSums &got)
{
    for (const double value : {got.total.energyKwh, got.total.emissionsG, got.total.failedG, got.total.neededG,
                               got.total.coreHours, got.total.gpuHours})
        require(std::isfinite(value) && value >= 0, "amounts");
    for (const SkippedRow &row : got.skipped)
        hasWords(row.reason);
    const auto back = readPartialSums(writePartialSums({GroupBy::state, Reading::slurm, got}), "x");
    require(back && back->sums.total == got.total && back->sums.counts == got.counts, "what is written is read");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    static const Cluster cluster = readCluster(ownCluster, "x").value();
    for (const Reading reading : {Reading::slurm, Reading::ga4hpc})
        if (const auto whole = sums(text, cluster, reading, size_t{1} << 20))
            judge(*whole);
        else
            hasWords(whole.error().message);
    if (const auto pieces = sums(text, cluster, Reading::slurm, 512))
        judge(*pieces);
    if (const auto read = readCluster(text, "x"); !read)
        hasWords(read.error().message);
    if (const auto read = readPartialSums(text, "x"); !read)
        hasWords(read.error().message);
    return 0;
}
