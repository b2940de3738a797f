// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/unfinished.h"

int main(int argc, char **argv)
{
    huella::takeUnfinishedAwayOnSignals();
    return int(huella::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc}, huella::ownEnvironment()));
}
