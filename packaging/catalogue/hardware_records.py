# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processors and accelerators."""

import re
from decimal import Decimal

import hardware_names as hardware
from catalogue_text import number, slug
from tables import beside, by_hand, claim_names, decimal_text, filled, in_order, maybe, split_aliases


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


def tdp_range(tdp, conflict, wide, turbo=None):
    """Low, high and their reason; `wide` is "mobile", "estimated" or None. Two reasons: the wider end of each. Sources that take a
    maximum turbo power for the base power do not disagree on the latter."""
    if wide == "mobile":
        turbo = None  # a peak of seconds there: what a laptop holds is what its maker has set
    if conflict and turbo and Decimal(tdp) <= conflict[0] and conflict[1] <= Decimal(turbo):
        conflict = None
    if not tdp or not (conflict or wide or turbo):
        return {}
    centre = Decimal(tdp)
    ends = [centre]
    ends += list(conflict or ()) + ([Decimal(turbo)] if turbo else [])
    reason = "conflict" if conflict else "turbo"
    if wide:
        spread = (centre * Decimal("0.6"), centre * 2)
        inside = not conflict or (spread[0] <= conflict[0] and conflict[1] <= spread[1])
        reason = wide if inside or wide == "estimated" else "conflict"
        ends += list(spread)
    return {"tdp_low_w": decimal_text(min(ends)), "tdp_high_w": decimal_text(max(ends)), "tdp_spread": reason}


def processor_spread(row):
    if row["source_id"] in hardware.NO_MAKER_FIGURE:
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


PROCESSOR_FIELDS = ["id", "name", "vendor", "tdp_w", "tdp_low_w", "tdp_high_w", "tdp_spread", "server_idle_w", "server_full_w", "cores", "threads", "per_core_w", "year", "offered",
                    "aliases", "source"]


def more_processors():
    """Models that no table has, in the columns of the table of processors; their maximum turbo power goes with the others'."""
    return [{"aliases": "", "offered": "1" if row["cores"] else "0", "tdp_per_core_w": ""} | row for row in beside("more_processors")]


def measured_servers():
    """What a whole server draws at the plug for each of its chips, by processor."""
    return {row["processor"]: {"server_idle_w": number(row["median_wall_w_per_chip_idle"]), "server_full_w": number(row["median_wall_w_per_chip_full"])}
            for row in beside("measured/specpower_by_processor")}


def processors(tables, dropped):
    conflicts = conflict_ranges(tables["conflicts_cpu"])
    more = more_processors()
    servers = measured_servers()
    turbo = {row["model"]: row["max_turbo_w"] for row in beside("turbo_power") + more}
    records = []
    for row in tables["processors_cpu"] + more:
        row = row | hardware.PROCESSOR_FACTS.get(row["model"], {})
        known = row["vendor"] != "unknown"
        aliases = split_aliases(row["aliases"]) + hardware.PROCESSOR_ALIASES.get(row["model"], [])
        record = filled({
            "id": slug(row["model"]), "name": row["model"], "vendor": row["vendor"], "tdp_w": maybe(row["tdp_w"]), "cores": maybe(row["cores"]),
            "threads": maybe(row["threads"]), "per_core_w": None if row["tdp_w"] else maybe(row["tdp_per_core_w"]),
            "year": maybe(row["release_year"]), "offered": True if row["offered"] == "1" and known else None,
            "aliases": aliases + (short_names("processors", row["model"]) if known else []), "source": row["source_id"]})
        record |= tdp_range(row["tdp_w"], conflicts.get(row["model"]), processor_spread(row), turbo.get(row["model"]))
        record |= servers.pop(row["model"], {})
        records.append((record["id"], record))
    if servers:
        raise SystemExit(f"measured servers of processors that no table has: {', '.join(sorted(servers))}")
    claim_names("processors", records, lambda record: [record["name"]], dropped)
    return [in_order(record, PROCESSOR_FIELDS) for _, record in records]


ACCELERATOR_FIELDS = ["id", "name", "vendor", "tdp_w", "chips", "slices", "tdp_low_w", "tdp_high_w", "tdp_spread", "memory_gb", "fp32_tflops", "fp16_tflops", "fp16_basis",
                      "year", "offered", "aliases", "source", "datasheet", "note"]


def web_address(text):
    return f"https://{text}" if text and "://" not in text else text


def with_names(record):
    """A record that is entered by hand, with the names and facts that are said of it here."""
    more = hardware.ACCELERATOR_ALIASES.get(record["name"], [])
    shorts = [short for full in [record["name"], *more] for short in short_names("accelerators", full)]
    aliases = list(dict.fromkeys([*record.get("aliases", []), *more, *shorts]))
    return record | ({"aliases": aliases} if aliases else {}) | hardware.ACCELERATOR_FACTS.get(record["name"], {})


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
    records += [(record["id"], with_names(record)) for record in by_hand("accelerators") if record["id"] not in known]
    claim_names("accelerators", records, lambda record: [record["name"]], dropped)
    return [in_order(record, ACCELERATOR_FIELDS) for _, record in records]
