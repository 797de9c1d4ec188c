"""Holds a request or a reply against `docs/clearinghouse-api.json`, as far as that goes."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

DOCUMENT = json.loads(
    (Path(__file__).parents[2] / "docs" / "clearinghouse-api.json").read_text(encoding="utf-8")
)
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}
_KNOWN = {
    *("$ref", "type", "required", "properties", "additionalProperties", "items", "oneOf"),
    *("pattern", "minimum", "maximum", "minItems", "maxItems", "description"),
}


def resolved(node: Mapping[str, object]) -> Mapping[str, object]:
    """Follow a reference within the document."""
    target = node.get("$ref")
    if not isinstance(target, str):
        return node
    found = DOCUMENT
    for step in target.removeprefix("#/").split("/"):
        found = found[step]
    return resolved(found)


def faults(value: object, schema: Mapping[str, object], at: str = "$") -> list[str]:
    """Return what in `value` does not fit; a keyword that this does not know is a fault too."""
    schema = resolved(schema)
    unknown = schema.keys() - _KNOWN
    if unknown:
        return [f"{at}: nobody checks {sorted(unknown)}"]
    choices = schema.get("oneOf")
    if isinstance(choices, list):
        fits = sum(not faults(value, choice, at) for choice in choices)
        return [] if fits == 1 else [f"{at}: fits {fits} of the choices"]
    names = schema.get("type", [])
    kinds = [names] if isinstance(names, str) else names
    assert isinstance(kinds, list)
    if not any(_is(value, str(kind)) for kind in kinds):
        return [f"{at}: is no {kinds}"]
    return [*_inside(value, schema, at), *_size(value, schema, at)]


def _is(value: object, kind: str) -> bool:
    return isinstance(value, _TYPES[kind]) and (kind != "integer" or not isinstance(value, bool))


def _inside(value: object, schema: Mapping[str, object], at: str) -> list[str]:
    found: list[str] = []
    items, properties = schema.get("items"), schema.get("properties", {})
    others, required = schema.get("additionalProperties"), schema.get("required", [])
    assert isinstance(properties, dict)
    assert isinstance(required, list)
    if isinstance(value, list) and isinstance(items, dict):
        for number, item in enumerate(value):
            found += faults(item, items, f"{at}[{number}]")
    if isinstance(value, dict):
        found += [f"{at}: lacks {name}" for name in required if name not in value]
        for name, member in value.items():
            member_schema = properties.get(name, others)
            if isinstance(member_schema, dict):
                found += faults(member, member_schema, f"{at}.{name}")
    return found


def _size(value: object, schema: Mapping[str, object], at: str) -> list[str]:
    size = len(value) if isinstance(value, list) else value if isinstance(value, int) else None
    low = schema.get("minItems" if isinstance(value, list) else "minimum")
    high = schema.get("maxItems" if isinstance(value, list) else "maximum")
    pattern = schema.get("pattern")
    if isinstance(value, str) and isinstance(pattern, str) and not re.search(pattern, value):
        return [f"{at}: does not fit {pattern}"]
    if size is None:
        return []
    too_small = isinstance(low, int) and size < low
    return [f"{at}: {size} is out of range"] if too_small or _above(size, high) else []


def _above(size: int, high: object) -> bool:
    return isinstance(high, int) and size > high


def operation(method: str, path: str) -> dict[str, object]:
    """Return what the document says of a request; KeyError for one that it does not name."""
    for template, methods in DOCUMENT["paths"].items():
        pattern = re.sub(r"\{[a-z]+\}", "[^/]+", template)
        if re.fullmatch(pattern, path) and method.lower() in methods:
            found = methods[method.lower()]
            assert isinstance(found, dict)
            return found
    raise KeyError(f"{method} {path}")


def body_schema(part: object) -> dict[str, object]:
    """Return the schema of a request's or a response's JSON."""
    assert isinstance(part, dict)
    schema = resolved(part)["content"]
    assert isinstance(schema, dict)
    found = schema["application/json"]["schema"]
    assert isinstance(found, dict)
    return found
