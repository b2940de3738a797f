#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds everything with warnings as errors, runs every test and each fuzzer for half a minute.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh" test

step "Building the programs and their tests"
cmake --preset dev
cmake --build --preset dev
step "Testing"
ctest --preset dev
step "Giving every reader made-up bytes for a moment"
HUELLA_FUZZ_SEED=1 packaging/fuzz.sh # no surprise for who changed something else
