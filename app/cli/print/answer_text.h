// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/wording/wording.h"

namespace huella::cli {

/// An estimate for people to read: headline with interval, equivalents, what was used and why, issues.
std::string answerText(const Estimate &estimate, const Dataset &dataset, const Wording &words);

} // namespace huella::cli
