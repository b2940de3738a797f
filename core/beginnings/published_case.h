// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/beginnings/beginning.h"

namespace huella {

/// A case that somebody published, as a study: their figure, and why ours may differ from it.
struct PublishedCase {
    Beginning beginning; ///< its study; the first scenario is what was published
    enum class Quantity {
        energyKwh,
        days,
        responses,
        emissionsKg,
        flights,  ///< seats between Paris and London
        intensity ///< of the electricity, g CO2e/kWh
    } quantity = Quantity::energyKwh;
    double published = 0; ///< above 0
    std::string printed;  ///< the figure as the source has it: "85.7 MWh"
    double rounding = 0;  ///< half of what the last printed digit counts, in the quantity's unit
    double within = 0;    ///< how far ours may lie from it, as a share of it: what `why` explains
    std::string why;
    std::string source, url;
};
std::string_view toString(PublishedCase::Quantity quantity);

/// Reads a file of resources/cases: as a study to begin with, and `published` beside it.
Result<PublishedCase> readCase(std::string_view json, std::string_view place, Language language);
/// All that the program carries, in their order.
std::span<const PublishedCase> publishedCases(Language language);

/// What we come to, of the first scenario; responses, after which the second scenario's single one outweighs it.
double oursOf(const PublishedCase &each);
/// Whether ours is what was printed, as far as that has digits.
bool insideRounding(const PublishedCase &each, double ours);

} // namespace huella
