// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <array>

namespace huella {
namespace {

constexpr std::string_view letters64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<signed char, 256> valuesOfLetters64()
{
    std::array<signed char, 256> values{};
    for (signed char &value : values)
        value = -1;
    for (size_t i = 0; i < letters64.size(); ++i)
        values[static_cast<unsigned char>(letters64[i])] = static_cast<signed char>(i);
    return values;
}

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view part = bytes.substr(at, 3);
        unsigned group = 0;
        for (size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < part.size() ? static_cast<unsigned char>(part[i]) : 0U);
        for (size_t i = 0; i < 4; ++i)
            out += i <= part.size() ? letters64[group >> (18 - 6 * i) & 63U] : '=';
    }
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static constexpr auto values = valuesOfLetters64();
    if (text.size() % 4 != 0)
        return {};
    const size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    std::string out;
    out.reserve(text.size() / 4 * 3);
    unsigned group = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool padded = i + padding >= text.size();
        const int value = padded ? 0 : values[static_cast<unsigned char>(text[i])];
        if (value < 0)
            return {};
        group = group << 6 | unsigned(value);
        if (i % 4 != 3)
            continue;
        for (const unsigned shift : {16U, 8U, 0U})
            out += char(group >> shift & 255U);
        group = 0;
    }
    out.resize(out.size() - padding);
    return out;
}

} // namespace huella
