// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

namespace huella {

/// The catalogue entries that the study's figures depend on now, and what its file carries: what its runs use, their intervals'
/// bands, the reference amounts of the equivalents, and the places that it compares with.
std::shared_ptr<const CatalogueSnapshot> usedEntries(const Study &study);

/// An entry whose figure in the shipped catalogue is no longer the one that the study carries, in whichever list or dataset.
struct MovedEntry {
    std::string name;
    double carried = 0; ///< the study's figure, in `unit`
    /// the catalogue's; nothing: the catalogue has no such entry (any more), as with somebody's own machine
    std::optional<double> shipped;
    std::string unit;   ///< "W", "g CO₂e/kWh"; empty: a plain number, such as a PUE
    std::string part{}; ///< of what an interval is drawn from: "low", "high" or "central"
    bool operator==(const MovedEntry &) const = default;
};
std::vector<MovedEntry> movedEntries(const Study &study);
/// How many of them the catalogue has another figure for.
size_t countNewer(const std::vector<MovedEntry> &moved);

/// The study with the shipped catalogue's figures in place of those it carries.
Study withShippedFigures(Study study);

} // namespace huella
