"""A busy clearinghouse is asked again when it says so, and never for ever."""

import pytest

from vamt_qt.licensing.errors import UnreachableError
from vamt_qt.workflow.busy import until_not_busy
from vamt_qt.workflow.cancellation import Cancellation


class _Office:
    """Fails with each error in turn, then answers."""

    def __init__(self, *errors: UnreachableError) -> None:
        self._errors = list(errors)
        self.asked = 0

    def __call__(self) -> str:
        self.asked += 1
        if self._errors:
            raise self._errors.pop(0)
        return "answer"


def _busy(seconds: int | None = 0) -> UnreachableError:
    return UnreachableError("busy", code="busy", retry_after=seconds)


def test_it_is_asked_until_it_answers() -> None:
    office = _Office(_busy(), _busy())
    assert until_not_busy(office, Cancellation()) == "answer"
    assert office.asked == 3


def test_it_is_given_up_when_it_stays_busy() -> None:
    office = _Office(*[_busy()] * 9)
    with pytest.raises(UnreachableError):
        until_not_busy(office, Cancellation(), waits=3)
    assert office.asked == 4


@pytest.mark.parametrize("error", [_busy(3600), UnreachableError("cut", code="connection-cut")])
def test_what_no_wait_mends_is_told_at_once(error: UnreachableError) -> None:
    office = _Office(error)
    with pytest.raises(UnreachableError) as caught:
        until_not_busy(office, Cancellation())
    assert caught.value is error
    assert office.asked == 1


def test_the_operator_need_not_wait() -> None:
    office, cancel = _Office(_busy(60), _busy(None)), Cancellation()
    cancel.cancel()
    with pytest.raises(UnreachableError):
        until_not_busy(office, cancel)
    assert office.asked == 1
