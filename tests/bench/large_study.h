// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

namespace huella::bench {

/// The same runs each time, 10,000 of them, in one baseline: 40 kinds of work in five places on mixed hardware, no two of the same
/// length. With a lineage of its own for every run nothing can be summed before it is drawn.
enum class Lineages { forty, asManyAsRuns };
Study largeStudy(Lineages lineages, int runs = 10'000);

} // namespace huella::bench
