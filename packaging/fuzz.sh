#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later

# fuzz.sh [SECONDS [READER…]]: gives each reader of what others wrote (study, batch, bibtex, csv, chips, lesson, template,
# formula, typed_number, pdf, slurm) made-up bytes for so many seconds (30). What it finds wrong lies in build/fuzz/found/READER, and the
# status is 1. HUELLA_FUZZ_INPUTS=3000 gives so many inputs instead, the same ones each time and on every machine.
# It needs clang-16 and libclang-rt-16-dev.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-30}
readers=("${@:2}")
[[ ${#readers[@]} -gt 0 ]] || readers=(study batch bibtex csv chips lesson template formula typed_number pdf slurm)

# The catalogue is packed by an instrumented program, which has nothing to say about what it leaves behind at its end.
export ASAN_OPTIONS=detect_leaks=0
cmake --preset fuzz
cmake --build --preset fuzz

if [[ -n ${HUELLA_FUZZ_INPUTS:-} ]]; then
    length=(-seed=1 -runs="$HUELLA_FUZZ_INPUTS")
    rm -rf build/fuzz/corpus # what an earlier time found would lead elsewhere
else
    length=(-max_total_time="$seconds")
fi

# One file for each line that comes.
lines() {
    local count=0 line
    while IFS= read -r line; do printf '%s' "$line" >"$2/$1-$((++count))"; done
}

# What to begin with: good and bad files of each kind.
seeds() {
    case $1 in
        study) cp resources/samples/*.huella tests/data/old_versions/*.huella "$2"
            find tests/data/broken -name '*.huella' -size -64k -exec cp -t "$2" {} + ;;
        batch) cp tests/data/locale/*.csv "$2"
            find tests/data/broken -name '*.csv' -exec cp -t "$2" {} + ;;
        bibtex) lines bibtex "$2" < <(printf '%s\n' '@article{a, author = {B and C}, title = "D {\\'"'"'e}", year = 2020}') ;;
        csv) find tests/data/broken tests/data/lessons -name '*.csv' -size -64k -exec cp -t "$2" {} + ;;
        chips) cp tests/fuzz/smallest_chips.csv "$2" ;;
        lesson) cp tests/fuzz/smallest_lesson.yaml "$2" ;; # of a whole one a second is read four times
        template) cp resources/reports/*.md "$2" ;;
        formula) lines formula "$2" < <(sed -nE 's/^[ -]*answer: *"?([^"]+)"?$/\1/p' resources/lessons/*.yaml | sort -u) ;;
        typed_number) lines number "$2" < <(printf '%s\n' '1,5' '1.500' '1 264' '12 64' '-3' '1e3' '85 %') ;;
        pdf) find tests/data/broken -name '*.pdf' -exec cp -t "$2" {} + ;;
        slurm) cp tests/data/slurm/* "$2" ;;
    esac
}

fuzz() {
    local reader=$1 corpus=build/fuzz/corpus/$1 found=build/fuzz/found/$1 log=build/fuzz/$1.log
    mkdir -p "$corpus" "$found"
    seeds "$reader" "$corpus"
    if "build/fuzz/bin/${reader}_fuzz" "${length[@]}" -timeout=10 -rss_limit_mb=3000 -malloc_limit_mb=2000 \
        -max_len=65536 -close_fd_mask=1 -print_final_stats=1 -artifact_prefix="$found/" "$corpus" >"$log" 2>&1; then
        echo "$reader: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1) inputs, nothing found"
    else
        echo "$reader: found something; build/fuzz/$reader.log ends with" >&2
        tail -n 30 "$log" >&2
        return 1
    fi
}

status=0
for reader in "${readers[@]}"; do
    fuzz "$reader" &
    while [[ $(jobs -rp | wc -l) -ge $(nproc) ]]; do wait -n || status=1; done
done
while [[ -n $(jobs -rp) ]]; do wait -n || status=1; done
exit $status
