# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands of places, electricity and PUE that are computed from the catalogue's own files: 5th and 95th percentile of ratios.

grid.one-source     a zone that the yearly averages of consumption alone have: what the other source says of zones that both
                    have, over it, by the size of the known figure; years YEARS
grid.ember-only     the other way round
grid.unknown-place       the newest figure of every country over the world's
drift, drift.europe one source's own history from FIRST on: a country's figure n years later over the figure; its median is the centre
pue.provider        a region's own part above 1 over that of its provider's mean
"""

FIRST = 2016
YEARS = (2023, 2024, 2025)
SIZES = {"under-100": (0, 100), "100-250": (100, 250), "250-450": (250, 450), "from-450": (450, float("inf"))}
GENERATION, REGION_PUE = "owid_ember_2026", "pue_"  # sources of what each provider publishes begin so


def quantile(values, share):
    """Type 7, as the program's own (core/estimate/range.cpp)."""
    values = sorted(values)
    position = (len(values) - 1) * share
    below = int(position)
    return values[below] + (position - below) * (values[min(below + 1, len(values) - 1)] - values[below])


def by_zone(figures, source=None):
    table = {}
    for figure in figures:
        grams = float(figure["g_per_kwh"])
        if grams > 0 and figure["basis"] == "life-cycle" and source in (None, figure["source"]):
            table.setdefault(figure["zone"], {})[int(figure["year"])] = grams
    return table


def over_known(known, other, least, most):
    return [other[zone][year] / grams for zone in known if zone in other for year, grams in known[zone].items()
            if year in YEARS and year in other[zone] and least <= grams < most]


def steps(history, countries, years):
    return [of[year + years] / of[year] for zone, of in history.items() if zone in countries for year in of
            if year >= FIRST and year + years in of]


def regions_over_means(facilities):
    means = {record["provider"]: float(record["pue"]) for record in facilities if record["kind"] == "provider"}
    return [(float(record["pue"]) - 1) / (means[record["provider"]] - 1) for record in facilities
            if record["kind"] == "region" and record["source"].startswith(REGION_PUE) and "pue" in record and record["provider"] in means]


def ratios(zones, figures, odbl_figures, facilities):
    """What each computed band is the 5th and 95th percentile of, by its id."""
    ember, maps = by_zone(figures, GENERATION), by_zone(odbl_figures)
    kinds = {zone["zone"]: zone.get("continent") for zone in zones if zone["kind"] == "country"}
    europe = {zone for zone, continent in kinds.items() if continent == "Europe"}
    found = {}
    for size, (least, most) in SIZES.items():
        found[f"grid.one-source.{size}"] = over_known(maps, ember, least, most)
        found[f"grid.ember-only.{size}"] = over_known(ember, maps, least, most)
    newest = {zone: of[max(of)] for zone, of in ember.items()}
    found["grid.unknown-place"] = [newest[zone] / newest["WORLD"] for zone in kinds if zone in newest]
    for years, name in ((1, "1"), (2, "2"), (3, "3-or-more")):
        found[f"drift.{name}"] = steps(ember, set(kinds) - europe, years)
        found[f"drift.europe.{name}"] = steps(ember, europe, years)
    found["pue.provider"] = regions_over_means(facilities)
    return found


def computed(*lists):
    """low, high and central as texts of three decimals, and how many ratios they rest on."""
    bands = {}
    for identifier, values in ratios(*lists).items():
        band = {"low": f"{quantile(values, 0.05):.3f}", "high": f"{quantile(values, 0.95):.3f}", "count": len(values)}
        if identifier.startswith("drift"):
            band["central"] = f"{quantile(values, 0.5):.3f}"
        bands[identifier] = band
    return bands
