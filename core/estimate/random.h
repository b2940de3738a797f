// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace huella {

/// Philox4x32-10: a counter turned into four random words (Salmon et al., SC 2011). Same integers on every machine.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::uint64_t key);

/// FNV-1a of the UTF-8 bytes: fixed for ever, since it takes part in every simulated figure.
constexpr std::uint64_t hash64(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3u;
    }
    return hash;
}

/// A keyed shuffle of 0…size−1 that needs no memory: a Feistel network on a rectangle that holds the numbers, walked until it
/// falls on one of them. The rectangle is nearly square and hardly larger than needed, so that walks are rare.
class Permutation {
public:
    Permutation(std::uint32_t size, std::uint64_t key);
    std::uint32_t operator()(std::uint32_t i) const;

private:
    std::uint32_t size_, rows_, columns_;
    std::array<std::uint32_t, 4> roundKeys_{};
};

/// Inverse of the standard normal distribution; Wichura 1988, AS 241 (PPND16), about 16 digits. 1e-11 < p < 1 - 1e-11.
double inverseNormal(double p);
/// The same, to the bit, for many at once and in their place.
void inverseNormal(std::span<double> values);

} // namespace huella
