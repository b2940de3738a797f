// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/accounting.h"
#include "core/cluster/cluster_yaml.h"

#include <QFile>

#include <cmath>
#include <string>

/// Readers of accounting as tests call them.
namespace accounting_of_tests {

inline std::string bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline std::string fixture(const QString &name)
{
    return bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/slurm/") + name);
}

inline huella::ReadBytes readerOf(std::string_view text)
{
    return [text](char *into, size_t size) mutable -> huella::Result<size_t> {
        const size_t taken = text.copy(into, size);
        text.remove_prefix(taken);
        return taken;
    };
}

struct Summed {
    huella::ClusterSums sums;
    std::optional<huella::Error> error;
};

inline Summed sumOf(std::string_view sacct, const huella::Cluster &cluster, huella::Accounting accounting = {},
                    size_t blockSize = size_t{4} << 20)
{
    accounting.memoryPower = huella::MemoryPower(0.3725);
    Summed out;
    if (const auto added =
            huella::addAccounting(readerOf(sacct), "sacct.txt", cluster, accounting, out.sums, blockSize);
        !added)
        out.error = added.error();
    return out;
}

inline bool near(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value - expected) <= tolerance * std::max(1e-9, std::abs(expected));
}

} // namespace accounting_of_tests
