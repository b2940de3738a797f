#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks resources/catalogue: form, schemas, ids, sources, names, references, licences. Exit status 1 if anything is wrong.

    packaging/catalogue/check_catalogue.py [CATALOGUE_DIR [SCHEMA_DIR]]
"""

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from catalogue_text import Number, file_text, fold
from check_schema import faults
from grid_bands import computed
from served_zones import NAMES as WITHOUT_FIGURE

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ODBL_SOURCES = {"grid_odbl": "electricitymaps_yearly", "grid_odbl_2024": "electricitymaps_2024"}
BAND_IDS = """grid.two-sources grid.one-source.under-100 grid.one-source.100-250 grid.one-source.250-450 grid.one-source.from-450
    grid.ember-only.under-100 grid.ember-only.100-250 grid.ember-only.250-450 grid.ember-only.from-450 grid.unknown-place
    grid.direct drift.1 drift.2 drift.3-or-more drift.europe.1 drift.europe.2 drift.europe.3-or-more power.cpu power.gpu power.machine power.idle
    tdp.mobile tdp.turbo tdp.estimated tdp.conflict tdp.variants tdp.unknown-cpu tdp.unknown-gpu usage.default memory pue.site
    pue.provider pue.unknown mfu.llm-a100-h100 mfu.v100-tpu3 mfu.one-gpu llm.batch-known llm.batch-unknown
    llm.low-load llmhost embodied lifetime network.inside network.internet water""".split()


class Files:
    """Every catalogue file: its text, its values, and its values with the digits of the text."""

    def __init__(self, folder):
        self.text = {path.stem: path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.json"))}
        self.data = {name: json.loads(text) for name, text in self.text.items()}
        self.exact = {name: json.loads(text, parse_float=Number, parse_int=Number) for name, text in self.text.items()}

    def records(self, file, name=None):
        return self.data[file][name or file]

    def all_records(self):
        for file, data in self.data.items():
            for name, records in data.items():
                if name != "about":
                    for record in records:
                        yield file, name, record


def check_form(files):
    """One record a line, in the one way that the maker writes it."""
    for name, data in files.exact.items():
        lists = {key: value for key, value in data.items() if key != "about"}
        if file_text(data["about"], lists) != files.text[name]:
            yield f"{name}.json: not written as make_catalogue.py writes it"
    if len({data["about"]["edition"] for data in files.data.values()}) > 1:
        yield "the files are of different editions"


def check_schemas(files, schema_folder):
    schemas = {path.name.removesuffix(".schema.json"): path for path in Path(schema_folder).glob("*.schema.json")}
    for name, data in files.data.items():
        if name not in schemas:
            yield f"{name}.json: no schema"
            continue
        schema = json.loads(schemas[name].read_text(encoding="utf-8"))
        yield from faults(data, schema, name)


def repeated(values):
    return sorted(value for value, count in Counter(values).items() if count > 1)


def check_ids(files):
    for file in ("sources", "processors", "accelerators", "equivalences", "embodied", "coefficients", "bands"):
        yield from (f"{file}: id {value} twice" for value in repeated(record["id"] for record in files.records(file)))
    for file in ("grid", "grid_odbl"):
        yield from (f"{file}: zone {code} twice" for code in repeated(zone["zone"] for zone in files.records(file, "zones")))
        keys = [(figure["zone"], figure["year"], figure["source"]) for figure in files.records(file, "figures")]
        yield from (f"{file}: figure {key} twice" for key in repeated(keys))
        preferred = [figure["zone"] for figure in files.records(file, "figures") if figure.get("preferred")]
        yield from (f"{file}: two preferred figures for {code}" for code in repeated(preferred))
    yield from (f"grid_odbl_2024: {code} twice" for code in repeated(figure["zone"] for figure in files.records("grid_odbl_2024", "figures")))
    yield from (f"facilities: {key} twice" for key in repeated((f["provider"], f["region"]) for f in files.records("facilities", "facilities")))
    models = [(m["task"], m["model"], m["gpu"], m["gpus"], m["config"], m.get("run")) for m in files.records("models")]
    yield from (f"models: {key} twice" for key in repeated(map(str, models)))
    yield from (f"models: size of {name} twice" for name in repeated(size["model"] for size in files.records("models", "sizes")))
    yield from (f"models: {size['model']} uses more parameters than it has"
                for size in files.records("models", "sizes") if size["active_params_b"] > size["params_b"])
    ga_keys = {"hardware": ("dataset", "kind", "name"), "grid": ("dataset", "code"), "facilities": ("dataset", "provider", "region"),
               "constants": ("dataset", "name")}
    for name, fields in ga_keys.items():
        keys = [tuple(record[field] for field in fields) for record in files.records("green_algorithms", name)]
        yield from (f"green_algorithms {name}: {key} twice" for key in repeated(keys))


def check_sources(files):
    known = {source["id"] for source in files.records("sources")}
    used = {data["about"]["source"] for data in files.data.values() if "source" in data["about"]}
    yield from (f"about: unknown source {source}" for source in used - known)
    for file, name, record in files.all_records():
        for field in ("source", "zone_source"):
            if field in record:
                used.add(record[field])
                if record[field] not in known:
                    yield f"{file} {name}: unknown source {record[field]}"
    unused = known - used
    if unused:
        print("note: sources that no record names: " + ", ".join(sorted(unused)), file=sys.stderr)


def owners_of_names(records, key, names):
    owners = defaultdict(set)
    for record in records:
        for name in [record[field] for field in names] + record.get("aliases", []):
            owners[fold(name)].add(record[key])
    return owners


def check_names(files):
    zones = files.records("grid", "zones") + files.records("grid_odbl", "zones")
    lists = [("processors", files.records("processors"), "id", ["name"]), ("accelerators", files.records("accelerators"), "id", ["name"]),
             ("providers", files.records("facilities", "providers"), "id", ["id", "name"]), ("zones", zones, "zone", ["name_en", "name_es"])]
    meant = {fold(name) for name in files.data["grid"]["about"]["ambiguous_names"]}
    for title, records, key, names in lists:
        for name, owners in sorted(owners_of_names(records, key, names).items()):
            if len(owners) > 1 and not (title == "zones" and name in meant):
                yield f"{title}: {name} names {sorted(owners)}"
            if title == "zones" and len(owners) == 1 and name in meant:
                yield f"zones: {name} is called ambiguous and is not"
    codes = {fold(zone["zone"]): zone["zone"] for zone in zones}
    for zone in zones:
        for alias in zone.get("aliases", []):
            if codes.get(fold(alias), zone["zone"]) != zone["zone"]:
                yield f"zones: alias {alias} of {zone['zone']} is the code of another zone"


def check_references(files):
    grid_codes = {zone["zone"] for zone in files.records("grid", "zones")}
    odbl_codes = {zone["zone"] for zone in files.records("grid_odbl", "zones")}
    for file, codes in (("grid", grid_codes), ("grid_odbl", odbl_codes)):
        with_figures = {figure["zone"] for figure in files.records(file, "figures")}
        yield from (f"{file}: figures of unknown zone {code}" for code in sorted(with_figures - codes))
        yield from (f"{file}: zone {code} has no figure" for code in sorted(codes - with_figures - set(WITHOUT_FIGURE)))
        parents = {zone["parent"] for zone in files.records(file, "zones") if "parent" in zone}
        yield from (f"{file}: unknown parent {code}" for code in sorted(parents - grid_codes - odbl_codes))
    of_2024 = {figure["zone"] for figure in files.records("grid_odbl_2024", "figures")}
    yield from (f"grid_odbl_2024: figures of unknown zone {code}" for code in sorted(of_2024 - odbl_codes))
    providers = {provider["id"] for provider in files.records("facilities", "providers")}
    for name in ("facilities", "other_pue"):
        for record in files.records("facilities", name):
            if record["provider"] not in providers:
                yield f"facilities: unknown provider {record['provider']}"
            if "zone" in record and record["zone"] not in grid_codes | odbl_codes:
                yield f"facilities: {record['provider']} {record.get('region')}: no such zone {record['zone']}"
    means = [record["provider"] for record in files.records("facilities", "facilities") if record["kind"] == "provider"]
    yield from (f"facilities: two means of {provider}" for provider in repeated(means))
    if "WORLD" not in grid_codes or not any(f["zone"] == "WORLD" and f.get("preferred") for f in files.records("grid", "figures")):
        yield "grid: no preferred figure for the world"


def check_served_zones(files):
    """A zone of the list exists, its grid has a figure of its own, and the code of its direct figure is nobody's."""
    known = {zone["zone"] for zone in files.records("grid", "zones") + files.records("grid_odbl", "zones")}
    served = files.records("grid", "served")
    figures = {figure["zone"] for file in ("grid", "grid_odbl") for figure in files.records(file, "figures")}
    yield from (f"grid served: {code} twice" for code in repeated(record["zone"] for record in served))
    for record in served:
        if record["zone"] not in known or record["grid"] not in figures or record["grid"] in {other["zone"] for other in served}:
            yield f"grid served: {record['zone']} leads to {record['grid']}, which has no figure, or is no zone"
        if record.get("direct_code") in known:
            yield f"grid served: {record['direct_code']} is a zone"


