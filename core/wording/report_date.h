// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

#include <string>

namespace huella {

/// The date that a report bears, "2026-11-23": today where the program runs, or what a reproducible build or a test asks for.
/// (SOURCE_DATE_EPOCH, in UTC, so that the same report comes out everywhere.)
std::string reportDate();

/// "2026-11-23" as "23 November 2026" or "23 de noviembre de 2026"; anything else as it is.
std::string dateInWords(std::string_view isoDate, const Wording &words);

} // namespace huella
