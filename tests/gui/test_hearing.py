"""What lower floors say in English is said in the language of the window."""

from collections.abc import Iterator

import pytest

from vamt_qt.gui.hearing import heard
from vamt_qt.gui.tongue import PSEUDO, speak


@pytest.fixture(autouse=True)
def spoken_german() -> Iterator[None]:
    speak("de")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("english", "german"),
    [
        # As it is, with its full stop, and with the capital that a table gave it.
        ("Machine added", "Rechner hinzugefügt"),
        ("The machine was removed meanwhile.", "Der Rechner wurde inzwischen entfernt."),
        ("Already licensed", "Schon lizenziert"),
        # Values keep their places, and are words of their own.
        (
            "PC-1 entered the inventory, reached at 10.0.0.9",
            "PC-1 kam ins Inventar, erreichbar unter 10.0.0.9",
        ),
        (
            "The batch holds 2 activations until it is answered",
            "Der Stapel reserviert 2 Aktivierungen, bis er beantwortet ist",
        ),
        ("The machine says: Licensed (0x4004F00C)", "Der Rechner sagt: Lizenziert (0x4004F00C)"),
        ("Only 3 activations of …KKKKK are left", "Von …KKKKK sind nur noch 3 Aktivierungen übrig"),
        # Sentences and parts that were put together.
        (
            "PC-1 refused the logon of ada. Enter it again. It was tried once only.",
            (
                "PC-1 hat die Anmeldung von ada abgelehnt. Geben Sie es erneut ein. "
                "Es wurde nur einmal versucht."
            ),
        ),
        ("Licensed, key …KKKKK, Volume:MAK", "Lizenziert, Schlüssel …KKKKK, Volume:MAK"),
        (
            "Unlicensed (0xC004F034), key …KKKKK, Volume:MAK",
            "Nicht lizenziert (0xC004F034), Schlüssel …KKKKK, Volume:MAK",
        ),
        (
            (
                "The numbers add up: 5 spent in the ledger, 4 issued by the clearinghouse, 3 newly "
                "licensed as the machines say."
            ),
            (
                "Die Zahlen gehen auf: 5 im Journal verbraucht, 4 von der Clearingstelle "
                "ausgestellt, 3 laut den Rechnern neu lizenziert."
            ),
        ),
        # What nobody knows, and what is empty.
        ("Nobody ever says this here", "Nobody ever says this here"),
        ("", ""),
    ],
)
def test_words_of_lower_floors(english: str, german: str) -> None:
    assert heard(english) == german


def test_english_and_pseudo_know_no_catalogue() -> None:
    speak("en")
    assert heard("Machine added") == "Machine added"
    speak(PSEUDO)
    assert heard("Machine added").startswith("[")
