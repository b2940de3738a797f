// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace huella {

/// `huella --export STUDY.huella --template summary --lang es -o OUT.pdf [--paper a4|letter]`: a report without a window or a
/// display. Nothing where the arguments ask for something else; else the exit status. Called before any QApplication is made.
std::optional<int> runExport(int argc, char **argv);

} // namespace huella