def check_names_of_zones(files):
    """names.json and parts.json: what they lead to exists, and none of their codes is the code of another zone."""
    zones = {zone["zone"] for zone in files.records("grid", "zones") + files.records("grid_odbl", "zones")}
    for place in files.records("names", "places") + files.records("parts"):
        for code in place["zones"] + place.get("namesakes", []):
            if code not in zones:
                yield f"names: {place['name_en']} leads to {code}, which is no zone"
        if place["kind"] == "name" and len(place["zones"]) > 1:
            yield f"names: {place['name_en']} is the name of several zones"
    codes = files.records("names", "codes")
    yield from (f"names: code {code} twice" for code in repeated(record["code"] for record in codes))
    for record in codes:
        if record["zone"] not in zones or record["code"] in zones:
            yield f"names: the code {record['code']} leads to no zone, or is one"


def check_hardware(files):
    for name in ("processors", "accelerators"):
        for record in files.records(name):
            if "tdp_low_w" in record and not record["tdp_low_w"] <= record["tdp_w"] <= record["tdp_high_w"]:
                yield f"{name}: {record['id']}: the power is outside its own range"
            if record.get("offered") and (record["vendor"] == "unknown" or "tdp_w" not in record):
                yield f"{name}: {record['id']} is offered without vendor or power"
    yield from (f"processors: {r['id']} is offered without cores" for r in files.records("processors") if r.get("offered") and "cores" not in r)
    yield from (f"accelerators: {r['id']} is a pod" for r in files.records("accelerators") if "pod" in r["name"].lower().split())
    answered = {list_name: owners_of_names(files.records(list_name), "id", ["name"]) for list_name in ("processors", "accelerators")}
    left_out = {fold(record["name"]) for record in files.records("dropped_aliases", "left_out")}
    left_out |= {fold(record["name"].removeprefix("Google ")) for record in files.records("dropped_aliases", "left_out")}
    for record in files.records("green_algorithms", "hardware"):
        list_name = "processors" if record["kind"] == "cpu" else "accelerators"
        if fold(record["name"]) not in answered[list_name] and fold(record["name"]) not in left_out:
            yield f"{list_name}: nothing answers to {record['name']} of {record['dataset']}"
    for gpu in sorted({record["gpu"] for record in files.records("models")}):
        if fold(gpu) not in answered["accelerators"]:
            yield f"accelerators: nothing answers to {gpu} of models.json"


