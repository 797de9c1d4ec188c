"""The machines of many lines at once: 16 bytes each where a name is ours, a whole text otherwise.

An activation's name is the machine's, a slash and the product's slot. A name of another shape
stands as it is, and its slot is empty. Every `…_from` raises ExchangeRejectedError,
`malformed-bundle`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from vamt_qt.exchange.packing import name_from
from vamt_qt.exchange.plain_cbor import malformed

_BYTES: Final = 16
_DIGITS: Final = 2 * _BYTES
_SLOT: Final = re.compile(r"[\x21-\x7e]{1,200}")
_RANDOM: Final = re.compile(rf"[0-9a-f]{{32}}/{_SLOT.pattern}")


def packed_machines(activations: Sequence[str]) -> tuple[list[str], list[bytes | str]]:
    """Return the slot and the machine of each activation."""
    slots = [activation[_DIGITS + 1 :] for activation in activations]
    joined = _all_random("".join([activation[: _DIGITS + 1] for activation in activations]), slots)
    if joined is None:
        pairs = [_packed(activation) for activation in activations]
        return [slot for slot, _ in pairs], [machine for _, machine in pairs]
    return slots, [joined[start : start + _BYTES] for start in range(0, len(joined), _BYTES)]


def activations_from(slots: Sequence[str], machines: Sequence[object]) -> list[str]:
    """Read which activation each line is, by its product's slot and its machine."""
    packed = [machine for machine in machines if type(machine) is bytes and len(machine) == _BYTES]
    if len(packed) != len(machines) or "" in slots:
        return [_activation(*line) for line in zip(slots, machines, strict=True)]
    digits = b"".join(packed).hex()
    starts = range(0, len(digits), _DIGITS)
    return [
        f"{digits[start : start + _DIGITS]}/{slot}"
        for start, slot in zip(starts, slots, strict=True)
    ]


def _all_random(machines: str, slots: Sequence[str]) -> bytes | None:
    """Return the machines, each with a slash behind it, as bytes; None if one has another shape."""
    count, digits = len(slots), machines.replace("/", "")
    if len(digits) != count * _DIGITS or machines[_DIGITS :: _DIGITS + 1] != "/" * count:
        return None
    if set(digits) - set("0123456789abcdef") or not all(map(_SLOT.fullmatch, set(slots))):
        return None
    return bytes.fromhex(digits)


def _packed(activation: str) -> tuple[str, bytes | str]:
    if _RANDOM.fullmatch(activation) is None:
        return "", name_from(activation)
    return activation[_DIGITS + 1 :], bytes.fromhex(activation[:_DIGITS])


def _activation(slot: str, machine: object) -> str:
    match machine:
        case bytes() if len(machine) == _BYTES and slot:
            return f"{machine.hex()}/{slot}"
        case str() if not slot:
            return name_from(machine)
        case _:
            raise malformed("a line does not say which activation it is")
