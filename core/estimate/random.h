// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace huella {

/// Philox4x32-10: a counter turned into four random words (Salmon et al., SC 2011). Same integers on every machine.
inline std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c, std::uint64_t key)
{
    auto k0 = std::uint32_t(key);
    auto k1 = std::uint32_t(key >> 32);
#pragma GCC unroll 10
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t(0xD2511F53u) * c[0];
        const std::uint64_t p1 = std::uint64_t(0xCD9E8D57u) * c[2];
        c = {std::uint32_t(p1 >> 32) ^ c[1] ^ k0, std::uint32_t(p1), std::uint32_t(p0 >> 32) ^ c[3] ^ k1,
             std::uint32_t(p0)};
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    return c;
}

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

/// A number below `range` that depends on x and the key in no simple way.
inline std::uint32_t scramble(std::uint32_t x, std::uint32_t key, std::uint32_t range)
{
    std::uint32_t mixed = (x ^ key) * 0x9E3779B1u;
    mixed ^= mixed >> 15;
    mixed *= 0x85EBCA77u;
    return std::uint32_t((std::uint64_t(mixed) * range) >> 32);
}

/// a + b modulo `range`, for numbers below it and without a branch: where nothing is to be subtracted, the other wraps around.
inline std::uint32_t addWithin(std::uint32_t range, std::uint32_t a, std::uint32_t b)
{
    return std::min(a + b, a + b - range);
}

/// A keyed shuffle of 0…size−1 that needs no memory: a Feistel network of three rounds on a rectangle that holds the numbers,
/// walked until it falls on one of them. The rectangle is nearly square and hardly larger than needed, so walks are rare.
class Permutation {
public:
    Permutation(std::uint32_t size, std::uint64_t key);
    std::uint32_t operator()(std::uint32_t i) const;

private:
    std::uint32_t size_, rows_, columns_;
    std::array<std::uint32_t, 4> roundKeys_; // one is not used
};

inline std::uint32_t Permutation::operator()(std::uint32_t i) const
{
    do {
        std::uint32_t row = i / columns_;
        std::uint32_t column = i % columns_;
        row = addWithin(rows_, row, scramble(column, roundKeys_[0], rows_));
        column = addWithin(columns_, column, scramble(row, roundKeys_[1], columns_));
        row = addWithin(rows_, row, scramble(column, roundKeys_[2], rows_));
        i = row * columns_ + column;
    } while (i >= size_);
    return i;
}

/// Inverse of the standard normal distribution; Wichura 1988, AS 241 (PPND16), about 16 digits. 1e-11 < p < 1 - 1e-11.
double inverseNormal(double p);
/// The same, to the bit, for several at once and in their place, which takes a quarter of the time.
using EightNumbers = std::array<double, 8>;
void inverseNormal(EightNumbers &numbers);

} // namespace huella
