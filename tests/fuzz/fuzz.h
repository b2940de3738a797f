// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace huella::fuzz {

/// What must hold whatever the bytes are: the fuzzer keeps the bytes for which it does not.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

} // namespace huella::fuzz

/// What libFuzzer calls with bytes of its own, over and over; 0: these bytes may be built upon.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
