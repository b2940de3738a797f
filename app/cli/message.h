// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace huella::cli {

Status statusOf(ErrorKind kind);

/// "huella-cli: PLACE: what is wrong; what would be right" on stderr.
void say(std::string_view place, const Message &message, const Wording &words);

inline tl::unexpected<Error> wrongUse(std::string place, Message message)
{
    return fail(ErrorKind::usage, std::move(place), std::move(message));
}

/// What the system said about a file, in words.
tl::unexpected<Error> fileError(std::string place, int systemError);

/// A text that came from outside as a part of one line: clean UTF-8, and no control characters that a terminal would obey.
std::string oneLine(std::string_view text);

} // namespace huella::cli
