// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/study/model/report.h"

namespace huella {

/// The "report" of a study file: its template, tense, blocks and references. `place` is where it stands, for the error.
Result<Report> readReport(Json json, const std::string &place);
Json writeReport(const Report &report);

} // namespace huella
