// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/result_columns.h"

#include "app/cli/batch/column_words.h"
#include "app/cli/io/message.h"

namespace huella::cli {

namespace {

constexpr std::array<std::string_view, 4> defaultNames{"zone", "pue", "cpu", "gpu"};

/// Of every combination of them, so that a row of millions costs a look and no text.
std::array<std::string, 16> defaultLists()
{
    std::array<std::string, 16> lists;
    for (size_t which = 0; which < lists.size(); ++which)
        for (size_t i = 0; i < defaultNames.size(); ++i)
            if ((which >> i) & 1)
                lists[which] += (lists[which].empty() ? "" : ";") + std::string(defaultNames[i]);
    return lists;
}

} // namespace

std::string_view defaultsText(const Inputs &in)
{
    static const std::array<std::string, 16> lists = defaultLists();
    const auto assumed = [](const Origin &origin, size_t place) {
        return origin.kind == OriginKind::assumed ? size_t(1) << place : 0;
    };
    return lists[assumed(in.intensity.origin, 0) | assumed(in.pue.origin, 1)
                 | (in.countsCpu() ? assumed(in.corePower.origin, 2) : 0)
                 | (in.countsGpu() ? assumed(in.gpuPower.origin, 3) : 0)];
}

std::string errorText(const Error &error, const Wording &words)
{
    return oneLine(error.place + ": " + inColumns(words(briefly(error.message))));
}

} // namespace huella::cli
