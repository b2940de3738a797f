// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/program.h"

int main(int argc, char **argv)
{
    huella::cli::watchSignals();
    return int(huella::cli::runProgram({argv + (argc > 0 ? 1 : 0), argv + argc}, huella::ownEnvironment()));
}
