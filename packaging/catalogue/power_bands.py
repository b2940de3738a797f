#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands of power, computed from what was measured (folder measured): 5th percentile, median and 95th, of watts over rating.

    packaging/catalogue/power_bands.py

prints them, and by kind of work and card what the band of accelerators is made of. bands.py takes them from here.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

MEASURED = Path(__file__).resolve().parent / "measured"
FIRST_SERVER_YEAR = 2014  # that of the servers behind the power of an unknown processor
# A node of eight H100 drew 8.4 kW at its most (Latif et al., IEEE Access 13, 2025), where the formula has 7.05 kW for its cards, processors
# and memory: the rest is of boards, fans and power supplies. The headline counts cards at their TDP for want of these, as that of
# processors does; so does what is drawn, or the interval would be of something else than the headline.
NODE_OVER_FORMULA = 8.4 / 7.05
DIFFUSION = ("text-to-image", "text-to-video")


@dataclass
class Spread:
    low: str
    median: str
    high: str
    count: int


def quantile(values, share):
    """Of type 7, as the program's own."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def spread(values):
    return Spread(*(f"{quantile(values, share):.2f}" for share in (0.05, 0.5, 0.95)), len(values))


def rows(name):
    with open(MEASURED / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def server_ratios():
    """Each processor once, so that a model that many makers test does not count for many."""
    return [float(row["wall_over_formula"]) for row in rows("specpower_by_processor")
            if row["wall_over_formula"] and int(row["years"][-4:]) >= FIRST_SERVER_YEAR]


def idle_shares():
    """Idle power of a whole server over that at full load."""
    return [float(row["idle_over_full"]) for row in rows("specpower_by_processor") if int(row["years"][-4:]) >= FIRST_SERVER_YEAR]


def card_ratios(wanted=lambda row: True):
    return [float(row["w_over_tdp"]) for row in rows("ml_energy_v3") if row["w_over_tdp"] and wanted(row)]


CPU = spread(server_ratios())
IDLE = spread(idle_shares())
CARD = spread(card_ratios())
GPU = spread([ratio * NODE_OVER_FORMULA for ratio in card_ratios()])


def idle_over_median(share):
    return f"{quantile(idle_shares(), share) / float(IDLE.median):.3f}"


def main():
    print("processors, whole server at full load over the formula:", CPU)
    print("servers, idle over full load:", IDLE)
    print("accelerators, with what their machine adds, over TDP:", GPU)
    print("accelerators alone, watts over TDP:", CARD)
    for card in sorted({row["gpu"] for row in rows("ml_energy_v3")}):
        for name, work in (("language models", lambda row: row["task"] not in DIFFUSION), ("diffusion", lambda row: row["task"] in DIFFUSION)):
            print(f"  {card}, {name}:", spread(card_ratios(lambda row: row["gpu"] == card and work(row))))


if __name__ == "__main__":
    main()
