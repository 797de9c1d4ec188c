"""The ways to confirmation IDs as plug-ins: each keeps the contract, none breaks the program."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT
from tests.clearinghouse.batches import NOON, line, pid, sealed
from tests.fixtures.stations import station_in
from vamt_qt.app.routes import known_routes
from vamt_qt.clearinghouse.contract import Answers
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.clearinghouse.route import GROUP, HAND, OWN, VAMT, WEB, Opening, Route, SetUpField
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, close
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError
from vamt_qt.licensing.secret import Secret

OUTSIDE = pytest.mark.parametrize("route", [HAND, VAMT], ids=lambda route: route.kind)


def _opening(name: str) -> Opening:
    return Opening(name=name, settings={}, token=lambda: Secret("fictional"))


def _brought(batch: Batch, *numbers: int) -> Batch:
    """Put what a person typed, or what a file held, to the first lines."""
    lines = tuple(
        AnswerLine(batch.lines[n].iid, fictional_confirmation_id(batch.lines[n].iid))
        for n in numbers
    )
    answer = BatchAnswer(batch=batch.id, request=batch.digest, lines=lines, answered_at=NOON)
    return apply_answer(batch, answer)


@OUTSIDE
def test_what_was_brought_so_far_is_the_answer(route: Route) -> None:
    batch = sealed(*(line(n) for n in range(3)))
    with route.open(_opening("outside")) as clearinghouse:
        assert clearinghouse.name == "outside"
        assert clearinghouse.capabilities() == route.capabilities
        ticket = clearinghouse.submit(batch)
        assert clearinghouse.submit(batch) == ticket
        assert clearinghouse.collect(batch, ticket).lines == ()
        part = _brought(batch, 1)
        answer = clearinghouse.collect(part, ticket)
        assert [each.iid for each in answer.lines] == [batch.lines[1].iid]
        assert apply_answer(part, answer) == part, "the same answer twice is harmless"
        whole = close(_brought(part, 0, 2))
        assert apply_answer(whole, clearinghouse.collect(whole, ticket)).confirmed == 3
        assert clearinghouse.remaining(pid(1)) is None
        assert not clearinghouse.capabilities().counts


@OUTSIDE
def test_what_does_not_fit_is_refused(route: Route) -> None:
    batch = sealed(line(1))
    with route.open(_opening("outside")) as clearinghouse:
        ticket = clearinghouse.submit(batch)
        for wrong, code in [
            (replace(batch, digest=""), "not-sealed"),
            (replace(batch, lines=(line(2),)), "batch-changed"),
        ]:
            with pytest.raises(ExchangeRejectedError) as caught:
                clearinghouse.submit(wrong)
            assert caught.value.code == code
        with pytest.raises(ExchangeRejectedError) as caught:
            clearinghouse.collect(sealed(line(2)), ticket)
        assert caught.value.code == "unknown-ticket"
        with route.open(_opening("another")) as other, pytest.raises(ExchangeRejectedError):
            other.collect(batch, ticket)


def test_the_capabilities_tell_how_answers_come() -> None:
    assert [route.capabilities.answers for route in (WEB, HAND, VAMT)] == [
        Answers.ASKED,
        Answers.TYPED,
        Answers.BY_FILE,
    ]


def test_our_own_are_declared_as_plug_ins_too() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = project["entry-points"][GROUP]
    loaded = {name: EntryPoint(name, value, GROUP).load() for name, value in declared.items()}
    assert loaded == {route.kind: route for route in OWN}


FOREIGN = replace(HAND, kind="foreign", title="Somebody else's", always_as="")
GREEDY = replace(FOREIGN, kind="greedy", fields=(SetUpField(name="kind", title="Kind"),))


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("gone", "no_such_module_at_all:ROUTE", "no_such_module_at_all is not installed"),
        ("odd", "vamt_qt.clearinghouse.route:GROUP", "it is no clearinghouse plug-in"),
        ("other", "tests.clearinghouse.test_routes:FOREIGN", "it is no clearinghouse plug-in"),
        ("greedy", "tests.clearinghouse.test_routes:GREEDY", "what it asks for cannot be kept"),
        ("old", "vamt_qt.clearinghouse.route:NOTHING", "it cannot be loaded (AttributeError)"),
    ],
)
def test_a_plug_in_that_cannot_be_had_says_why(name: str, value: str, reason: str) -> None:
    known = {route.kind: route for route in known_routes([EntryPoint(name, value, GROUP)])}
    assert (known[name].route, known[name].reason) == (None, reason)
    assert known["web"].route is WEB


def test_a_foreign_one_is_found_and_takes_no_name_of_ours() -> None:
    value = "tests.clearinghouse.test_routes:FOREIGN"
    points = [EntryPoint("foreign", value, GROUP), EntryPoint("web", value, GROUP)]
    known = {route.kind: route.route for route in known_routes(points)}
    assert known["foreign"] == FOREIGN
    assert known["web"] is WEB


def test_the_station_lists_every_way(tmp_path: Path) -> None:
    with station_in(tmp_path) as station:
        told = station.call("clearinghouses.list")
        assert told["names"] == []
        known = told["known"]
        assert isinstance(known, list)
        assert [(k["name"], k["kind"]) for k in known if isinstance(k, dict)][:3] == [
            ("", "web"),
            ("by hand", "by_hand"),
            ("VAMT host", "vamt_host"),
        ]
        chosen = station.engine.desk.clearinghouses
        with chosen.open("by hand") as clearinghouse:
            assert clearinghouse.submit(sealed(line(1)))
        for name in ("", "nobody"):
            with pytest.raises(BadInputError) as caught, chosen.open(name):
                pass
            assert caught.value.code == "unknown-clearinghouse"
