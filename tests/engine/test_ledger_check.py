"""A check of the ledger tells how far it has come and can be stopped."""

from pathlib import Path

import pytest

from tests.fixtures.stations import station_in
from vamt_qt.workflow.cancellation import Cancellation, StoppedError


def test_a_check_tells_its_progress_and_stops_when_asked(tmp_path: Path) -> None:
    with station_in(tmp_path) as station:
        station.call("machines.add", {"name": "alpha", "carrier": "ssh"})
        entries = station.views.ledger_head().seq
        assert entries
        assert station.call("ledger.verify")["whole"]
        assert station.news == [{"event": "checked", "entries": 0, "total": entries}]
        wish = Cancellation()
        wish.cancel()
        with pytest.raises(StoppedError):
            station.call("ledger.verify", cancel=wish)
        assert station.views.ledger_head().seq == entries
