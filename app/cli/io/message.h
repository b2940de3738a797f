// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"
#include "core/base/file_error.h"
#include "core/base/one_line.h"

namespace huella::cli {

Status statusOf(ErrorKind kind);

/// "huella-cli: PLACE: what is wrong; what would be right" on stderr. What it repeats of a call is shortened.
void say(std::string_view place, const Message &message, const Wording &words);

inline tl::unexpected<Error> wrongUse(std::string place, Message message)
{
    return fail(ErrorKind::usage, std::move(place), std::move(message));
}

} // namespace huella::cli
