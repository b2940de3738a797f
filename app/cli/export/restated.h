// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/workload/fill.h"

namespace huella::cli {

/// A run's inputs as `batch` comes to the same energy and emissions by them: times multiplied out (less than one of them as a part
/// of the hours), and where the study carries a figure of its own that the shipped catalogue does not give, that figure is given
/// too. What memory draws is no input: it has a column of its own beside the dataset's.
Workload restated(const RunResult &result, Resolver &shipped);

} // namespace huella::cli
