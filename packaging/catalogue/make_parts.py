#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/catalogue/parts.json: names of parts of countries with the zones they lead to.

    packaging/catalogue/make_parts.py /usr/share/iso-codes/json/iso_3166-2.json [CATALOGUE_DIR]

The list is that of Debian's package iso-codes. A name that names.json or a zone has is left to it. Where that one means another
place and does not say so, nothing is written: add a namesake, or a zone, to names.json first.
"""

import json
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from catalogue_text import file_text
from make_catalogue import EDITION
from part_names import COUNTRIES, ENDINGS, LEFT_OUT, NAMES, WITH_PROVINCES, ZONES

OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "catalogue"
LICENCE = "LGPL-2.1-or-later: names of ISO 3166-2 as Debian's package iso-codes 4.15.0 has them, some shortened or translated"
JOINERS = {"and", "y", "e", "i", "et", "und"}
SHORT = {"st": "saint", "ste": "sainte", "sta": "santa", "sto": "santo"}


def fold_place(name):
    """foldPlace of core/catalogue/spelling.h, as far as these names need it."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    plain = "".join(" " if letter in " ,;:-_/()&+\"[]" else letter for letter in plain if letter not in "'.\N{RIGHT SINGLE QUOTATION MARK}")
    words = [SHORT.get(word, word) for word in plain.split()]
    return "".join([word for word in words if word not in JOINERS] or words)


def plain_name(entry):
    """ "Mahārāshtra" as it is written in English and Spanish; without what the list adds in brackets."""
    name = entry["name"].split(" [")[0].split(" (")[0].rstrip("*")
    for ending in ENDINGS if entry["code"].startswith("CN-") else ():
        name = name.removesuffix(ending)
    macron = "\N{COMBINING MACRON}"
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).replace(macron, ""))


def is_taken(entry):
    country = entry["code"][:2]
    return country in COUNTRIES and entry["code"] not in LEFT_OUT and (country in WITH_PROVINCES or "parent" not in entry)


def zone_of(code):
    return next((zone for zone, parts in ZONES.items() if code in parts), code[:2])


def record_of(entry):
    name = plain_name(entry)
    english, spanish, aliases = NAMES.get(entry["code"], (name, name, []))
    return {"name_en": english, "name_es": spanish, "kind": "part", "zones": [zone_of(entry["code"])]} | ({"aliases": aliases} if aliases else {})


def names_of(record):
    return [record["name_en"], record["name_es"], *record.get("aliases", [])]


def known_names(folder):
    """Folded name -> the zones that it leads to already, namesakes too."""
    known = defaultdict(set)
    for file in ("grid", "grid_odbl"):
        for zone in json.loads((folder / f"{file}.json").read_text(encoding="utf-8"))["zones"]:
            for name in names_of(zone):
                known[fold_place(name)].add(zone["zone"])
    for place in json.loads((folder / "names.json").read_text(encoding="utf-8"))["places"]:
        for name in names_of(place):
            known[fold_place(name)] |= set(place["zones"] + place.get("namesakes", []))
    return known


def left_to_others(record, known):
    """Names of the record that lead somewhere already; complains where that is another country, and nothing is said of this one."""
    taken = [name for name in names_of(record) if fold_place(name) in known]
    country = record["zones"][0][:2]
    unsaid = [name for name in taken if not any(zone[:2] == country for zone in known[fold_place(name)])]
    return taken, [f"{name} ({country}) leads to {sorted(known[fold_place(name)])} alone" for name in unsaid]


def without(record, taken):
    """The record with the names that are its own; None where it has none."""
    own = [name for name in dict.fromkeys(names_of(record)) if name not in taken]
    if not own:
        return None
    english, spanish = (record[field] if record[field] in own else own[0] for field in ("name_en", "name_es"))
    aliases = [name for name in own if name not in (english, spanish)]
    kept = {"name_en": english, "name_es": spanish, "kind": record["kind"], "zones": record["zones"]}
    return kept | ({"aliases": aliases} if aliases else {})


def namesakes_elsewhere(entries, records, zones):
    """First-level parts of all other countries that are called like one of these: they ask."""
    names = {fold_place(name) for record in records for name in names_of(record)}
    taken = {entry["code"] for entry in entries if is_taken(entry)}
    for entry in entries:
        country = entry["code"][:2]
        if entry["code"] not in taken | LEFT_OUT and "parent" not in entry and country in zones and fold_place(plain_name(entry)) in names:
            yield {"name_en": plain_name(entry), "name_es": plain_name(entry), "kind": "part", "zones": [country]}


def ambiguous_names(records):
    zones, shown = defaultdict(set), {}
    for record in records:
        for name in names_of(record):
            zones[fold_place(name)].update(record["zones"])
            shown.setdefault(fold_place(name), name)
    return sorted(shown[name] for name, found in zones.items() if len(found) > 1)


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    entries = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))["3166-2"]
    folder = Path(arguments[1]) if len(arguments) > 1 else OUTPUT
    known = known_names(folder)
    records, faults = {}, []
    for entry in sorted((entry for entry in entries if is_taken(entry)), key=lambda entry: entry["code"]):
        taken, unsaid = left_to_others(record_of(entry), known)
        faults += unsaid
        if record := without(record_of(entry), taken):
            records[json.dumps(record)] = record
    if faults:
        sys.exit("\n".join(faults))
    kept = list(records.values())
    codes = set().union(*known.values())
    kept += [record for record in namesakes_elsewhere(entries, kept, codes) if record not in kept]
    about = {"title": "Names of parts of countries that have no figure of their own", "edition": EDITION, "licence": LICENCE, "source": "iso_codes",
             "ambiguous_names": ambiguous_names(kept)}
    (folder / "parts.json").write_text(file_text(about, {"parts": kept}), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
