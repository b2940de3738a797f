// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/variation.h"
#include "core/workload/inputs.h"

#include <optional>
#include <vector>

namespace huella {

/// A place, or a region of a cloud, that runs can be moved to.
struct PlaceOffer {
    Variation change;
    Text nameEn, nameEs; ///< of the place; of a region its code
    Text kind;           ///< of a place, as the catalogue has it: "country", "region", "aggregate", "world"; "cloud"
    Text townEn, townEs; ///< of a region, where it has a name
    Text provider;       ///< of a region, by name
    std::string folded;  ///< everything that finds it: names in both languages, codes, provider, towns
    Figure<Intensity> intensity;
    std::optional<double> pue{}; ///< of a region, 1 or more; a place leaves a run's as it is
    bool isCloud() const { return change.what == Variation::What::region; }
    Text name(bool spanish) const { return spanish && !nameEs.empty() ? nameEs : nameEn; }
    Text town(bool spanish) const { return spanish ? townEs : townEn; }
};

/// All that the dataset has: places as it lists them, then the regions of each provider. Figures are those that a run there has.
std::vector<PlaceOffer> placeOffers(const Dataset &dataset);

} // namespace huella