def check_computed_bands(files):
    """The bands that the other files give are those of the files as they are: else make_bands.py has to run."""
    lists = files.records("grid", "zones"), files.records("grid", "figures"), files.records("grid_odbl", "figures"), files.records("facilities")
    written = {band["id"]: band for band in files.exact["bands"]["bands"]}
    for identifier, band in computed(*lists).items():
        for field in ("low", "high", "central"):
            if band.get(field) != written.get(identifier, {}).get(field):
                yield f"bands: {identifier}: {field} is not that of the files: run make_bands.py"


def check_bands(files):
    ids = [band["id"] for band in files.records("bands")]
    yield from (f"bands: {identifier} is missing" for identifier in BAND_IDS if identifier not in ids)
    for band in files.records("bands"):
        if (band["mode"] == "recorded") == ("low" in band):
            yield f"bands: {band['id']}: low and high do not fit its mode"
        if "low" in band and not band["low"] <= band.get("central", band["low"]) <= band["high"]:
            yield f"bands: {band['id']}: the central value is outside"
        if band["mode"].startswith("factor") and "low" in band and not band["low"] <= band.get("central", 1) <= band["high"]:
            yield f"bands: {band['id']}: a factor whose median is outside"


def check_licences(files, folder):
    """The ODbL data stands in files of its own; nothing of it, and nothing made from it, anywhere else."""
    for name, text in files.text.items():
        if name not in (*ODBL_SOURCES, "sources") and ("electricitymaps" in text.lower() or "electricity maps" in text.lower()):
            yield f"{name}.json names Electricity Maps"
    for name, source in ODBL_SOURCES.items():
        if {figure["source"] for figure in files.records(name, "figures")} != {source}:
            yield f"{name}: figures of another source"
        about = files.data[name]["about"]
        if not (Path(folder) / about["licence_file"]).is_file():
            yield f"{about['licence_file']} is missing"
    licences = {source["id"]: source["licence"] for source in files.records("sources")}
    for file, name, record in files.all_records():
        if file not in ODBL_SOURCES and licences.get(record.get("source"), "").startswith("ODbL"):
            yield f"{file} {name}: a record under ODbL"


def all_faults(folder, schema_folder):
    files = Files(folder)
    yield from check_form(files)
    yield from check_schemas(files, schema_folder)
    for check in (check_ids, check_sources, check_names, check_names_of_zones, check_served_zones, check_references, check_hardware, check_bands, check_computed_bands):
        yield from check(files)
    yield from check_licences(files, folder)


def main(arguments):
    if len(arguments) > 2:
        sys.exit(__doc__)
    folder = arguments[0] if arguments else RESOURCES / "catalogue"
    schemas = arguments[1] if len(arguments) > 1 else RESOURCES / "schemas"
    found = list(all_faults(folder, schemas))
    for fault in found:
        print(fault)
    print(f"{len(found)} faults" if found else "the catalogue is sound")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
