// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/options.h"
#include "core/base/csv_text.h"

namespace huella::cli {

inline constexpr Option forOption{"--for", "excel-es", "cli.help.for"};

/// How a CSV is to be written, by --for, which only a CSV can have.
Result<CsvStyle> csvStyle(const Arguments &arguments, bool isCsv = true);

} // namespace huella::cli
