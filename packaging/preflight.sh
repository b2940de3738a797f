#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# preflight.sh [HUELLA]: writes every template in both languages, from three studies, as PDF/A-1b, and has Apache PDFBox Preflight say
# whether each is one. It is heavy (a Java runtime) and therefore not among the usual tests: where it is missing, this ends with
# status 77 and says how to get it. PDF/A-3b is beyond Preflight.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
huella=${1:-build/dev/bin/huella}

jars=()
for name in preflight xmpbox pdfbox2 fontbox2 commons-logging javax.activation jaxb-api; do
    jars+=("/usr/share/java/$name.jar")
done
if ! command -v java >/dev/null || ! ls "${jars[@]}" >/dev/null 2>&1; then
    echo "Preflight is missing: apt-get install default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java" >&2
    exit 77
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for study in resources/samples/sample tests/data/studies/mid tests/data/studies/rich tests/data/studies/ai; do
    for template in resources/reports/*.en.md; do
        template=$(basename "$template" .en.md)
        for language in en es; do
            QT_QPA_PLATFORM=offscreen HOME=$folder "$huella" --export "$study.huella" --template "$template" --lang "$language" \
                --pdfa 1b -o "$folder/$(basename "$study")-$template-$language.pdf" || [[ $? -eq 1 ]]
        done
    done
done
ls "$folder"/*.pdf >"$folder/list"
classpath=$(IFS=:; echo "${jars[*]}")
java -cp "$classpath" org.apache.pdfbox.preflight.Validator_A1b group "$folder/list" >"$folder/said" 2>&1 || true
valid=$(grep -c "is a valid PDF/A-1b file" "$folder/said" || true)
all=$(wc -l <"$folder/list")
echo "$valid of $all are valid PDF/A-1b"
if [[ $valid -ne $all ]]; then
    grep -v "is a valid PDF/A-1b file" "$folder/said" | head -n 40
    exit 1
fi
