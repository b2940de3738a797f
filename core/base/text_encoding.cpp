// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_encoding.h"

#include <utf8proc.h>

#include <array>

namespace huella {
namespace {

/// 0x80 to 0x9F, where the code page differs from ISO 8859-1; 0 stands for nothing.
constexpr std::array<utf8proc_int32_t, 32> between{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

} // namespace

std::optional<std::string> fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const utf8proc_int32_t point = code >= 0x80 && code < 0xA0 ? between[code - 0x80] : code;
        if (point == 0)
            return {};
        std::array<utf8proc_uint8_t, 4> letter{};
        const auto length = utf8proc_encode_char(point, letter.data());
        text.append(letter.begin(), letter.begin() + length);
    }
    return text;
}

} // namespace huella
