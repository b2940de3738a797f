// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/letters.h"

#include <string>
#include <string_view>

namespace huella {

/// The text as every format writes it: letters of one line, none of which turns others round.
std::string plainLine(std::string_view text);

/// Whether an address may be a link: to a page or to a mailbox, nothing that runs or opens a file.
bool isWebAddress(std::string_view address);

} // namespace huella
