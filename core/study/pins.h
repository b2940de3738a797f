// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/study.h"

namespace huella {

/// The catalogue entries that the study's runs use now: what its file carries.
std::shared_ptr<const Pins> usedEntries(const Study &study);

Json writePins(const Pins &pins);
Result<std::shared_ptr<const Pins>> readPins(const Json &catalogue, const std::string &place);

/// An entry whose figure in the shipped catalogue is no longer the one that the study carries.
struct MovedEntry {
    std::string name;
    double carried = 0;
    double shipped = 0;
    std::string unit;
    bool operator==(const MovedEntry &) const = default;
};
std::vector<MovedEntry> movedEntries(const Study &study);

/// The study with the shipped catalogue's figures in place of those it carries.
Study withShippedFigures(Study study);

} // namespace huella
