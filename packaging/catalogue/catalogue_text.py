# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the catalogue is written and how names are compared: shared by the maker and the checker."""

import json
import re
import unicodedata

NUMBER = re.compile(r"^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$")


class Number(str):
    """A number that keeps the digits of its source."""


def number(text):
    if not NUMBER.match(text):
        raise ValueError(f"not a JSON number: {text!r}")
    return Number(text)


TRADE_MARKS = re.compile("\N{REGISTERED SIGN}|\N{TRADE MARK SIGN}|\\((?:r|tm)\\)", re.IGNORECASE)


def fold(text):
    """Case, spaces, accents and trade marks ignored: what counts as the same name (foldName in core/base/fold.h)."""
    letters = unicodedata.normalize("NFKD", TRADE_MARKS.sub("", text))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return "".join(unicodedata.normalize("NFKD", plain.casefold()).split())


def slug(name):
    plain = unicodedata.normalize("NFKD", name.replace("+", " plus ")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def to_json(value):
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)}: {to_json(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(to_json(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def file_text(about, lists):
    """{"about": …, "name": [ one record a line ], …}"""
    parts = [f'"about": {to_json(about)}']
    for name, records in lists.items():
        lines = ",\n".join(to_json(record) for record in records)
        parts.append(f'"{name}": [\n{lines}\n]' if records else f'"{name}": []')
    return "{" + ",\n".join(parts) + "}\n"
