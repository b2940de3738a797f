// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

/// Tells screen readers that a ChartView is a chart. Once is enough.
void installChartAccess();

} // namespace huella
