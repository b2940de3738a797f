// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message.h"

#include "core/base/fold.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace huella::cli {

Status statusOf(ErrorKind kind) { return kind == ErrorKind::file ? Status::file : Status::wrong; }

void say(std::string_view place, const Message &message, const Wording &words)
{
    const std::string line = "huella-cli: " + oneLine(place) + ": " + oneLine(words(message)) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

tl::unexpected<Error> fileError(std::string place, int systemError)
{
    const auto key = [systemError] {
        switch (systemError) {
        case ENOENT:
        case ENOTDIR: return "cli.file.missing";
        case EISDIR: return "cli.file.is_folder";
        case EACCES:
        case EPERM:
        case EROFS: return "cli.file.not_allowed";
        case ENOSPC:
        case EDQUOT:
        case EFBIG: return "cli.file.no_space";
        case EPIPE: return "cli.file.closed";
        default: return "cli.file.other";
        }
    };
    return fail(ErrorKind::file, std::move(place), Message(key(), {number("code", systemError)}));
}

std::string oneLine(std::string_view text)
{
    std::string line = cleanUtf8(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, ' ');
    return line;
}

} // namespace huella::cli
