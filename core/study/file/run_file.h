// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/file/object_reader.h"
#include "core/study/model/study.h"

namespace huella {

inline constexpr int firstYear = 1900, lastYear = 2200; ///< that a run may be in
inline constexpr double largestAmount = 1e9;            ///< of repeats and multipliers

/// One run as it stands in a study file; what is wrong with it is the reader's error.
Run readRun(ObjectReader &in);
Json writeRun(const Run &run);

/// Whole numbers are written without a fraction: "cores": 12, as a person would.
Json jsonNumber(double value);
/// What a later version wrote and this one does not know stands behind what it knows.
void appendUnknown(Json &object, const Json &unknown);
Message unknownDataset(std::string_view name);

} // namespace huella
