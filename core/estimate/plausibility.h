// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/estimate/formula.h"

namespace huella {

/// What a careful colleague would ask about a run: unlikely figures, defaults in use, a place nobody named. Never an error.
std::vector<Issue> plausibilityIssues(const Inputs &inputs, const Outcome<double> &outcome, const Dataset &dataset);

} // namespace huella
