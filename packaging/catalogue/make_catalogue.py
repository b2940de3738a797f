#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the reference tables (CSV) into resources/catalogue/*.json, one record a line.

    packaging/catalogue/make_catalogue.py REFERENCE_DIR [OUTPUT_DIR]

The same tables give the same bytes. Numbers keep the digits of the tables. packaging/catalogue/check_catalogue.py checks the result.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import grid_bands
import zone_names
from bands import bands
from catalogue_text import file_text
from facility_records import facilities
from figure_records import coefficients, embodied, equivalences, sources
from green_algorithms_records import MAPS_2024, green_algorithms, maps_2024, missing_hardware
from grid_records import grid
from hardware_records import accelerators, processors
from model_records import models, sizes
from tables import OUTPUT, Tables

EDITION = "2026-12"
OWN = "GPL-3.0-or-later, as the program"
ODBL_SOURCE = "electricitymaps_yearly"
ODBL_NOTICE = "Contains information from Electricity Maps, which is made available here under the Open Database License (ODbL) 1.0"


def about(title, licence="each record keeps the licence of its source: see sources.json", **more):
    return {"title": title, "edition": EDITION, "licence": licence} | more


def catalogue(tables):
    dropped, left_out = [], []
    known = {"processors": processors(tables, dropped), "accelerators": accelerators(tables, dropped, left_out)}
    (free_zones, free_figures, served), (odbl_zones, odbl_figures) = grid(tables, dropped)
    providers, sites, others = facilities(tables, dropped)
    missing_hardware(tables, known, left_out)
    odbl, odbl_2024 = (next(row for row in sources(tables) if row["id"] == identifier) for identifier in (ODBL_SOURCE, MAPS_2024))
    ambiguous = {"ambiguous_names": zone_names.AMBIGUOUS}
    ga_licence = "CC-BY-4.0: Lannelongue, Grealey and Inouye, Green Algorithms; the world of v3.1: Ember; values as published, field names and zone codes changed"
    return {
        "sources": (about("Where every figure comes from", "each record names the licence of its source"), {"sources": sources(tables)}),
        "processors": (about("Processors"), {"processors": known["processors"]}),
        "accelerators": (about("Graphics cards and other accelerators"), {"accelerators": known["accelerators"]}),
        "grid": (about("Carbon intensity of electricity", **ambiguous), {"zones": free_zones, "figures": free_figures, "served": served}),
        "grid_odbl": (about("Carbon intensity of electricity, Electricity Maps", "ODbL-1.0", attribution=ODBL_NOTICE, licence_file="grid_odbl.LICENCE.md",
                            title_of_source=odbl["title"], url=odbl["url"]), {"zones": odbl_zones, "figures": odbl_figures}),
        "grid_odbl_2024": (about("Carbon intensity of electricity in 2024, Electricity Maps", "ODbL-1.0", attribution=ODBL_NOTICE,
                                 licence_file="grid_odbl_2024.LICENCE.md", title_of_source=odbl_2024["title"], url=odbl_2024["url"]),
                           {"figures": maps_2024(tables)}),
        "facilities": (about("Data centres and cloud regions"), {"providers": providers, "facilities": sites, "other_pue": others}),
        "equivalences": (about("Everyday equivalents"), {"equivalences": equivalences(tables)}),
        "embodied": (about("Emissions of manufacture"), {"embodied": embodied(tables)}),
        "coefficients": (about("Coefficients"), {"coefficients": coefficients(tables)}),
        "models": (about("Machine-learning models: measured energy, and sizes of mixtures of experts",
                         "Apache-2.0: ML.ENERGY; MPL-2.0: EcoLogits; each record keeps the licence of its source"), {"models": models(tables), "sizes": sizes(tables)}),
        "bands": (about("Bands of the 90 % interval", OWN), {"bands": bands(grid_bands.computed(free_zones, free_figures, odbl_figures, sites))}),
        "green_algorithms": (about("Green Algorithms v1.0, v2.2 and v3.0 as they were, and what of v3.1 may be passed on", ga_licence), green_algorithms(tables)),
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
