# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data centres, cloud regions and their providers."""

import csv
import re
from pathlib import Path

from catalogue_text import fold
from tables import claim_names, filled, maybe


PROVIDERS = {
    "generic": ("generic", []),
    "Google Cloud": ("gcp", ["google", "Google Cloud Platform"]),
    "AWS": ("aws", ["amazon", "Amazon Web Services"]),
    "Microsoft Azure": ("azure", ["microsoft"]),
    "OVHcloud": ("ovhcloud", ["ovh"]),
    "Oracle Cloud": ("oracle", ["oci", "Oracle Cloud Infrastructure"]),
    "Alibaba Cloud": ("alibaba", ["aliyun"]),
    "Scaleway": ("scaleway", []),
    "Seeweb": ("seeweb", []),
    "EPCC": ("epcc", []),
}
KINDS = {"generic": "generic", "provider default": "provider", "region": "region", "hpc centre": "site"}
AZURE_NAMES = {
    "austriaeast": "Austria East", "belgiumcentral": "Belgium Central", "brazilsoutheast": "Brazil Southeast", "chilecentral": "Chile Central",
    "denmarkeast": "Denmark East", "indonesiacentral": "Indonesia Central", "malaysiawest": "Malaysia West", "swedencentral": "Sweden Central",
    "germanynorth": "Germany North", "germanywestcentral": "Germany West Central", "germanycentral": "Germany Central",
    "germanynortheast": "Germany Northeast",
}
# The town is in the name or the code of the region, the subdivision follows from it.
ZONE_OF_TOWN = {
    ("Google Cloud", "northamerica-northeast2"): ("Toronto", "CA-ON"),
    ("Google Cloud", "australia-southeast2"): ("Melbourne", "AU-VIC"),
    ("Google Cloud", "us-east5"): ("Columbus", "US-OH"),
    ("Google Cloud", "us-south1"): ("Dallas", "US-TX"),
    ("OVHcloud", "ap-southeast-syd"): ("Sydney", "AU-NSW"),
    ("OVHcloud", "ca-east-tor"): ("Toronto", "CA-ON"),
    ("OVHcloud", "us-east-vin"): ("Vint Hill", "US-VA"),
    ("OVHcloud", "us-west-hil"): ("Hillsboro", "US-OR"),
}
REGION_ZONES = "cloud_region_grids"  # the source of region_zones.csv
REGION_PUE = "pue_"  # those of region_pue.csv, one for each provider, whose own page it is
DESIGN = "a design value"
GENERIC_PUE_SOURCE = {"unknown": "ga_v3", "personal": "definition"}
ONLY_LOCATION = re.compile(r"^location only")


def region_id(row):
    """Azure's display names ("West Europe") and codes (westeurope) are one region."""
    code = row["region_code"]
    if row["provider"] != "Microsoft Azure" or row["kind"] != "region":
        return code
    plain = re.sub(r"\((Public|Sovereign)\)", "", code).replace("Northeastt", "Northeast")
    return re.sub(r"\s+", "", plain).lower()


