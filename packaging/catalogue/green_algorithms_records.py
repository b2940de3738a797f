# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Green Algorithms as it was.

v3.1 is made of what may be passed on. Its data centres, PUE and reference amounts are those of v3.0, to the letter; its grid figures are a
database of Electricity Maps, in a file of their own; its chips state no licence, or one that forbids commercial use: they are left out.
"""

import hardware_names as hardware
import zone_names
from catalogue_text import fold, number
from tables import filled, in_order, maybe

GREEN_ALGORITHMS_SOURCE = {"v1.0": "ga_v1", "v2.2": "ga_v2_2", "v3.0": "ga_v3"}


V3_1 = "green-algorithms-3.1"
MAPS_2024 = "electricitymaps_2024"
# Regions whose state or city stands in no grid table of v3.1, and is served by no one grid: that of facilities.json.
REGION_ZONES = {("gcp", "us-west1"): "US-NW-BPAT", ("gcp", "us-east1"): "US-CAR-SC", ("gcp", "asia-east2"): "HK", ("azure", "East Asia"): "HK",
                ("azure", "Qatar Central"): "QA", ("azure", "West US 2"): "US-NW-BPAT", ("azure", "West US 3"): "US-SW-AZPS"}
NOT_IN_V3_1 = {"streaming_netflix_perhour"}  # another value there


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
    return {"hardware": hardware_records, "grid": grid_records + [world_of_v3_1(tables)], "facilities": facility_records + list(facilities_of_v3_1(facility_records)),
            "constants": constants + constants_of_v3_1(constants)}


def of_v3_0(records):
    return [record | {"dataset": V3_1} for record in records if record["dataset"] == dataset("v3.0")]


def facilities_of_v3_1(records):
    """A zone of theirs that another grid serves (Virginia) stays: the dataset has it by that grid."""
    for record in of_v3_0(records):
        zone = REGION_ZONES.get((record["provider"], record["region"]), record.get("zone"))
        fields = {"zone": zone} if zone else {}
        yield in_order(record | fields, ["dataset", "provider", "region", "zone", "pue", "source"])


def constants_of_v3_1(records):
    return [record for record in of_v3_0(records) if record["name"] not in NOT_IN_V3_1]


def rows_of_2024(tables):
    return tables["next/electricity_maps_2024_ODBL"]


def world_of_v3_1(tables):
    """Ember's figure for 2023, which that table has beside Electricity Maps' zones."""
    row = next(row for row in rows_of_2024(tables) if row["zone"] == "GLOBAL")
    return {"dataset": V3_1, "code": "WORLD", "zone": "WORLD", "name_en": "World", "name_es": "Mundo", "year": number("2023"),
            "g_per_kwh": plain(row["life_cycle_g_per_kwh"]), "source": "ember_review_2024"}


def maps_2024(tables):
    """What v3.1 takes of its table of 2024: the life-cycle column."""
    return [{"zone": row["zone"], "year": number("2024"), "g_per_kwh": plain(row["life_cycle_g_per_kwh"]), "basis": "life-cycle", "mix": "consumption",
             "source": MAPS_2024} for row in rows_of_2024(tables) if row["zone"] != "GLOBAL"]


def plain(text):
    """480.0 -> 480"""
    return number(text.removesuffix(".0"))


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
