# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The warnings of every target of ours; headers of libraries are system headers and stay silent.
# The presets `dev` and `asan` turn them into errors, `release` does not: a newer compiler must still build an old version.
# `dev` alone looks for uninitialised values; GCC 12 sees them inside std::variant at -O2 and under the sanitizers.

add_library(huella_warnings INTERFACE)
target_compile_options(huella_warnings INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:
        -Wall
        -Wextra
        -Wpedantic
        -Wcast-align
        -Wcast-qual
        -Wconversion
        -Wdouble-promotion
        -Wextra-semi
        -Wformat=2
        -Wimplicit-fallthrough
        -Wmissing-declarations
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wshadow
        -Wsign-conversion
        -Wundef
        -Wunused
        -Wzero-as-null-pointer-constant>
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:
        -Wduplicated-branches
        -Wduplicated-cond
        -Wlogical-op
        -Wsuggest-override
        # GCC 12 reports overlapping copies inside its own std::string (bug 105651).
        -Wno-restrict>
    $<$<BOOL:${HUELLA_WERROR}>:-Werror>)
