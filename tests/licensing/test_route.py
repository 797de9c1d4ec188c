"""Jump hosts are read as they are typed, and nothing else is."""

import pytest

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.route import DIRECT, AddressFamily, JumpHost, Route

KEY = "SHA256:" + "A" * 43


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("gate", JumpHost("gate")),
        ("ops@gate.lab.example:2222", JumpHost("gate.lab.example", 2222, "ops")),
        ("ops@[fd00::1]:22", JumpHost("fd00::1", 22, "ops")),
        (f"10.0.0.1 {KEY}=", JumpHost("10.0.0.1", 22, "", KEY)),
    ],
)
def test_a_jump_host_comes_back_as_it_was(text: str, host: JumpHost) -> None:
    assert JumpHost.parse(text) == host
    assert JumpHost.parse(str(host)) == host


@pytest.mark.parametrize(
    "text",
    ["", "a b", "gate:0", "gate:65536", "10.0.0.300", "gate SHA256:short", "-oP=x", "@x"],
)
def test_what_names_no_jump_host_is_refused(text: str) -> None:
    with pytest.raises(BadInputError) as refused:
        JumpHost.parse(text)
    assert refused.value.code == "bad-jump-host"


def test_several_stand_behind_commas() -> None:
    route = Route.read("a@one, two:23", "IPv4", old_algorithms=False)
    assert route.jump == (JumpHost("one", 22, "a"), JumpHost("two", 23))
    assert route.family is AddressFamily.IPV4
    assert Route.read(route.jumps, route.family, old_algorithms=False) == route
    assert Route.read("", "", old_algorithms=False) == DIRECT
    with pytest.raises(BadInputError):
        Route.read("", "ipv5", old_algorithms=False)
