"""Bytes as the 45 characters that QR codes pack best (RFC 9285)."""

from __future__ import annotations

from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES: Final = {char: value for value, char in enumerate(ALPHABET)}


def encode(data: bytes) -> str:
    """Return three characters for two bytes, and two for a last single one."""
    return "".join(_group(data[at : at + 2]) for at in range(0, len(data), 2))


def decode(text: str) -> bytes | None:
    """Return the bytes, None for a text that no bytes become."""
    data = bytearray()
    for at in range(0, len(text), 3):
        group = text[at : at + 3]
        size = len(group) - 1
        if size == 0 or any(char not in _VALUES for char in group):
            return None
        number = sum(_VALUES[char] * 45**place for place, char in enumerate(group))
        if number >= 256**size:
            return None
        data += number.to_bytes(size)
    return bytes(data)


def _group(pair: bytes) -> str:
    number = int.from_bytes(pair)
    chars = [ALPHABET[number % 45], ALPHABET[number // 45 % 45]]
    return "".join([*chars, ALPHABET[number // 2025]] if len(pair) == 2 else chars)
