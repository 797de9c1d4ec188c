"""Reads a verb's arguments: typed, with a clear word for each that is missing or wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.product import OFFICE_APPLICATION, WINDOWS_APPLICATION
from vamt_qt.licensing.secret import Secret


@dataclass(frozen=True, slots=True)
class Arguments:
    """What came with a request. Every reader raises BadInputError naming the argument."""

    values: Mapping[str, Json]

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text."""
        match self.values.get(name):
            case str(value):
                return value
            case None if default is not None:
                return default
            case _:
                raise _wrong(name, "a text")

    def secret(self, name: str) -> Secret:
        """Return a text that must not be shown."""
        return Secret(self.text(name))

    def number(self, name: str) -> int | None:
        """Return a whole number, None where none was given."""
        match self.values.get(name):
            case None:
                return None
            case bool():
                raise _wrong(name, "a whole number")
            case int(value):
                return value
            case _:
                raise _wrong(name, "a whole number")

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return yes or no."""
        match self.values.get(name):
            case None:
                return default
            case bool(value):
                return value
            case _:
                raise _wrong(name, "true or false")

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Return a list of texts, None where none was given."""
        match self.values.get(name):
            case None:
                return None
            case list(items):
                texts = tuple(item for item in items if isinstance(item, str))
                if len(texts) == len(items):
                    return texts
        raise _wrong(name, "a list of texts")

    def mapping(self, name: str) -> Mapping[str, str]:
        """Return texts by name, none where nothing was given."""
        match self.values.get(name):
            case None:
                return {}
            case Mapping() as said:
                texts = {key: value for key, value in said.items() if isinstance(value, str)}
                if len(texts) == len(said):
                    return texts
        raise _wrong(name, "texts by their names")

    def application(self) -> str:
        """Return a licensing application's ID: Windows where none was given."""
        named = self.text("application", "").lower()
        known = {
            "": WINDOWS_APPLICATION,
            "windows": WINDOWS_APPLICATION,
            "office": OFFICE_APPLICATION,
        }
        return known.get(named, named)

    def path(self, name: str) -> Path:
        """Return a file's path."""
        return Path(self.text(name)).expanduser()


def _wrong(name: str, kind: str) -> BadInputError:
    return BadInputError(f"“{name}” must be {kind}", hint="Correct the argument.")
