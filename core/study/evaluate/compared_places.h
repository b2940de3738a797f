// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/comparable.h"

namespace huella {

/// A place beside that of a run.
struct ComparedPlace {
    std::string code;   ///< as the list of places has it; of the run's own place its own
    const Place *place; ///< with the figure that is shown: of the source of the run's own where that has the place
    Beside beside = Beside::alike; ///< how that figure stands beside the run's own
};

/// A place that has no figure to be compared with.
struct LeftOutPlace {
    std::string code;
    bool world =
        false; ///< no source says anything of it, so that the world's figure would stand in; else the dataset lacks it
};

struct ComparedPlaces {
    std::vector<ComparedPlace> places;
    std::vector<LeftOutPlace> leftOut;
};

/// The place whose figure a run is estimated with; null where its intensity was given.
const Place *ownPlaceOf(const Inputs &inputs);

/// The places of a list beside the run's own place, which comes last where the list lacks it (null: its intensity was given, and the
/// others stand beside what the world's figure stands on). The own figure is the one that the run is estimated with. Each other has
/// that of the same source; where that source lacks it, its own, which `beside` tells. A scenario there has this very figure:
/// `place->code` leads to it. The dataset must outlive the answer.
ComparedPlaces comparedPlaces(const Dataset &dataset, std::span<const std::string> codes, const Place *own);

/// The same for one place of the list; the code as it is where the dataset lacks it.
std::string comparedCode(const Dataset &dataset, const std::string &code, const Place *own);

} // namespace huella
