// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace huella {

/// What the system said about a file (an errno), in words: what is wrong and what would help, never a number.
Message fileMessage(int systemError);
tl::unexpected<Error> fileError(std::string place, int systemError);

} // namespace huella
