#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh [FILE]: installs what running needs and is missing, builds, and opens FILE (or the sample study).
# Without a display it writes the summary report of that study as a PDF instead, and prints where it is.

set -euo pipefail
study=$(realpath -- "${1:-$(dirname "${BASH_SOURCE[0]}")/../resources/samples/sample.huella}")
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh" run

{
    step "Building both programs; the first time takes some minutes"
    cmake --preset release
    cmake --build --preset release --target huella huella-cli
} >&2

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec build/release/bin/huella "$study"
fi

locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
case $locale in
    es | es[_.@-]*) language=es ;;
    *) language=en ;;
esac
pdf=$PWD/build/release/$(basename "${study%.huella}")-$language.pdf
build/release/bin/huella --export "$study" --template summary --lang "$language" -o "$pdf" >&2
echo "$pdf"
