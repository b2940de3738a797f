#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the reference tables (CSV) into resources/catalogue/*.json, one record a line.

    packaging/catalogue/make_catalogue.py REFERENCE_DIR [OUTPUT_DIR]

The same tables give the same bytes. Numbers keep the digits of the tables. packaging/catalogue/check_catalogue.py checks the result.
"""

import csv
import json
import re
import sys
from decimal import Decimal
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import hardware_names as hardware
import zone_names
from bands import bands
from catalogue_text import Number, file_text, fold, number, slug

EDITION = "2026-11"
OWN = "GPL-3.0-or-later, as the program"
OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "catalogue"
ODBL_SOURCE = "electricitymaps_yearly"
ODBL_NOTICE = "Contains information from Electricity Maps, which is made available here under the Open Database License (ODbL) 1.0"
GREEN_ALGORITHMS_SOURCE = {"v1.0": "ga_v1", "v2.2": "ga_v2_2", "v3.0": "ga_v3"}


# ---------------------------------------------------------------- reading and small helpers

class Tables:
    def __init__(self, folder):
        self.folder = Path(folder)

    def __getitem__(self, name):
        with open(self.folder / f"{name}.csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))


def about(title, licence="each record keeps the licence of its source: see sources.json", **more):
    return {"title": title, "edition": EDITION, "licence": licence} | more


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


# ---------------------------------------------------------------- names: one name, one record

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


# ---------------------------------------------------------------- sources

def sources(tables):
    made = [filled({
        "id": row["source_id"], "title": row["title"], "publisher": row["publisher"], "year": maybe(row["year"]),
        "url": row["url"] if row["url"] != "-" else None,
        "licence": row["licence"], "note": row["note"]}) for row in tables["sources"]]
    known = {record["id"] for record in made}
    return made + [record for record in by_hand("sources", key="id") if record["id"] not in known]


def by_hand(name, key="source"):
    """Records of the file as it is that no table has: those that hardware_names.BY_HAND names."""
    data = json.loads((OUTPUT / f"{name}.json").read_text(encoding="utf-8"), parse_float=Number, parse_int=Number)
    return [record for record in data[name] if record[key] in hardware.BY_HAND]


# ---------------------------------------------------------------- processors and accelerators

def figures_named(text):
    """'amd: 95 | intel: 19/73' -> [95, 19, 73]"""
    return [Decimal(figure) for part in text.split("|") for figure in part.split(":")[1].strip().split("/")]


def conflict_ranges(rows, field="tdp_w"):
    ranges = {}
    for row in rows:
        if row.get("field", field) != field or row["model"] in hardware.NOT_A_CONFLICT:
            continue
        figures = [figure for figure in figures_named(row["all_values"]) if figure > 0]
        if min(figures) != max(figures):
            ranges[row["model"]] = (min(figures), max(figures))
    return ranges


def tdp_range(tdp, conflict, wide):
    """Low, high and their reason; `wide` is "mobile", "estimated" or None. Two reasons: the wider end of each."""
    if not tdp or not (conflict or wide):
        return {}
    centre = Decimal(tdp)
    ends = [centre]
    ends += list(conflict or ())
    reason = "conflict"
    if wide:
        spread = (centre * Decimal("0.6"), centre * 2)
        inside = not conflict or (spread[0] <= conflict[0] and conflict[1] <= spread[1])
        reason = wide if inside or wide == "estimated" else "conflict"
        ends += list(spread)
    return {"tdp_low_w": decimal_text(min(ends)), "tdp_high_w": decimal_text(max(ends)), "tdp_spread": reason}


def processor_spread(row):
    if row["source_id"] == "estimate_no_maker_figure":
        return "estimated"
    return "mobile" if hardware.is_mobile(row["model"]) else None


def short_names(list_name, name):
    """The name without its maker, where what is left still says which chip it is."""
    shorts = []
    for prefix in hardware.PREFIXES[list_name]:
        rest = name[len(prefix):]
        if name.startswith(prefix) and re.match(r"[A-Za-z]", rest) and re.search(r"\d", rest):
            shorts.append(rest)
    return shorts


PROCESSOR_FIELDS = ["id", "name", "vendor", "tdp_w", "tdp_low_w", "tdp_high_w", "tdp_spread", "cores", "threads", "per_core_w", "year", "offered",
                    "aliases", "source"]


def processors(tables, dropped):
    conflicts = conflict_ranges(tables["conflicts_cpu"])
    records = []
    for row in tables["processors_cpu"]:
        known = row["vendor"] != "unknown"
        aliases = split_aliases(row["aliases"]) + hardware.PROCESSOR_ALIASES.get(row["model"], [])
        record = filled({
            "id": slug(row["model"]), "name": row["model"], "vendor": row["vendor"], "tdp_w": maybe(row["tdp_w"]), "cores": maybe(row["cores"]),
            "threads": maybe(row["threads"]), "per_core_w": None if row["tdp_w"] else maybe(row["tdp_per_core_w"]),
            "year": maybe(row["release_year"]), "offered": True if row["offered"] == "1" and known else None,
            "aliases": aliases + (short_names("processors", row["model"]) if known else []), "source": row["source_id"]})
        record |= tdp_range(row["tdp_w"], conflicts.get(row["model"]), processor_spread(row))
        records.append((record["id"], record))
    claim_names("processors", records, lambda record: [record["name"]], dropped)
    return [in_order(record, PROCESSOR_FIELDS) for _, record in records]


ACCELERATOR_FIELDS = ["id", "name", "vendor", "tdp_w", "chips", "slices", "tdp_low_w", "tdp_high_w", "tdp_spread", "memory_gb", "fp32_tflops", "fp16_tflops", "fp16_basis",
                      "year", "offered", "aliases", "source", "datasheet", "note"]


def web_address(text):
    return f"https://{text}" if text and "://" not in text else text


def accelerators(tables, dropped, left_out):
    conflicts = conflict_ranges(tables["conflicts_accelerators"])
    records = []
    for row in tables["accelerators"]:
        name = row["model"]
        if hardware.PODS.search(name):
            left_out.append({"list": "accelerators", "name": name, "reason": f"{row['tdp_w']} W is the power of a whole pod, not of one unit"})
            continue
        aliases = split_aliases(row["aliases"]) + hardware.ACCELERATOR_ALIASES.get(name, [])
        shorts = [short for full in [name] + aliases for short in short_names("accelerators", full)]
        record = filled({
            "id": slug(name), "name": name, "vendor": hardware.VENDORS.get(name, row["vendor"]), "tdp_w": maybe(row["tdp_w"]), "memory_gb": maybe(row["memory_gb"]),
            "fp32_tflops": maybe(row["peak_tflops_fp32"]), "fp16_tflops": maybe(row["peak_tflops_fp16_or_bf16"]),
            "fp16_basis": row["fp16_basis"], "year": maybe(row["release_year"]), "offered": True if row["offered"] == "1" else None,
            "aliases": aliases + shorts, "source": row["source_id"], "datasheet": web_address(row["datasheet_url"]), "note": row["note"]})
        wide = "estimated" if hardware.NO_VENDOR_FIGURE in row["note"] else None
        record |= tdp_range(row["tdp_w"], conflicts.get(name), wide) | hardware.ACCELERATOR_FACTS.get(name, {})
        records.append((record["id"], record))
    known = {identifier for identifier, _ in records}
    records += [(record["id"], record) for record in by_hand("accelerators") if record["id"] not in known]
    claim_names("accelerators", records, lambda record: [record["name"]], dropped)
    return [in_order(record, ACCELERATOR_FIELDS) for _, record in records]


# ---------------------------------------------------------------- grid

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
    free, odbl = zones(free_rows, zone_names.COVERS_PERMISSIVE), zones(odbl_rows, zone_names.COVERS)
    claim_names("grid", free + odbl, zone_names_of, dropped, zone_names.AMBIGUOUS)
    tidy = lambda pairs: [in_order(record, ZONE_FIELDS) for _, record in pairs]
    return (tidy(free), grid_figures(free_rows)), (tidy(odbl), grid_figures(odbl_rows))


# ---------------------------------------------------------------- facilities

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
GENERIC_PUE_SOURCE = {"unknown": "ga_v3", "personal": "definition"}
ONLY_LOCATION = re.compile(r"^location only")


def region_id(row):
    """Azure's display names ("West Europe") and codes (westeurope) are one region."""
    code = row["region_code"]
    if row["provider"] != "Microsoft Azure" or row["kind"] != "region":
        return code
    plain = re.sub(r"\((Public|Sovereign)\)", "", code).replace("Northeastt", "Northeast")
    return re.sub(r"\s+", "", plain).lower()


