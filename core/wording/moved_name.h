// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/snapshot/catalogue_snapshot.h"
#include "core/wording/wording.h"

namespace huella {

/// What a figure that has changed is called: a place by its name, with the year where it is of one, what an interval is drawn from in
/// words; anything else as the catalogue has it.
std::string movedName(const MovedEntry &entry, const Wording &words);

} // namespace huella
