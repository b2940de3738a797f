// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/compose.h"

namespace huella {

/// A report's blocks beside what each became (composeEach).
struct ComposedReport {
    const std::vector<ReportBlockPointer> &blocks;
    const std::vector<std::vector<Block>> &parts;
    const ReportContext &context;
};

/// Which blocks state totals that do not agree with the study's or with the rows above them, and which hold amounts that
/// somebody typed and nothing in the report or study comes to. As far as rounding lets tell.
struct ComparedTotals {
    std::vector<size_t> differing, typed;
};
ComparedTotals compareTotals(const ComposedReport &report);

} // namespace huella
