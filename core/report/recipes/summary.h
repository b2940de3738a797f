// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

namespace huella {

/// "2026-11-23" as "23 November 2026" or "23 de noviembre de 2026"; anything else as it is.
std::string dateInWords(std::string_view isoDate, const Wording &words);

} // namespace huella