def rows_beside(name):
    with open(Path(__file__).with_name(f"{name}.csv"), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def later_rows():
    """region_pue.csv and region_zones.csv in the form of the reference table."""
    providers = {identifier: name for name, (identifier, _) in PROVIDERS.items()}
    for row in rows_beside("region_pue"):
        kind = "provider default" if row["region"] == "default" else "region"
        yield {"provider": providers[row["provider"]], "region_code": row["region"], "region_name": "", "kind": kind, "zone_code": "", "pue": row["pue"],
               "wue_l_per_kwh": row["wue"], "year": row["year"], "note": row["note"], "source_id": REGION_PUE + row["provider"]}
    for row in rows_beside("region_zones"):
        yield {"provider": providers[row["provider"]], "region_code": row["region"], "region_name": row["name"], "kind": "region", "zone_code": row["zone"],
               "pue": "", "wue_l_per_kwh": "", "year": "", "note": row["note"], "source_id": REGION_ZONES,
               "disputed": {field: row[field] for field in ("other_zone", "why_en", "why_es")}}


def newest_pue(rows):
    """The newest; of one year what the provider says itself, else the first of the table. What was designed was not measured."""
    with_pue = [row for row in rows if row["pue"] and not row["note"].startswith(DESIGN)]
    return max(with_pue, key=lambda row: (int(row["year"] or 0), row["source_id"].startswith(REGION_PUE)), default=None)


def most_specific_zone(rows):
    """What region_zones.csv says, else the row that says most."""
    decided = [row for row in rows if row["source_id"] == REGION_ZONES]
    if decided:
        return decided[0]
    with_zone = [row for row in rows if row["zone_code"]]
    return max(with_zone, key=lambda row: row["zone_code"].count("-"), default=None)


def place_name(rows):
    """"Oregon" and "The Dalles" -> "Oregon (The Dalles)"; the names of the oldest source are left aside if there are others."""
    names = []
    for row in rows:
        name = row["region_name"].strip(" ,")
        if name and row["source_id"] != "mlco2_impact" and fold(name) not in [fold(known) for known in names]:
            names.append(name)
    if not names:
        names = [row["region_name"].strip(" ,") for row in rows if row["region_name"]]
    return f"{names[0]} ({names[1]})" if len(names) > 1 else names[0] if names else None


def azure_name(region, rows):
    shown = [row["region_code"] for row in rows if " " in row["region_code"]]
    return AZURE_NAMES.get(region) or (shown[0] if shown else None)


def region_name_and_note(provider, region, rows):
    notes = []
    if provider == "Microsoft Azure" and not region.startswith("default-"):
        name, place = azure_name(region, rows), place_name(rows)
        if place:
            notes.append(f"place: {place}")
    else:
        name = place_name(rows)
    return name, notes


def merged_region(provider, region, rows):
    pue, place = newest_pue(rows), most_specific_zone(rows)
    zone, zone_source = (place["zone_code"], place["source_id"]) if place else (None, None)
    name, notes = region_name_and_note(provider, region, rows)
    town = ZONE_OF_TOWN.get((provider, region))
    if zone_source == REGION_ZONES and place["note"]:
        notes.append(place["note"])
    elif town and zone and "-" not in zone:
        zone = town[1]
        notes.append(f"zone from the town: {town[0]}")
    water = next((row for row in ([pue] if pue and pue["source_id"].startswith(REGION_PUE) else rows) if row["wue_l_per_kwh"]), None)
    if pue and pue["note"] and not ONLY_LOCATION.match(pue["note"]):
        notes.append(pue["note"])
    record = {
        "provider": PROVIDERS[provider][0], "region": region, "name": name, "kind": KINDS[rows[0]["kind"]], "zone": zone, "zone_source": zone_source,
        **(place or {}).get("disputed", {}),
        "pue": maybe(pue["pue"]) if pue else None, "pue_year": maybe(pue["year"]) if pue else None,
        "wue_l_per_kwh": maybe(water["wue_l_per_kwh"]) if water else None, "source": (pue or place)["source_id"], "note": "; ".join(notes)}
    others = [row for row in rows if row["pue"] and row is not pue]
    return filled(record), [other_pue(provider, region, row) for row in others]


def provider_default(provider, rows):
    pue = newest_pue(rows)
    water = next((row for row in rows if row["wue_l_per_kwh"]), None)
    notes = [pue["note"]] if pue["note"] else []
    if water:
        notes.append(f"water: EcoLogits ({water['note']})")
    record = {
        "provider": PROVIDERS[provider][0], "region": "default", "name": provider, "kind": "provider", "pue": maybe(pue["pue"]), "pue_year": maybe(pue["year"]),
        "wue_l_per_kwh": maybe(water["wue_l_per_kwh"]) if water else None, "source": pue["source_id"], "note": "; ".join(notes)}
    return filled(record), [other_pue(provider, None, row) for row in rows if row is not pue]


def generic_default(region, rows):
    chosen = next(row for row in rows if row["source_id"] == GENERIC_PUE_SOURCE[region])
    name = {"unknown": "Unknown data centre", "personal": "Personal computer"}[region]
    record = {"provider": "generic", "region": region, "name": name, "kind": "generic", "pue": maybe(chosen["pue"]), "pue_year": maybe(chosen["year"]),
              "source": chosen["source_id"], "note": chosen["note"]}
    return filled(record), [other_pue("generic", region, row) for row in rows if row is not chosen]


def other_pue(provider, region, row):
    note = "" if ONLY_LOCATION.match(row["note"]) else row["note"]
    return filled({
        "provider": PROVIDERS[provider][0], "region": region, "zone": row["zone_code"], "pue": maybe(row["pue"]), "year": maybe(row["year"]),
        "source": row["source_id"], "note": note})


def as_region(row):
    """A provider's default for one country is a region of its own."""
    return row | {"kind": "region"} if row["region_code"].startswith("default-") else row


def facilities(tables, dropped):
    groups = {}
    for row in map(as_region, [*tables["facilities"], *later_rows()]):
        groups.setdefault((row["provider"], region_id(row)), []).append(row)
    records, others = [], []
    for (provider, region), rows in groups.items():
        if provider == "generic":
            record, rest = generic_default(region, rows)
        elif region == "default":
            record, rest = provider_default(provider, rows)
        else:
            record, rest = merged_region(provider, region, rows)
        records.append(record)
        others += rest
    rank = {"generic": 0, "provider": 1, "region": 2, "site": 3}
    providers = [({"generic": "Generic"}.get(name, name), identifier, aliases) for name, (identifier, aliases) in PROVIDERS.items()]
    known = [(identifier, {"id": identifier, "name": name, "aliases": list(aliases)}) for name, identifier, aliases in providers]
    claim_names("facilities.providers", known, lambda record: [record["id"], record["name"]], dropped)
    order = list(identifier for _, identifier, _ in providers)
    records.sort(key=lambda record: (order.index(record["provider"]), rank[record["kind"]], record["region"]))
    others.sort(key=lambda record: (order.index(record["provider"]), record.get("region", ""), int(record.get("year", 0)), record["source"]))
    return [record for _, record in known], records, others
