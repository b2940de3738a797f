// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "app/desktop/palette/palette_entry.h"
#include "core/guide/help_guide.h"

class QMenuBar;

namespace huella {

/// Where the entries of the palette lead that are no actions.
struct PaletteGoals {
    std::function<void(int page)> page;
    std::function<void(const std::string &column)> field;
    std::function<void(const std::string &id)> run, scenario;
    std::function<void(const std::string &id)> source;
    std::function<void(const Place &place)> place;
    std::function<void(const HelpPlace &place)> help;
};

/// All that the window can do and that can be gone to in it: the actions of its menus, its pages, fields of the form, runs and
/// scenarios, places and sources, and the guide.
std::vector<PaletteEntry> paletteEntries(const Context &context, const QMenuBar &menus, const PaletteGoals &goals);
/// The runs and the scenarios of the study.
std::vector<PaletteEntry> runEntries(const Context &context, const PaletteGoals &goals);

} // namespace huella
