// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/small_file.h"

#include <fstream>
#include <iterator>

namespace huella {

Result<std::string> readSmallFile(const std::filesystem::directory_entry &file, const std::string &place)
{
    const auto unreadable = [&place] { return fail(ErrorKind::file, place, Message("error.small_file.unreadable")); };
    std::error_code error;
    const std::uintmax_t size = file.file_size(error);
    if (error || !file.is_regular_file(error)) // a pipe would keep its reader waiting
        return unreadable();
    if (size > largestSmallFile)
        return badInput(place, Message("error.small_file.size"));
    std::ifstream in(file.path(), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in.good())
        return unreadable();
    return bytes;
}

} // namespace huella
