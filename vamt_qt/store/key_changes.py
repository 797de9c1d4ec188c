"""What was changed beside a product key, in words for its entry in the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vamt_qt.licensing.product_key import KeyRecord


def key_changes(before: KeyRecord, after: KeyRecord) -> tuple[str, ...]:
    """Return a phrase for each value that is another one: `purchased 50 → 60`."""
    old, new = dict(_values(before)), dict(_values(after))
    return tuple(_phrase(name, old, new) for name in old if old[name] != new[name])


def _phrase(name: str, old: Mapping[str, str], new: Mapping[str, str]) -> str:
    return f"{name} {old[name] or 'nothing'} → {new[name] or 'nothing'}"


def _values(key: KeyRecord) -> Iterator[tuple[str, str]]:
    terms = key.terms
    yield "kind", key.kind.value
    yield "application", key.application
    yield "description", key.description
    yield "product", key.product
    yield "purchased", _number(key.purchased)
    yield "edition", terms.edition
    yield "agreement", terms.agreement
    yield "owner", terms.owner
    yield "remarks", terms.remarks
    yield "expires", terms.expires_on.isoformat() if terms.expires_on else ""
    yield "sites", ", ".join(terms.sites)
    yield "warn below", _number(terms.warn_below)
    yield "warn at", f"{terms.warn_percent} %" if terms.warn_percent is not None else ""


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
