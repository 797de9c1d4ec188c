"""Setting up a clearinghouse: its pin is checked before anything is kept."""

from pathlib import Path

import pytest

from tests.fixtures.stations import station_in
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json

ENTRY = {"name": "office", "url": "https://office.example", "token": "fictional-token"}


def test_a_pin_is_kept_in_one_shape(tmp_path: Path) -> None:
    with station_in(tmp_path) as station:
        station.call("clearinghouses.set", {**ENTRY, "pin": "SHA256:" + ":".join(["AB"] * 32)})
        kept = station.views.setting("clearinghouses")
    assert kept == {"office": {"url": ENTRY["url"], "ca_file": "", "pin": "ab" * 32}}


def test_a_pin_that_is_none_changes_nothing(tmp_path: Path) -> None:
    with station_in(tmp_path) as station:
        with pytest.raises(BadInputError) as caught:
            station.call("clearinghouses.set", {**ENTRY, "pin": "AB:CD"})
        assert caught.value.code == "bad-fingerprint"
        assert station.views.setting("clearinghouses") is None


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"name": "by hand"}, "the program's own"),
        ({"kind": "nowhere"}, "its plug-in is not installed"),
        ({"kind": "by_hand", "settings": {"desk": "7"}}, "nothing but what its plug-in asks for"),
        ({"kind": "by_hand", "settings": {"desk": 7}}, "texts by their names"),
    ],
)
def test_what_no_plug_in_asks_for_is_not_kept(
    tmp_path: Path, changed: dict[str, Json], told: str
) -> None:
    with station_in(tmp_path) as station:
        with pytest.raises(BadInputError, match=told):
            station.call("clearinghouses.set", {**ENTRY, **changed})
        assert station.views.setting("clearinghouses") is None


def test_one_that_is_forgotten_leaves_neither_address_nor_token(tmp_path: Path) -> None:
    with station_in(tmp_path) as station:
        for name in ("office", "old"):
            station.call("clearinghouses.set", {**ENTRY, "name": name})
        station.call("clearinghouses.remove", {"name": "old"})
        assert "old" not in str(station.views.setting("clearinghouses"))
        assert not any("old" in row.name for row in station.views.credentials())
        names = station.call("clearinghouses.list")["names"]
        assert isinstance(names, list)
        assert "office" in names
        with pytest.raises(BadInputError, match="no clearinghouse"):
            station.call("clearinghouses.remove", {"name": "old"})
