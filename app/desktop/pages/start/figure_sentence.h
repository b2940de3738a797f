// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/wording/wording.h"

namespace huella {

/// One run in a sentence that can be pasted anywhere: hardware and place, energy, emissions with their interval, and from which
/// figure and version they come.
std::string figureSentence(const Estimate &estimate, const Dataset &dataset, const Wording &words);

} // namespace huella
