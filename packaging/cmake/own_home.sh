#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# own_home.sh PROGRAM [ARGUMENT…]: runs a program in an empty home, so that a test neither sees the settings and recovery
# files of whoever runs it (or of the test before) nor leaves any.

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir "$home/config" "$home/data" "$home/cache" "$home/state" "$home/tmp" || exit 1
mkdir -m 700 "$home/runtime" || exit 1

HOME=$home TMPDIR=$home/tmp XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache \
    XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/runtime "$@"
