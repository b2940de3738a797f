# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the reference tables are read, and what records of every kind are made with."""

import csv
import json
from pathlib import Path

import hardware_names as hardware
from catalogue_text import Number, fold, number

OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "catalogue"


class Tables:
    def __init__(self, folder):
        self.folder = Path(folder)

    def __getitem__(self, name):
        with open(self.folder / f"{name}.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))


def beside(name):
    """A table that ships with the maker."""
    return Tables(Path(__file__).resolve().parent)[name]


def filled(record):
    """Absent fields are left out."""
    return {key: value for key, value in record.items() if value not in (None, "", [])}


def maybe(text):
    return number(text) if text else None


def decimal_text(value):
    """15.0 -> 15, 0.60 -> 0.6, never an exponent."""
    text = format(value, "f")
    return Number(text.rstrip("0").rstrip(".") if "." in text else text)


def split_aliases(text):
    return [part.strip() for part in text.split("|") if part.strip()]


def claim_names(list_name, records, names_of, dropped, ambiguous=()):
    """Removes aliases that repeat the record's own name, and those that two records claim (listed in `dropped`)."""
    owners = {}
    for key, record in records:
        for name in names_of(record) + record.get("aliases", []):
            owners.setdefault(fold(name), set()).add(key)
    meant = {fold(name) for name in ambiguous}
    lost = {}
    for key, record in records:
        own = {fold(name) for name in names_of(record)}
        kept = []
        for alias in record.pop("aliases", []):
            folded = fold(alias)
            if folded in own:
                continue
            if len(owners[folded]) > 1 and folded not in meant:
                lost.setdefault(folded, alias)
                continue
            own.add(folded)
            kept.append(alias)
        if kept:
            record["aliases"] = kept
    dropped += [{"list": list_name, "alias": alias, "claimed_by": sorted(owners[folded])} for folded, alias in sorted(lost.items())]


def in_order(record, fields):
    return {field: record[field] for field in fields if field in record}


def by_hand(name, key="source"):
    """Records of the file as it is that no table has: those that hardware_names.BY_HAND names."""
    data = json.loads((OUTPUT / f"{name}.json").read_text(encoding="utf-8"), parse_float=Number, parse_int=Number)
    return [record for record in data[name] if record[key] in hardware.BY_HAND]
