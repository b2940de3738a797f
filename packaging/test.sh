#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds everything with warnings as errors, runs every test and gives each reader some thousand made-up inputs.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh" test

step "Building the programs and their tests"
cmake --preset dev
cmake --build --preset dev
step "Testing"
ctest --preset dev
step "Giving every reader made-up bytes for a moment"
HUELLA_FUZZ_INPUTS=3000 packaging/fuzz.sh # always the same: no surprise for who changed something else
