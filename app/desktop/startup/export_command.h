// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace huella {

/// `huella --export STUDY.huella --template summary --lang es -o OUT.pdf|OUT.odt|OUT.docx [--to pdf|odt|docx] [--paper a4|letter] [--pdfa]`, or its figures
/// with `--figures svg|pdf|png [--width MM] -o FOLDER`: without a window or a display. Nothing where the arguments ask for something else; else the exit status. Called before any QApplication is made.
std::optional<int> runExport(int argc, char **argv);

} // namespace huella
