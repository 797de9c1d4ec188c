"""Microsoft's published setup keys for KMS clients: chosen by edition, recognised when pasted.

They are the keys that volume editions of Windows come with. A machine takes one to become a
client of a KMS host or of Active Directory again; no clearinghouse confirms them. The list and
its source are in `resources/data/gvlk.tsv`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.resources import resource

_WORDS: Final = re.compile(r"[a-z0-9.]+")
# Windows calls every long-term release by one name; only its build tells them apart.
_LONG_TERM: Final[Mapping[str, str]] = {
    "10240": "2015",
    "14393": "2016",
    "17763": "2019",
    "19044": "2021",
    "26100": "2024",
}


@dataclass(frozen=True, slots=True)
class ClientKey:
    """A setup key and the editions that it is for, under their heading in the source."""

    section: str
    editions: tuple[str, ...]
    key: ProductKey


@cache
def client_keys() -> tuple[ClientKey, ...]:
    """Return the published keys in the order of their source."""
    text = resource("data/gvlk.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(_client_key(*line.split("\t")) for line in lines[1:])


def _client_key(section: str, editions: str, key: str) -> ClientKey:
    return ClientKey(section, tuple(editions.split("; ")), ProductKey.parse(key))


@cache
def _by_key() -> Mapping[ProductKey, ClientKey]:
    return {known.key: known for known in client_keys()}


def recognise(key: ProductKey) -> ClientKey | None:
    """Return the published setup key that this is, None for any other key."""
    return _by_key().get(key)


def find_client_keys(edition: str) -> tuple[ClientKey, ...]:
    """Return the keys of an edition, or of all editions that have each word of its name."""
    asked = _words(edition)
    exact = tuple(k for k in client_keys() if any(_words(name) == asked for name in k.editions))
    return exact or tuple(
        k for k in client_keys() if any(set(asked) <= set(_words(name)) for name in k.editions)
    )


def client_key_for(os_name: str, os_version: str = "") -> ClientKey:
    """Return the one key for a system as it names itself: "Microsoft Windows 11 Pro", "10.0.26100".

    Raises BadInputError `no-client-key` where none or several fit exactly.
    """
    words = [word for word in _words(os_name) if word != "microsoft"]
    if words[-1:] in (["ltsc"], ["ltsb"]):
        words.append(_LONG_TERM.get(os_version.rsplit(".", maxsplit=1)[-1], ""))
    found = [k for k in client_keys() if any(_words(name) == words for name in k.editions)]
    if len(found) != 1:
        raise BadInputError(
            f"There is no published client key for “{os_name or 'an unknown system'}”",
            hint="Probe the machine first, or name the edition; evaluation and home editions have"
            " no client key.",
            code="no-client-key",
        )
    return found[0]


def _words(text: str) -> list[str]:
    plain = text.lower().replace("®", "").replace("™", "").replace("professional", "pro")
    return _WORDS.findall(plain)
