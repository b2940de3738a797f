// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/traced.h"
#include "core/planning/inference.h"

namespace huella {

/// What there is to tell the energy of a response from.
struct ResponseQuestion {
    const InferencePlan &plan;
    const MeasuredModel *found = nullptr; ///< null: none was measured
    double active = 0, total = 0;         ///< billions of parameters of a model that was not
    const Accelerator *card = nullptr;    ///< null: none is known
    const Dataset &dataset;
};

/// What a response takes on the accelerators.
struct ResponseEnergy {
    Traced joules;
    Real jPerToken;
    std::string_view method;
    int batch = 0;
    double cards = 1;
    double host = 0;       ///< what the formula has of the machine, over its accelerators; 0: nothing
    std::string_view band; ///< of its range; empty: it was given
    double low = 1, high = 1;
};
/// Writes down its steps, and what is to be said into `planned`. An error's place is the name of a number.
Result<ResponseEnergy> responseEnergy(const ResponseQuestion &question, Planned &planned);

} // namespace huella
