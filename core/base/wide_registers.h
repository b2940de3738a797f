// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huella {

/// To be called before many calls of log or exp in a row. The C library has both for processors with AVX; where the wide halves of
/// their registers are in use (its copying of memory leaves them so), each change between those functions and ours, which any
/// x86-64 understands, can cost twenty times the logarithm itself. This says that nobody needs these halves.
inline void freeWideRegisters()
{
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__AVX__) // a compiler that may use AVX sees to it itself
    if (__builtin_cpu_supports("avx"))
        asm volatile("vzeroupper");
#endif
}

} // namespace huella
