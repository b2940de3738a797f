// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace huella {

/// The date that a report bears, "2026-11-23": today, or what a reproducible build or a test asks for (SOURCE_DATE_EPOCH).
std::string reportDate();

} // namespace huella
