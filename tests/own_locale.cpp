// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into every test: the locale that the environment names is in force from the start, as it is in every application of Qt,
// so that tests without an application run in it too. One that does not exist ends the test: it would run in C and find nothing.

#include <clocale>
#include <cstdio>
#include <cstdlib>

namespace {

[[maybe_unused]] const bool taken = [] {
    if (std::setlocale(LC_ALL, ""))
        return true;
    std::fputs("The locale of the environment does not exist; packaging/cmake/make_locale.sh makes those of the tests.\n", stderr);
    std::_Exit(EXIT_FAILURE);
}();

} // namespace
