// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_error.h"

#include <cerrno>

namespace huella {
namespace {

const char *keyOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return "error.file.missing";
    case EISDIR: return "error.file.is_folder";
    case EACCES:
    case EPERM:
    case EROFS: return "error.file.not_allowed";
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return "error.file.no_space";
    case EPIPE: return "error.file.closed";
    case EEXIST: return "error.file.taken";
    case ELOOP: return "error.file.loop";
    case ENAMETOOLONG: return "error.file.name_too_long";
    case EINVAL:
    case EILSEQ: return "error.file.name";
    case EBUSY:
    case ETXTBSY:
    case EAGAIN: return "error.file.busy";
    case EMFILE:
    case ENFILE: return "error.file.too_many";
    default: return "error.file.other";
    }
}

} // namespace

Message fileMessage(int systemError) { return Message(keyOf(systemError)); }

tl::unexpected<Error> fileError(std::string place, int systemError)
{
    return fail(ErrorKind::file, std::move(place), fileMessage(systemError));
}

} // namespace huella
