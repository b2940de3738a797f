#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# deb.sh: makes the Debian packages huella and huella-cli, checks them, and prints where they are.
# DEBFULLNAME and DEBEMAIL name who answers for them, as in Debian's own tools.

set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh" package

# The same commit gives the same bytes.
if [[ -z ${SOURCE_DATE_EPOCH:-} ]] && commit_time=$(git log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH=$commit_time
fi
maintainer=()
[[ -z ${DEBEMAIL:-} ]] || maintainer=("-DHUELLA_MAINTAINER=${DEBFULLNAME:-$DEBEMAIL} <$DEBEMAIL>")

folder=build/release/packages
{
    step "Building both programs; the first time takes some minutes"
    cmake --preset release "${maintainer[@]}"
    cmake --build --preset release
    rm -rf "$folder"
    umask 022
    cpack --config build/release/CPackConfig.cmake -B "$folder"

    step "Checking the packages"
    desktop-file-validate packaging/linux/huella.desktop
    appstreamcli validate --no-net build/release/packaging/linux/*.metainfo.xml
    lintian --fail-on error,warning,info --display-info --tag-display-limit 0 "$folder"/*.deb
} >&2
printf '%s\n' "$PWD/$folder"/*.deb
