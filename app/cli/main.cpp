// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/unfinished.h"

#include <cstdlib>

int main(int argc, char **argv)
{
    huella::takeUnfinishedAwayOnSignals();
    const auto environment = [](const char *name) {
        const char *value = std::getenv(name);
        return std::string(value ? value : "");
    };
    return int(huella::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc}, environment));
}
