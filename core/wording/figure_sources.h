// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/working.h"
#include "core/wording/wording.h"

#include <string>
#include <vector>

namespace huella {

/// Where a figure of a working comes from, for a table below it.
struct FigureSource {
    std::string figure;   ///< name and value: "power per core 7.5 W"
    std::string source;   ///< "Intel Xeon E5-2683 v4 · Intel ARK, 2023"; empty: the person at the keyboard
    std::string kind;     ///< "default", "catalogue", "given"
    bool assumed = false; ///< a default stands in
    bool operator==(const FigureSource &) const = default;
};

/// A row for each figure that was looked up or filled in, each once, in the order of the steps; those that were given come last, together in
/// one row.
std::vector<FigureSource> figureSources(const Working &working, const Dataset &dataset, const Wording &words);

/// The licence of a source as it is read: one that is no bare name of a licence, in words.
std::string licenceText(std::string_view licence, const Wording &words);

} // namespace huella