def newest_pue(rows):
    """Dated rows first, newest first; the order of the table decides between equals."""
    with_pue = [row for row in rows if row["pue"]]
    return max(with_pue, key=lambda row: int(row["year"] or 0), default=None)


def most_specific_zone(rows):
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
    if town and zone and "-" not in zone:
        zone = town[1]
        notes.append(f"zone from the town: {town[0]}")
    water = next((row for row in rows if row["wue_l_per_kwh"]), None)
    if pue and pue["note"] and not ONLY_LOCATION.match(pue["note"]):
        notes.append(pue["note"])
    record = {
        "provider": PROVIDERS[provider][0], "region": region, "name": name, "kind": KINDS[rows[0]["kind"]], "zone": zone, "zone_source": zone_source,
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
    for row in map(as_region, tables["facilities"]):
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


# ---------------------------------------------------------------- equivalences, embodied, coefficients, models

# Only where the source or its note says what is counted.
BASIS_STATED = {"car_eu_new_2018_km", "car_eu_new_2020_km"}
DISPUTED = {"web_search"}
EQUIVALENCE_NOTES = {
    "train_km": "the source itself remarks 5 to 37 g",
    "flight_economy_km": "the source itself remarks 139 to 244 g",
    "streaming_hour": "published figures run from 36 to 86 g",
}


def equivalences(tables):
    return [filled({
        "id": row["id"], "name_en": row["name_en"], "name_es": row["name_es"], "g_per_unit": number(row["g_co2e_per_unit"]), "unit": row["unit"],
        "year": maybe(row["year"]), "basis_stated": row["id"] in BASIS_STATED, "disputed": True if row["id"] in DISPUTED else None,
        "note": "; ".join(filter(None, [row["note"], EQUIVALENCE_NOTES.get(row["id"])])), "source": row["source_id"]}) for row in tables["equivalences"]]


def embodied(tables):
    return [filled({
        "id": row["component"], "kg_co2e": number(row["kg_co2e"]), "per": row["per"], "lifetime_years": maybe(row["lifetime_years"]),
        "year": maybe(row["year"]), "note": row["note"], "source": row["source_id"]}) for row in tables["embodied"]]


def coefficients(tables):
    return [filled({"id": row["id"], "value": number(row["value"]), "unit": row["unit"], "note": row["note"], "source": row["source_id"]})
            for row in tables["coefficients"]]


MODEL_NUMBERS = {
    "j_per_response": "energy_j_per_response", "j_per_token": "energy_j_per_token", "output_tokens": "avg_output_tokens",
    "itl_ms": "median_itl_ms", "batch_latency_s": "batch_latency_s", "power_w": "avg_power_w",
}
RUN = re.compile(r";?\s*run=(\d+)$")


def models(tables):
    records = []
    for row in tables["model_energy"]:
        run = RUN.search(row["config"])
        record = {
            "task": row["task"], "model": row["model"], "params_b": maybe(row["params_b"]), "active_params_b": maybe(row["active_params_b"]),
            "precision": row["precision"], "gpu": row["gpu_model"], "gpus": number(row["n_gpus"]), "config": RUN.sub("", row["config"]),
            "run": number(run.group(1)) if run else None}
        record |= {field: maybe(row[column]) for field, column in MODEL_NUMBERS.items()}
        records.append(filled(record | {"year": number(row["year"]), "source": row["source_id"]}))
    return records


# ---------------------------------------------------------------- Green Algorithms as it was

def dataset(version):
    return f"green-algorithms-{version.removeprefix('v')}"


def green_algorithms(tables):
    source = GREEN_ALGORITHMS_SOURCE
    hardware_records = [filled({
        "dataset": dataset(row["dataset_version"]), "kind": row["kind"], "name": row["model"].strip(), "tdp_w": maybe(row["tdp_w"]),
        "cores": maybe(row["cores"]), "per_core_w": number(row["tdp_per_core_w"]), "source": source[row["dataset_version"]]})
        for row in tables["green_algorithms_hardware"]]
    grid_records = [filled({
        "dataset": dataset(row["dataset_version"]), "code": row["ga_code"], "zone": row["zone_code"], "name_en": row["zone_name_en"],
        "name_es": spanish_name(row), "parent": row["parent_code"], "year": maybe(row["year"]), "g_per_kwh": number(row["g_co2e_per_kwh"]),
        "source": row["source_id"]}) for row in tables["grid_intensity_green_algorithms"]]
    facility_records = [filled({
        "dataset": dataset(row["dataset_version"]), "provider": row["provider"], "region": row["region"], "zone": row["zone_code_ga"],
        "pue": maybe(row["pue"]), "source": source[row["dataset_version"]]}) for row in tables["green_algorithms_facilities"]]
    constants = [{"dataset": dataset(row["dataset_version"]), "name": row["constant"], "value": number(row["value"]),
                  "source": source[row["dataset_version"]]} for row in tables["green_algorithms_constants"]]
    return {"hardware": hardware_records, "grid": grid_records, "facilities": facility_records, "constants": constants}


def spanish_name(row):
    known = zone_names.NAMES.get(row["zone_code"])
    return known[1] if known and row["ga_code"] == row["zone_code"] else row["zone_name_es"]


def missing_hardware(tables, known, left_out):
    """Names of Green Algorithms that no processor or accelerator answers to."""
    for kind, list_name in (("cpu", "processors"), ("gpu", "accelerators")):
        answered = {fold(name) for record in known[list_name] for name in [record["name"]] + record.get("aliases", [])}
        names = {row["model"].strip() for row in tables["green_algorithms_hardware"] if row["kind"] == kind}
        for name in sorted(names):
            if fold(name) not in answered and not hardware.PODS.search(name):
                left_out.append({"list": list_name, "name": name, "reason": "in a Green Algorithms table only: this chip is not in the default list"})


# ---------------------------------------------------------------- all files

def catalogue(tables):
    dropped, left_out = [], []
    known = {"processors": processors(tables, dropped), "accelerators": accelerators(tables, dropped, left_out)}
    (free_zones, free_figures), (odbl_zones, odbl_figures) = grid(tables, dropped)
    providers, sites, others = facilities(tables, dropped)
    missing_hardware(tables, known, left_out)
    odbl = next(row for row in sources(tables) if row["id"] == ODBL_SOURCE)
    ambiguous = {"ambiguous_names": zone_names.AMBIGUOUS}
    ga_licence = "CC-BY-4.0: Lannelongue, Grealey and Inouye, Green Algorithms; values as published, field names and zone codes changed"
    return {
        "sources": (about("Where every figure comes from", "each record names the licence of its source"), {"sources": sources(tables)}),
        "processors": (about("Processors"), {"processors": known["processors"]}),
        "accelerators": (about("Graphics cards and other accelerators"), {"accelerators": known["accelerators"]}),
        "grid": (about("Carbon intensity of electricity", **ambiguous), {"zones": free_zones, "figures": free_figures}),
        "grid_odbl": (about("Carbon intensity of electricity, Electricity Maps", "ODbL-1.0", attribution=ODBL_NOTICE, licence_file="grid_odbl.LICENCE.md",
                            title_of_source=odbl["title"], url=odbl["url"]), {"zones": odbl_zones, "figures": odbl_figures}),
        "facilities": (about("Data centres and cloud regions"), {"providers": providers, "facilities": sites, "other_pue": others}),
        "equivalences": (about("Everyday equivalents"), {"equivalences": equivalences(tables)}),
        "embodied": (about("Emissions of manufacture"), {"embodied": embodied(tables)}),
        "coefficients": (about("Coefficients"), {"coefficients": coefficients(tables)}),
        "models": (about("Measured energy of machine-learning models", "Apache-2.0: ML.ENERGY Leaderboard"), {"models": models(tables)}),
        "bands": (about("Bands of the 90 % interval", OWN), {"bands": bands()}),
        "green_algorithms": (about("Green Algorithms v1.0, v2.2 and v3.0 as they were", ga_licence), green_algorithms(tables)),
        "dropped_aliases": (about("Names that were left out when the catalogue was made", OWN), {"aliases": dropped, "left_out": left_out}),
    }


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    folder = Path(arguments[1]) if len(arguments) == 2 else OUTPUT
    folder.mkdir(parents=True, exist_ok=True)
    for name, (heading, lists) in catalogue(Tables(arguments[0])).items():
        (folder / f"{name}.json").write_text(file_text(heading, lists), encoding="utf-8", newline="\n")
        print(f"{name}.json: " + ", ".join(f"{key} {len(records)}" for key, records in lists.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
