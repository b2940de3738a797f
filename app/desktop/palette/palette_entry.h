// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace huella {

/// Something that can be done or gone to by its name.
struct PaletteEntry {
    enum class Kind { action, field, run, scenario, place, source, help };
    Kind kind = Kind::action;
    QString shown;
    QString where;                    ///< a menu, a scenario, or what kind of thing it is
    std::vector<std::string> names{}; ///< folded (foldText), in every language
    std::function<void()> run{};
    QString keys{};
    bool enabled = true;
    QString why{}; ///< it is off, where that is known
};

/// What answers to a text, best first; all of it, in its order, to an empty one.
std::vector<const PaletteEntry *> paletteHits(const std::vector<PaletteEntry> &entries, const QString &typed);

} // namespace huella
