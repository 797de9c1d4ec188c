"""A clearinghouse is asked what remains, and its word stands in the ledger."""

from tests.fixtures.stations import Station
from tests.workflow.conftest import CLIENT
from vamt_qt.store.counting import read_count_history


def test_the_clearinghouse_tells_what_remains(station: Station, clients: list[str]) -> None:
    key = station.key(CLIENT)
    told = station.call("keys.refresh", {"clearinghouse": "lab"})
    assert told["counted"] == []
    station.call("activate", {"machines": [*clients[:1]], "key": key, "clearinghouse": "lab"})
    told = station.call("keys.refresh", {"clearinghouse": "lab"})
    counted = {row["key"]: row["remaining"] for row in told["counted"]}  # type: ignore[union-attr,index,call-overload]
    last = read_count_history(
        station.views, next(k.id for k in station.views.keys() if k.id == key)
    )[-1]
    assert counted[key] == last.remaining
    assert (last.source, last.drift) == ("lab", 0)
