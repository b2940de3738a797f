#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# check_media_type.sh TYPE.xml STUDY: a system that knows TYPE.xml tells what STUDY is, by its name and by how it begins.

data=$(mktemp -d) || exit 1
trap 'rm -rf "$data"' EXIT
mkdir -p "$data/mime/packages" && cp "$1" "$data/mime/packages" && update-mime-database "$data/mime" || exit 1
cp "$2" "$data/named.huella" && cp "$2" "$data/nameless" || exit 1

status=0
for file in named.huella nameless; do
    found=$(XDG_DATA_HOME=$data gio info -a standard::content-type "$data/$file" | sed -n 's/.*content-type: //p')
    echo "$file: $found"
    [ "$found" = application/vnd.huella+json ] || status=1
done
exit $status
