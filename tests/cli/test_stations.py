"""Two stations meet: each enrols the other's card by its fingerprint, and may revoke it."""

from pathlib import Path

import pytest

from tests.fixtures.stations import station_in
from vamt_qt.licensing.errors import LicensingError


def test_stations_enrol_and_revoke_each_other(tmp_path: Path) -> None:
    with station_in(tmp_path / "lab") as lab, station_in(tmp_path / "centre") as centre:
        path = str(tmp_path / "centre.card")
        assert centre.call("stations.role", {"role": "connected"}) == {"role": "connected"}
        own = centre.call("stations.card", {"path": path})
        assert centre.call("stations.own")["id"] == own["id"]
        read = lab.call("stations.read", {"path": path})
        assert (read["fingerprint"], read["role"]) == (own["fingerprint"], "connected")
        assert (read["known"], lab.views.stations()) == (False, ())

        with pytest.raises(LicensingError) as refusal:
            lab.call("stations.enrol", {"path": path, "fingerprint": "00000"})
        assert (refusal.value.code, lab.views.stations()) == ("wrong-fingerprint", ())

        compared = {"card": own["card"], "fingerprint": own["fingerprint"]}
        assert lab.call("stations.enrol", {**compared, "name": "Centre"})["known"] is True
        with pytest.raises(LicensingError) as refusal:
            lab.call("stations.enrol", compared)
        assert refusal.value.code == "station-known"
        with pytest.raises(LicensingError) as refusal:
            centre.call("stations.enrol", compared)
        assert refusal.value.code == "own-card"

        lab.call("stations.revoke", {"station": "centre", "reason": "its disk was stolen"})
        (station,) = lab.views.stations()
        assert (station.id, station.reason) == (own["id"], "its disk was stolen")
        assert station.revoked_at is not None
        with pytest.raises(LicensingError) as refusal:
            lab.call("stations.revoke", {"station": "centre", "reason": "again"})
        assert refusal.value.code == "unknown-station"
        assert lab.call("stations.enrol", compared)["revoked"] is False
        kinds = [entry.kind for entry in lab.views.ledger(limit=10)]
        assert sorted(kinds) == ["station-enrolled", "station-enrolled", "station-revoked"]
