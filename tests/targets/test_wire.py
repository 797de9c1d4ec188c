"""What is written to a machine over SSH, literals for WQL, and PowerShell's own XML."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.cim import Invoke, Query, guid_literal, last_five_literal
from vamt_qt.targets.clixml import error_text
from vamt_qt.targets.ssh_wire import BridgeScripts, read_reply, request

SCRIPTS = BridgeScripts.load()
TWO_DOCUMENTS = (
    '#< CLIXML\r\n<Objs><Obj S="progress"/><S S="Error">A &lt;b&gt;</S></Objs>'
    '<Objs><S S="verbose">quiet</S><S S="Error"> and c</S></Objs>'
)


def test_a_request_is_one_line_that_no_line_of_the_script_looks_like() -> None:
    call = Invoke(
        "Service", ("Version", "10.0"), "InstallProductKey", (("ProductKey", Secret("x")),)
    )

    sent = request(7, (Query("SELECT A FROM B"), call))

    assert sent.startswith(b"{")
    assert sent.endswith(b"\n")
    assert not any(line.startswith(b"{") for line in SCRIPTS.bridge.splitlines())
    assert SCRIPTS.bridge.endswith(b"\n")
    assert json.loads(sent) == {
        "format": 2,
        "number": 7,
        "calls": [
            {"op": "query", "wql": "SELECT A FROM B"},
            {
                "op": "invoke",
                "class": "Service",
                "selector": {"Version": "10.0"},
                "method": "InstallProductKey",
                "arguments": {"ProductKey": "x"},
                "only_if": {},
            },
        ],
    }


@given(st.text())
def test_any_text_travels_in_ascii(text: str) -> None:
    sent = request(1, (Invoke("C", ("K", text), "M", (("A", text),)),))

    assert sent.isascii()
    (line,) = sent.splitlines()
    (call,) = json.loads(line)["calls"]
    assert call["selector"] == {"K": text}
    assert call["arguments"] == {"A": text}


@given(st.binary())
def test_no_output_is_taken_for_a_reply_by_chance(output: bytes) -> None:
    with pytest.raises(Exception, match="reply"):
        read_reply(output, 1, (Query("SELECT A FROM B"),))


@pytest.mark.parametrize(
    "text", ["", "x' OR 'a' = 'a", "2de67392-b7a7-462a-b1ca-108dd189f588'", "2de67392"]
)
def test_what_is_no_activation_id_gets_into_no_query(text: str) -> None:
    with pytest.raises(BadInputError):
        guid_literal(text)


def test_an_activation_id_is_quoted() -> None:
    literal = guid_literal("2DE67392-B7A7-462A-B1CA-108DD189F588")

    assert literal == "'2de67392-b7a7-462a-b1ca-108dd189f588'"


@pytest.mark.parametrize("text", ["", "2YT4", "2YT433", "2yt43", "2YT4'", "2YT4\n", "２YT43"])
def test_what_is_no_end_of_a_key_gets_into_no_query(text: str) -> None:
    with pytest.raises(BadInputError):
        last_five_literal(text)


def test_the_end_of_a_key_is_quoted() -> None:
    assert last_five_literal("2YT43") == "'2YT43'"


@pytest.mark.parametrize(
    ("stderr", "text"),
    [
        ("", ""),
        ("plain\r\n  words ", "plain words"),
        ('#< CLIXML\r\n<Objs><S S="Error">One_x000D__x000A_</S></Objs>', "One"),
        (TWO_DOCUMENTS, "A <b> and c"),
        ('first\r\n#< CLIXML\r\n<Objs><S S="Error">then</S>', "first then"),
        ('#< CLIXML\r\n<Objs><S S="Error">_xD83D__xDE00_ _x00E9_</S></Objs>', "😀 é"),
        ('#< CLIXML\r\n<Objs><S S="Error">half _xD83D_</S></Objs>', "half �"),
        ('#< CLIXML\r\n<Objs><S S="Error">cut of', ""),
    ],
)
def test_errors_of_powershell_are_decoded(stderr: str, text: str) -> None:
    assert error_text(stderr) == text


@given(st.text())
def test_any_stderr_becomes_one_line(stderr: str) -> None:
    assert "\n" not in error_text("#< CLIXML" + stderr)
