#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# make_locale.sh LOCALE FOLDER: makes LOCALE ("es_ES.UTF-8") in FOLDER where it is not there yet, without being root. Fails where
# it does not write decimals with a comma in the end: a test in a locale that does not exist would run in C and find nothing.

locale=$1 folder=$2
if [ ! -d "$folder/$locale" ]; then
    made=$(mktemp -d "$folder.XXXXXX") || exit 1
    trap 'rm -rf "$made"' EXIT
    mkdir -p "$folder"
    localedef -i "${locale%.*}" -f "${locale#*.}" "$made/$locale" || {
        echo "make_locale.sh: $locale could not be made; the Debian package locales has what it is made from" >&2
        exit 1
    }
    mv -T "$made/$locale" "$folder/$locale" 2>/dev/null || [ -d "$folder/$locale" ] || exit 1 # another may have been faster
fi
mark=$(LOCPATH=$folder LC_ALL=$locale locale decimal_point)
if [ "$mark" != "," ]; then
    echo "make_locale.sh: $locale in $folder writes decimals with “$mark”" >&2
    exit 1
fi
