// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/study/model/variation.h"

namespace huella {

/// A scenario in one step, where what changes is known: an end of a chart's bar, a place.
struct ScenarioMenu {
    /// Adds a copy of the baseline with the change made, named after it.
    static void add(Context &context, const std::optional<Variation> &change);
};

/// A name that no scenario has: the wanted one, with a number where it is taken.
std::string freeScenarioName(const Study &study, const std::string &wanted);

} // namespace huella
