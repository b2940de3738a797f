# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Zones whose electricity is that of another zone's grid, and zones that no source has a figure for.

STATES     US state -> the balancing area whose utilities serve most of it, judged by their service areas. States that several
           share, none of them with most, are left out and keep their own direct figure: Arizona, Kentucky, Mississippi, Missouri,
           New Mexico, North Carolina, North Dakota, Oregon, South Carolina, South Dakota, Washington. Alaska and Hawaii have
           a life-cycle figure of their own.
OTHERS     zone -> (grid, why)
NAMES      code -> (English, Spanish, continent, other names): zones that stand in no table of grid intensity. One with a grid
           above takes its figure, the others the world's, visibly.
"""

from tables import filled

PJM, MISO, SPP, NEW_ENGLAND = "US-MIDA-PJM", "US-MIDW-MISO", "US-CENT-SWPP", "US-NE-ISNE"
STATES = {
    "US-AL": "US-SE-SOCO", "US-AR": MISO, "US-CA": "US-CAL-CISO", "US-CO": "US-NW-PSCO", "US-CT": NEW_ENGLAND, "US-DC": PJM, "US-DE": PJM,
    "US-FL": "US-FLA-FPL", "US-GA": "US-SE-SOCO", "US-IA": MISO, "US-ID": "US-NW-IPCO", "US-IL": PJM, "US-IN": MISO, "US-KS": SPP,
    "US-LA": MISO, "US-MA": NEW_ENGLAND, "US-MD": PJM, "US-ME": NEW_ENGLAND, "US-MI": MISO, "US-MN": MISO, "US-MT": "US-NW-NWMT",
    "US-NE": SPP, "US-NH": NEW_ENGLAND, "US-NJ": PJM, "US-NV": "US-NW-NEVP", "US-NY": "US-NY-NYIS", "US-OH": PJM, "US-OK": SPP,
    "US-PA": PJM, "US-RI": NEW_ENGLAND, "US-TN": "US-TEN-TVA", "US-TX": "US-TEX-ERCO", "US-UT": "US-NW-PACE", "US-VA": PJM,
    "US-VT": NEW_ENGLAND, "US-WI": MISO, "US-WV": PJM, "US-WY": "US-NW-PACE",
}
STATE_NOTE = "the balancing area whose utilities serve most of the state"
OTHERS = {
    "AU-ACT": ("AU-NSW", "it lies within the grid of New South Wales"),
    "GG": ("FR", "most of its electricity comes by cable from France, through Jersey"),
    "JE": ("FR", "nearly all of its electricity comes by cable from France"),
    "LI": ("CH", "within the Swiss control area"),
    "MC": ("FR", "supplied from France"),
    "SM": ("IT", "supplied from Italy"),
    "VA": ("IT", "supplied from Italy"),
}
NAMES = {
    "BQ": ("Bonaire, Sint Eustatius and Saba", "Bonaire, San Eustaquio y Saba", "North America",
           ["Caribbean Netherlands", "Caribe neerlandés", "Bonaire", "Sint Eustatius", "San Eustaquio"]),
    "GG": ("Guernsey", "Guernsey", "Europe", []),
    "IM": ("Isle of Man", "Isla de Man", "Europe", []),
    "JE": ("Jersey", "Jersey", "Europe", []),
    "LI": ("Liechtenstein", "Liechtenstein", "Europe", []),
    "MC": ("Monaco", "Mónaco", "Europe", []),
    "MH": ("Marshall Islands", "Islas Marshall", "Oceania", []),
    "MP": ("Northern Mariana Islands", "Islas Marianas del Norte", "Oceania", ["US-MP", "Saipan", "Saipán"]),
    "NU": ("Niue", "Niue", "Oceania", []),
    "SM": ("San Marino", "San Marino", "Europe", []),
    "SX": ("Sint Maarten", "San Martín (parte neerlandesa)", "North America", ["NL-SX"]),
    "TK": ("Tokelau", "Tokelau", "Oceania", []),
    "TV": ("Tuvalu", "Tuvalu", "Oceania", []),
    "VA": ("Vatican City", "Ciudad del Vaticano", "Europe", ["Vatican", "Vaticano", "Holy See", "Santa Sede"]),
    "WF": ("Wallis and Futuna", "Wallis y Futuna", "Oceania", ["FR-WF"]),
}


def zones_without_figures():
    return [(code, filled({"zone": code, "name_en": en, "name_es": es, "continent": continent, "kind": "country", "aliases": list(aliases)}))
            for code, (en, es, continent, aliases) in NAMES.items()]


def served(zones, figures):
    """The records of the list, in the order of the codes; a zone's own direct figure keeps a code to be chosen by."""
    names = {zone["zone"]: zone for zone in zones}
    direct = {figure["zone"] for figure in figures if figure.get("preferred") and figure["basis"] == "direct"}
    pairs = {zone: (grid, STATE_NOTE) for zone, grid in STATES.items()} | OTHERS
    records = []
    for zone, (grid, note) in sorted(pairs.items()):
        choice = {"direct_code": f"{zone}-DIRECT", "direct_name_en": f"{names[zone]['name_en']} (direct emissions only)",
                  "direct_name_es": f"{names[zone]['name_es']} (solo emisiones directas)"}
        records.append({"zone": zone, "grid": grid} | (choice if zone in direct else {}) | {"note": note})
    return records
