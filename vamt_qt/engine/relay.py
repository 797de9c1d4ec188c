"""The relay: labs' desks on one side, the courier to the clearinghouse on the other."""

from __future__ import annotations

from typing import Final, Self

from vamt_qt.clearinghouse.contract import Answers
from vamt_qt.engine.courier import Courier
from vamt_qt.engine.desk import Clearinghouses
from vamt_qt.engine.relay_desk import LabDesk
from vamt_qt.engine.relay_labs import lab_of
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.unit import Store

_PEOPLE_S: Final = 60


class Relay:
    """Serves labs and sends on what they hand in, as long as its `with` block lasts.

    What was kept but not sent when the program ended is sent at the next start. An engine may
    work beside it: labs are added, and people answer what waits for them, while it runs.
    """

    def __init__(self, store: Store, clearinghouses: Clearinghouses, route: str) -> None:
        with clearinghouses.open(route) as clearinghouse:  # it can be reached, or we say so now
            by_people = clearinghouse.capabilities().answers is not Answers.ASKED
        self._ask_again_s = _PEOPLE_S if by_people else None
        self._store = store
        self._clearinghouses = clearinghouses
        self._route = route
        self._courier = Courier(store, clearinghouses, route)

    @property
    def trouble(self) -> str:
        """The code of what keeps batches waiting, empty where all goes well."""
        return self._courier.trouble

    def lab_of(self, token: Secret) -> str | None:
        """Return whose token this is, None for nobody's."""
        return lab_of(self._store.views, token)

    def desk(self, lab: str) -> LabDesk:
        """Return the desk that knows this lab's batches and no other's."""
        return LabDesk(lab, self._store, self._count, self._courier.wake, self._ask_again_s)

    def _count(self, serial: str) -> int | None:
        with self._clearinghouses.open(self._route) as clearinghouse:
            return clearinghouse.remaining(f"00000-{serial}-00-0000-0000.0000-0000000")

    def __enter__(self) -> Self:
        self._courier.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._courier.stop()
