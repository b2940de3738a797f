# SPDX-FileCopyrightText: 2026 The Huella authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of JSON Schema draft-07 that resources/schemas uses, so that a check needs nothing but Python."""

import re

TYPES = {"object": dict, "array": list, "string": str, "number": (int, float), "integer": int, "boolean": bool}


def same(value, constant):
    return type(value) is type(constant) and value == constant


def is_type(value, name):
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, TYPES[name])


def number_faults(value, schema):
    if "minimum" in schema and value < schema["minimum"]:
        yield f"{value} is below {schema['minimum']}"
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        yield f"{value} is not above {schema['exclusiveMinimum']}"
    if "maximum" in schema and value > schema["maximum"]:
        yield f"{value} is above {schema['maximum']}"


def text_faults(value, schema):
    if len(value) < schema.get("minLength", 0):
        yield "is empty"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{value!r} does not fit {schema['pattern']}"


def object_faults(value, schema, place):
    known = schema.get("properties", {})
    for key in schema.get("required", []):
        if key not in value:
            yield f"{place}: {key} is missing"
    for key, needed in schema.get("dependencies", {}).items():
        if key in value:
            yield from (f"{place}: {key} needs {other}" for other in needed if other not in value)
    for key, item in value.items():
        if key in known:
            yield from faults(item, known[key], f"{place}.{key}")
        elif schema.get("additionalProperties", True) is False:
            yield f"{place}: unknown field {key}"


def array_faults(value, schema, place):
    if len(value) < schema.get("minItems", 0):
        yield f"{place}: fewer than {schema['minItems']} items"
    if schema.get("uniqueItems") and len({str(item) for item in value}) < len(value):
        yield f"{place}: repeated items"
    for number, item in enumerate(value):
        yield from faults(item, schema.get("items", {}), f"{place}[{number}]")


def faults(value, schema, place):
    if "type" in schema and not is_type(value, schema["type"]):
        yield f"{place}: not of type {schema['type']}"
        return
    if "const" in schema and not same(value, schema["const"]):
        yield f"{place}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and not any(same(value, choice) for choice in schema["enum"]):
        yield f"{place}: {value!r} is not one of {schema['enum']}"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from (f"{place}: {fault}" for fault in number_faults(value, schema))
    elif isinstance(value, str):
        yield from (f"{place}: {fault}" for fault in text_faults(value, schema))
    elif isinstance(value, dict):
        yield from object_faults(value, schema, place)
    elif isinstance(value, list):
        yield from array_faults(value, schema, place)
