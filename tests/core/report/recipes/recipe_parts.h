// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/report/report_fixture.h"

namespace huella::recipe_parts {

// Parts of a report, and a study without a history.

inline QString shown(const std::string &text) { return QString::fromStdString(text); }

template <class Part> std::vector<Part> partsOf(const Document &report)
{
    std::vector<Part> parts;
    for (const Block &block : report.blocks)
        if (const auto *part = std::get_if<Part>(&block))
            parts.push_back(*part);
    return parts;
}

/// A place's figure of one's own, in a place that has no history.
inline Study ownIntensity()
{
    return setField(setField(plainStudy(), "r1", Field::zone, FieldValue()), "r1", Field::intensityGPerKwh, 100.0);
}

} // namespace huella::recipe_parts
