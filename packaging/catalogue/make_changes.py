#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/catalogue/changes.json: what the catalogue has otherwise than its previous edition had.

    packaging/catalogue/make_changes.py PREVIOUS_CATALOGUE_DIR [CATALOGUE_DIR]

PREVIOUS_CATALOGUE_DIR holds the JSON files of the previous edition, as the repository had them ("git archive REVISION resources/catalogue").
A record that came or went is one row; one that stayed has a row for each figure that is another. Names and notes are no figures.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from catalogue_text import Number, file_text
from make_catalogue import EDITION, OWN

ODBL_FILE = "grid_odbl"  # its figures stand in no file but that one: a row says that there is another, not which
OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "catalogue"
EDITION_DATE = "2026-11-30"

# file, list, fields of the key, fields of the name, figures with their units
POWER = {"tdp_w": "W", "tdp_low_w": "W", "tdp_high_w": "W"}
LISTS = [
    ("processors", "processors", ["id"], "name", POWER | {"cores": "", "per_core_w": "W"}),
    ("accelerators", "accelerators", ["id"], "name", POWER | {"chips": "", "memory_gb": "GB", "fp32_tflops": "TFLOP/s", "fp16_tflops": "TFLOP/s"}),
    ("grid", "figures", ["zone", "year", "source"], None, {"g_per_kwh": "g CO₂e/kWh"}),
    (ODBL_FILE, "figures", ["zone", "year"], None, {"g_per_kwh": "g CO₂e/kWh"}),
    ("grid", "served", ["zone"], None, {"grid": ""}),
    ("facilities", "facilities", ["provider", "region"], "name", {"zone": "", "pue": "", "wue_l_per_kwh": "L/kWh"}),
    ("coefficients", "coefficients", ["id"], None, {"value": ""}),
    ("equivalences", "equivalences", ["id"], "name_en", {"g_per_unit": "g CO₂e"}),
    ("embodied", "embodied", ["id"], None, {"kg_co2e": "kg CO₂e"}),
    ("bands", "bands", ["id"], None, {"low": "", "high": "", "central": ""}),
    ("models", "models", ["task", "model", "gpu"], None, {}), # one row for all settings that it was measured in
    ("models", "sizes", ["model"], None, {"params_b": "", "active_params_b": ""}),
]


def read(folder, file):
    path = Path(folder) / f"{file}.json"
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Number, parse_int=Number) if path.is_file() else {}


def keyed(records, key):
    return {"/".join(str(record[field]) for field in key if field in record): record for record in records}


def same(old, new):
    """1.10 and 1.1 are one figure."""
    try:
        return float(old) == float(new)
    except (TypeError, ValueError):
        return old == new


def row(title, key, record, name, **more):
    known = {"name": record[name]} if name and record.get(name) and record[name] != key else {}
    return {"list": title, "id": key} | known | more


def changed(title, key, old, new, name, units):
    for field, unit in units.items():
        before, after = old.get(field), new.get(field)
        if before is None and after is None or same(before, after):
            continue
        yield row(title, key, new, name, change="changed", field=field) | {
            side: value for side, value in (("old", before), ("new", after)) if value is not None} | ({"unit": unit} if unit else {})


def changes(before, now):
    for file, name_of_list, key, name, units in LISTS:
        title = name_of_list if file == name_of_list else f"{file}.{name_of_list}"
        old, new = (keyed(read(folder, file).get(name_of_list, []), key) for folder in (before, now))
        for identifier in sorted(new.keys() - old.keys()):
            yield row(title, identifier, new[identifier], name, change="added")
        for identifier in sorted(old.keys() - new.keys()):
            yield row(title, identifier, old[identifier], name, change="removed")
        for identifier in sorted(old.keys() & new.keys()):
            for change in changed(title, identifier, old[identifier], new[identifier], name, units):
                yield change if file != ODBL_FILE else {field: value for field, value in change.items() if field not in ("old", "new")}


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    now = Path(arguments[1]) if len(arguments) > 1 else OUTPUT
    previous = read(arguments[0], "sources")["about"]["edition"]
    if previous >= EDITION:
        sys.exit(f"{arguments[0]} holds edition {previous}, which is not before {EDITION}")
    rows = list(changes(arguments[0], now))
    about = {"title": "What is otherwise than in the previous edition", "edition": EDITION, "licence": OWN, "date": EDITION_DATE, "previous": previous}
    (now / "changes.json").write_text(file_text(about, {"changes": rows}), encoding="utf-8")
    print(f"changes.json: {len(rows)} rows since {previous}")


if __name__ == "__main__":
    main(sys.argv[1:])
