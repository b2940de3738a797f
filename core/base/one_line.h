// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>

namespace huella {

/// A text that came from outside as a part of one line: clean UTF-8 without anything that a terminal would obey or that would turn
/// the reading direction (C0 and C1 controls, marks of direction, line and paragraph separators).
std::string oneLine(std::string_view text);

/// A name as a message repeats it: of one that is longer than a person would read, its beginning and its end.
std::string briefly(std::string_view text);
/// The same for everything that a message repeats.
Message briefly(Message message);

} // namespace huella
