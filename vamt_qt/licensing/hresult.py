"""What the codes of Windows licensing mean, and what to do about each, in our own words."""

from __future__ import annotations

from dataclasses import dataclass

from vamt_qt.licensing.hresult_table import TABLE


@dataclass(frozen=True, slots=True)
class Explanation:
    """One code: its public name, its meaning and the next step."""

    code: int
    name: str
    meaning: str
    advice: str


def unsigned(code: int) -> int:
    """Return a code as the unsigned 32-bit number that every comparison uses."""
    return code & 0xFFFFFFFF


def format_hresult(code: int) -> str:
    """Return a code as people search for it: `0xC004F050`."""
    return f"0x{unsigned(code):08X}"


def explain(code: int) -> Explanation:
    """Explain a code; one that is not in the table says so rather than guessing."""
    number = unsigned(code)
    name, meaning, advice = TABLE.get(
        number,
        (
            "unknown code",
            "Windows gave a code that this program does not know",
            "Search for the code in Microsoft's documentation.",
        ),
    )
    return Explanation(number, name, meaning, advice)
