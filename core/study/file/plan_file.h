// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/file/object_reader.h"
#include "core/study/model/study.h"

namespace huella {

/// The plan of a run: what was typed, as it came, and which of its fields were worked out from it.
void readPlan(ObjectReader &run, Run &target);
Json writePlan(const RunPlan &plan);

} // namespace huella
