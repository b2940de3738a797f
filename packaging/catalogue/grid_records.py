# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Zones and the carbon intensity of their electricity."""

import re

import served_zones
import zone_names
from catalogue_text import number
from tables import claim_names, filled, in_order


GRID_REGIONS = re.compile(r"^(US-[A-Z]+-|BR-|CL-|FO-(MI|SI)|IN-|JP-|MY-|PH-|RU-)")
BIDDING_ZONES = re.compile(r"^(NO-NO|SE-SE|DK-DK|IT-)")
ZONE_FIELDS = ["zone", "name_en", "name_es", "parent", "continent", "kind", "covers_en", "covers_es", "aliases"]


def zone_kind(code):
    if code == "WORLD":
        return "world"
    if code == "EU" or code.startswith("X-"):
        return "aggregate"
    if BIDDING_ZONES.match(code):
        return "bidding-zone"
    if GRID_REGIONS.match(code):
        return "grid-region"
    return "region" if "-" in code else "country"


def zone_record(row, covers):
    code = row["zone_code"]
    name_en, name_es = zone_names.NAMES.get(code, (row["zone_name_en"], row["zone_name_es"]))
    covers_en, covers_es = covers.get(code, (None, None))
    return filled({
        "zone": code, "name_en": name_en, "name_es": name_es, "parent": row["parent_code"], "continent": row["continent"], "kind": zone_kind(code),
        "covers_en": covers_en, "covers_es": covers_es, "aliases": list(zone_names.ALIASES.get(code, []))})


def zones(rows, covers):
    records = {}
    for row in rows:
        records.setdefault(row["zone_code"], zone_record(row, covers))
    return [(code, records[code]) for code in sorted(records)]


def basis_and_mix(text):
    basis = "life-cycle" if "lifecycle" in text else "direct" if "direct" in text else "unstated"
    return basis, "consumption" if text.startswith("consumption") else "generation"


FLAGS = {"zero in source": "zero", "above 1100": "high", "old": "old"}


def flag(text):
    return next((word for start, word in FLAGS.items() if text.startswith(start)), None)


def grid_figures(rows):
    records = []
    for row in sorted(rows, key=lambda row: (row["zone_code"], int(row["year"]), row["source_id"])):
        basis, mix = basis_and_mix(row["basis"])
        records.append(filled({
            "zone": row["zone_code"], "year": number(row["year"]), "g_per_kwh": number(row["g_co2e_per_kwh"]), "basis": basis, "mix": mix,
            "source": row["source_id"], "preferred": True if row["preferred"] == "1" else None, "flag": flag(row["flag"])}))
    return records


def zone_names_of(record):
    return [record["name_en"], record["name_es"]]


def grid(tables, dropped):
    """Both grid files; a name belongs to one code in both of them together."""
    free_rows, odbl_rows = tables["grid_intensity"], tables["grid_intensity_odbl"]
    free = sorted(zones(free_rows, zone_names.COVERS_PERMISSIVE) + served_zones.zones_without_figures(), key=lambda pair: pair[0])
    odbl = zones(odbl_rows, zone_names.COVERS)
    claim_names("grid", free + odbl, zone_names_of, dropped, zone_names.AMBIGUOUS)
    tidy = lambda pairs: [in_order(record, ZONE_FIELDS) for _, record in pairs]
    free_zones, free_figures = tidy(free), grid_figures(free_rows)
    return (free_zones, free_figures, served_zones.served(free_zones, free_figures)), (tidy(odbl), grid_figures(odbl_rows))
