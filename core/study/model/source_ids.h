// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/working.h"
#include "core/workload/inputs.h"

#include <set>
#include <string>

namespace huella {

/// Ids of the sources that figures go back to.
using SourceIds = std::set<std::string, std::less<>>;

/// Adds one; what has none, or is so by definition, adds nothing.
void addSource(SourceIds &ids, Text id);
/// Adds those of everything that a run counts, its interval included.
void addSourcesOf(SourceIds &ids, const Inputs &in);
/// Adds those of every figure that a working names, such as that of a plan.
void addSourcesOf(SourceIds &ids, const Working &working);

} // namespace huella
