// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/own_chips_folder.h"
#include "core/wording/wording.h"

namespace huella {

/// What the datasets lack since it may not be passed on, and how somebody who has it adds it.
std::string leftOutOfDatasets(const Wording &words);

/// How many chips a user's own copy holds, and that they go nowhere else.
std::string ownChipsSentence(const OwnChips &own, const Wording &words);

/// "NVIDIA Tesla V100 SXM2 16 GB: 250 W (Huella: 300 W)": the first of them, and how many more there are. Empty for none.
std::string otherPowersSentence(const std::vector<OtherPower> &powers, const Wording &words);

} // namespace huella
