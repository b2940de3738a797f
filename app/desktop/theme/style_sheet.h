// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme/theme.h"

#include <QString>

namespace huella {

/// The look of standard widgets (inputs, buttons, menus, lists) in the colours of a theme.
QString styleSheet(const Theme &theme);
/// Frames of what can be pressed or typed into: at least 3 : 1 on what they stand on.
QColor frameColour(const Theme &theme);

} // namespace huella
