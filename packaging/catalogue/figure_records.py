# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources, and lists whose rows are records as they are: equivalences, manufacture, coefficients. Models: model_records.py."""

from catalogue_text import number
from power_bands import IDLE
from tables import beside, by_hand, filled, maybe


# id -> the title as a reader wants it, where the table names a file
TITLES = {
    "amd_codecarbon": "AMD product tables",
    "boavizta_archetypes": "Archetypes: lifetimes and cloud regions",
    "codecarbon_egrid_2016": "eGRID 2016 state CO₂ rates",
    "ga_data_v4dev": "Green Algorithms data v4.0 (development)",
    "ga_v3": "Green Algorithms data v3.0",
    "intel_ark_codecarbon": "Intel ARK table",
}

# id -> the commit in whose files the figures were found again, for addresses that would move on with their branch
COMMITS = {
    "amd_codecarbon": "3dfd207",
    "boavizta_archetypes": "9eeed76",
    "co2js_swdm": "33af86d",
    "codecarbon_cpu_power": "811df7f",
    "codecarbon_egrid_2016": "652389a",
    "codecarbon_nordic": "f30457b",
    "codecarbon_viz": "5fade58",
    "electricitymaps_yearly": "9a0a098",
    "ga_data_v4dev": "fc9c9f5",
    "ga_v1": "d3670c1",
    "ga_v2_2": "4b03eac",
    "ga_v3": "28c9d8f",
    "gcp_codecarbon": "ca104ad",
    "intel_ark_codecarbon": "3753e24",
    "mlco2_gpus": "b492fe4",
    "mlco2_impact": "96c7c2e",
}
# id -> the day on which the figures were read, or compared with what stands there, as far as it is known
ACCESSED = {
    "epoch_hw": "2026-04-27",
    "owid_ember_2026": "2026-04-29",
    **dict.fromkeys(COMMITS, "2026-11-30"),
}


def address(row):
    return re.sub("/(master|main)/", f"/{COMMITS[row['source_id']]}/", row["url"], count=1) if row["source_id"] in COMMITS else row["url"]


def sources(tables):
    made = [filled({
        "id": row["source_id"], "title": TITLES.get(row["source_id"], row["title"]), "publisher": row["publisher"], "year": maybe(row["year"]),
        "url": address(row) if row["url"] != "-" else None, "accessed": ACCESSED.get(row["source_id"]),
        "licence": row["licence"], "note": row["note"]}) for row in tables["sources"]]
    known = {record["id"] for record in made}
    return made + [record for record in by_hand("sources", key="id") if record["id"] not in known]


# Only where the source or its note says what is counted.
BASIS_STATED = {"car_eu_new_2018_km", "car_eu_new_2020_km"}
DISPUTED = {"web_search"}
EQUIVALENCE_NOTES = {
    "train_km": "the source itself remarks 5 to 37 g",
    "flight_economy_km": "the source itself remarks 139 to 244 g",
    "streaming_hour": "published figures run from 36 to 86 g",
}


def printed(name, join):
    """"Paris - London" with the dash that its language takes between places, and CO2 with its small figure."""
    return name.replace(" - ", join).replace("CO2", "CO₂")


def equivalences(tables):
    return [filled({
        "id": row["id"], "name_en": printed(row["name_en"], "–"), "name_es": printed(row["name_es"], "-"), "g_per_unit": number(row["g_co2e_per_unit"]), "unit": row["unit"],
        "year": maybe(row["year"]), "basis_stated": row["id"] in BASIS_STATED, "disputed": True if row["id"] in DISPUTED else None,
        "note": "; ".join(filter(None, [row["note"], EQUIVALENCE_NOTES.get(row["id"])])), "source": row["source_id"]}) for row in tables["equivalences"]]


def embodied(tables):
    return [filled({
        "id": row["component"], "kg_co2e": number(row["kg_co2e"]), "per": row["per"], "lifetime_years": maybe(row["lifetime_years"]),
        "year": maybe(row["year"]), "note": row["note"], "source": row["source_id"]}) for row in tables["embodied"]]


def coefficients(tables):
    return [filled({"id": row["id"], "value": number(row["value"]), "unit": row["unit"], "note": row["note"], "source": row["source_id"]})
            for row in tables["coefficients"]] + [{
                "id": "machine_idle_share", "value": number(IDLE.median), "unit": "W/W",
                "note": f"idle over full power of whole servers, median of {IDLE.count} processors", "source": "specpower_2026"}] + [
                    filled({field: number(row[field]) if field == "value" else row[field] for field in ("id", "value", "unit", "note", "source")})
                    for row in beside("planning_coefficients")]
