// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace huella {

/// Whether a text is a date or a time of day, as a spreadsheet shows what it took for one: "1-feb", "3.feb", "feb-26", "2026-02-01",
/// "01/02/2026", "12:30:00".
bool isSpreadsheetDate(std::string_view text);

} // namespace huella
