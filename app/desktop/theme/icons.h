// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace huella {

/// A drawing of resources/icons ("undo" is tool-undo.svg) in the colour that text has where it is shown. The colour is looked up
/// when it is painted, so that an icon follows the theme, and the drawing is sharp at every scale.
QIcon toolIcon(const char *name, QPalette::ColorRole ink = QPalette::ButtonText);

} // namespace huella
