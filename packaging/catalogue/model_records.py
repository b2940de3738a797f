# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Models of machine learning: measured energy of two editions of the ML.ENERGY leaderboard, and sizes of mixtures of experts."""

import re

from catalogue_text import number
from tables import filled, maybe

NUMBERS_2024 = {
    "j_per_response": "energy_j_per_response", "j_per_token": "energy_j_per_token", "output_tokens": "avg_output_tokens",
    "itl_ms": "median_itl_ms", "batch_latency_s": "batch_latency_s", "power_w": "avg_power_w",
}
NUMBERS_2026 = {
    "j_per_response": "j_per_response", "j_per_token": "j_per_token", "output_tokens": "avg_output_tokens", "itl_ms": "median_itl_ms", "power_w": "w_per_gpu",
}
RUN = re.compile(r";?\s*run=(\d+)$")


def edition_2024(tables):
    for row in tables["model_energy"]:
        run = RUN.search(row["config"])
        record = {
            "task": row["task"], "model": row["model"], "params_b": maybe(row["params_b"]), "active_params_b": maybe(row["active_params_b"]),
            "precision": row["precision"], "gpu": row["gpu_model"], "gpus": number(row["n_gpus"]), "config": RUN.sub("", row["config"]),
            "run": number(run.group(1)) if run else None}
        record |= {field: maybe(row[column]) for field, column in NUMBERS_2024.items()}
        yield filled(record | {"year": number(row["year"]), "source": row["source_id"]})


def config_2026(row):
    """As the edition before writes it: "bs8", "bs1;steps50;832x480;frames81"."""
    size = f"{row['width']}x{row['height']}" if row["width"] else None
    parts = [f"bs{row['max_num_seqs'] or row['avg_batch_size']}", row["steps"] and f"steps{row['steps']}", size, row["frames"] and f"frames{row['frames']}"]
    return ";".join(filter(None, parts))


def edition_2026(tables):
    """The same configuration may have been measured more than once (other ways to divide it among the cards)."""
    counts = {}
    for row in tables["next/ml_energy_v3"]:
        record = {
            "task": row["task"], "model": row["model"], "params_b": maybe(row["total_params_b"]), "active_params_b": maybe(row["active_params_b"]),
            "precision": row["weight_precision"], "gpu": f"NVIDIA {row['gpu']}", "gpus": number(row["gpus"]), "config": config_2026(row)}
        key = tuple(record[field] for field in ("task", "model", "gpu", "gpus", "config"))
        counts[key] = counts.get(key, 0) + 1
        record["run"] = number(str(counts[key])) if counts[key] > 1 else None
        record |= {field: maybe(row[column]) for field, column in NUMBERS_2026.items()}
        yield filled(record | {"year": number("2026"), "source": "ml_energy_leaderboard_2026"})


def models(tables):
    return [*edition_2024(tables), *edition_2026(tables)]


SIZE_SOURCES = {"ecologits models.json": "ecologits", "ml-energy/benchmark model_info.json": "ml_energy_benchmark"}


def sizes(tables):
    """Mixtures of experts whose architecture is published."""
    return [{"model": row["model"], "params_b": number(row["total_params_b"]), "active_params_b": number(row["active_params_b"]),
             "source": SIZE_SOURCES[row["source"]]} for row in tables["next/moe_active_parameters"]]
