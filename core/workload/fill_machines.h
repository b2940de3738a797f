// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workload/inputs.h"

#include <optional>

namespace huella {

/// Whole machines, where they are asked for: watts that were given; else those of servers with the processor that were measured
/// (SPECpower), for as many chips as the cores come to; else, of idle alone, the usual share of full load. Processor and cores are
/// filled already. What is wrong, if anything: full power that nobody knows, or idle above full.
std::optional<Error> fillMachines(const WorkloadView &workload, const Dataset &dataset, Inputs &inputs);

} // namespace huella
