// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/help_guide.h"

class QWidget;

namespace huella {

/// The property of a widget that names its place of the guide.
inline constexpr auto helpProperty = "help";
/// Says which place of the guide belongs to a widget and what is in it, "plan#issues" say.
void setHelp(QWidget *widget, const char *place);
/// The place of the guide that belongs to a widget: its own, else its parent's, and so on; else the guide's first page.
HelpPlace helpOf(const QWidget *widget);

} // namespace huella
