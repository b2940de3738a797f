#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out resources/catalogue/bands.json anew from the other files of that folder and from bands.py.

    packaging/catalogue/make_bands.py [CATALOGUE_DIR]
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from bands import bands
from catalogue_text import file_text
from grid_bands import computed
from tables import OUTPUT


def lists_of(folder):
    read = lambda name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    grid = read("grid")
    return grid["zones"], grid["figures"], read("grid_odbl")["figures"], read("facilities")["facilities"]


def main(arguments):
    if len(arguments) > 1:
        sys.exit(__doc__)
    folder = Path(arguments[0]) if arguments else OUTPUT
    path = folder / "bands.json"
    about = json.loads(path.read_text(encoding="utf-8"))["about"]
    path.write_text(file_text(about, {"bands": bands(computed(*lists_of(folder)))}), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
