// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

namespace huella {

/// One change to a whole scenario, as a person would ask: "what if it ran in Sweden, with half the memory?"
struct Variation {
    enum class What {
        place,
        region,
        processor,
        cores,
        accelerator,
        gpus,
        memory,
        usage,
        pue,
        repeats,
        hours,
        dataset,
        gridYear
    };
    What what = What::place;
    std::string name; ///< code of the place, region of the provider, model, id of the dataset
    double number =
        0; ///< memory, repeats and hours: a factor; cores and gpus: how many; usage: 0..1; pue: >= 1; gridYear: the year
    std::string provider{}; ///< whose region it is
    bool operator==(const Variation &) const = default;
};

/// The scenario with the change made to each run that it concerns: a processor's to those that count one, and so on.
Scenario varied(const Scenario &scenario, const Variation &variation);

/// What the change is called, as the name of a scenario: "In Sweden", "Half the memory". The place's name is looked up in the
/// dataset.
Message nameOfVariation(const Variation &variation, const Dataset &dataset, bool spanish);

} // namespace huella
