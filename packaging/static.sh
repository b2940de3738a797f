#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# static.sh: makes huella-cli one file that needs nothing beside it, for the login node of a cluster of whatever distribution,
# and prints where it is. It runs on a Linux of the same processor, 3.2 or newer.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh" cli

{
    step "Building huella-cli; the first time takes some minutes"
    cmake --preset static
    cmake --build --preset static
    cmake --install build/static --component cli --strip --prefix build/static/installed
} >&2
echo "$PWD/build/static/installed/bin/huella-cli"
