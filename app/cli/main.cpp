// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/unfinished.h"

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    huella::takeUnfinishedAwayOnSignals();
    try {
        return int(huella::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc}, huella::ownEnvironment()));
    } catch (const std::exception &error) { // not even the words are there
        std::fprintf(stderr, "huella-cli: %s\n", error.what());
        return int(huella::cli::Status::file);
    }
}
