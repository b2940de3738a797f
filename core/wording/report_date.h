// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace huella {

/// The date that a report bears, "2026-11-23": today where the program runs, or what a reproducible build or a test asks for.
/// (SOURCE_DATE_EPOCH, in UTC, so that the same report comes out everywhere.)
std::string reportDate();

} // namespace huella
