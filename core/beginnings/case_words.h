// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/beginnings/published_case.h"
#include "core/wording/wording.h"

namespace huella {

/// Our figure in the unit of what was printed, so that the two can be compared at a glance: "85.3279 MWh".
std::string oursInWords(const PublishedCase &each, double ours, const Wording &words);
/// How the two stand to each other: "the same, as far as it was printed", "0.43% less".
std::string differenceInWords(const PublishedCase &each, double ours, const Wording &words);

/// The case as a study: its first run says in its note what was published, where, what we come to and why.
Study studyOf(const PublishedCase &each, const Wording &words);

} // namespace huella
