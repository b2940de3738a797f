// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

namespace huella::cli {

/// The manual pages of both programs, in roff: what --help says, in a page's form.
std::string commandLinePage(const Wording &words);
std::string desktopPage(const Wording &words);

} // namespace huella::cli
