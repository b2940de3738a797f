// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace huella {

/// Answers that need no window: --help, --version, an option that does not exist, a screen that is not there.
/// The exit status, or nothing when the window is to open.
std::optional<int> answerWithoutWindow(int argc, char **argv);

} // namespace huella
