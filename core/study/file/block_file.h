// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/study/model/report.h"

namespace huella {

/// A block of a report: an object with "text" (its style) and "runs", with "table", with "recipe" or with "break"; a run without
/// any look is a plain string. `place` is where it stands, for the error.
Result<ReportBlock> readReportBlock(const Json &json, const std::string &place);
Json writeReportBlock(const ReportBlock &block);

} // namespace huella
