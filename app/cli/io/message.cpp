// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/io/message.h"

#include <cstdio>

namespace huella::cli {

Status statusOf(ErrorKind kind) { return kind == ErrorKind::file ? Status::file : Status::wrong; }

void say(std::string_view place, const Message &message, const Wording &words)
{
    const std::string line = "huella-cli: " + oneLine(briefly(place)) + ": " + oneLine(words(briefly(message))) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace huella::cli
