// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate.h"
#include "core/workload/fill.h"

namespace huella::cli {

/// A run's inputs as `batch` comes to the same figures by them: times multiplied out, and where the study carries a figure of its
/// own that the shipped catalogue does not give, that figure is given too.
Workload restated(const RunResult &result, Resolver &shipped);

} // namespace huella::cli
