// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace huella {

/// `huella --export-worksheet LESSON --students N --seed S -o DIR`, without a window and without a display. Nothing when the
/// arguments do not ask for it; else the exit status (CONTRACT.md).
std::optional<int> runWorksheetExport(int argc, char **argv);

} // namespace huella
