// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/look.h"

#include <span>

namespace huella {

/// Which widgets, and what is particular about them.
struct LookRule {
    const char *kind;          ///< class, or one that it is derived from
    const char *name = "";     ///< object name; empty: any
    const char *inside = "";   ///< object name of one that it is in; empty: anywhere
    const char *property = ""; ///< that must have
    const char *value = "";    ///< this value
    void (*apply)(Look &look);
};

/// In the order in which they are applied.
std::span<const LookRule> lookRules();

} // namespace huella
