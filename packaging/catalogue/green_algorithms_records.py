# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Green Algorithms as it was."""

import hardware_names as hardware
import zone_names
from catalogue_text import fold, number
from tables import filled, maybe

GREEN_ALGORITHMS_SOURCE = {"v1.0": "ga_v1", "v2.2": "ga_v2_2", "v3.0": "ga_v3"}


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
