"""Passwords and passphrases: they cannot print themselves."""

import copy
import pickle
import pprint
import traceback
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.licensing.machine import Credential
from vamt_qt.licensing.secret import Secret

TEXTS = st.text(min_size=1).map(lambda text: f"~{text}~")


@given(TEXTS)
def test_secret_is_revealed_only_on_request(text: str) -> None:
    secret = Secret(text)
    credential = Credential(name="lab", user="admin", password=secret)
    shown = [
        repr(secret),
        str(secret),
        f"{secret} {secret!r} {secret!s} {secret:>20}",
        "%s %r" % (secret, [secret]),  # noqa: UP031 - logging does it like this
        pprint.pformat(credential),
    ]
    assert secret.reveal() == text
    assert not [view for view in shown if text in view]


@given(TEXTS, st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_secret_is_not_copied_into_a_message(text: str, protocol: int) -> None:
    credential = Credential(name="lab", user="admin", password=Secret(text))
    for attempt in (
        lambda: pickle.dumps(credential, protocol),
        lambda: pickle.dumps(credential.password, protocol),
        lambda: copy.copy(credential.password),
        lambda: asdict(credential),
    ):
        with pytest.raises(TypeError) as caught:
            attempt()
        assert text not in "".join(traceback.format_exception(caught.value))


@given(st.text(), st.text())
def test_secrets_compare_by_their_text(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) == (one == other)
    assert len({Secret(one), Secret(one), Secret(other)}) == len({one, other})
    assert bool(Secret(one)) == bool(one)
    assert Secret(one) != one


def test_undecodable_password_compares_without_telling() -> None:
    """A password from the environment may hold bytes that are no UTF-8."""
    assert Secret("\udcff") == Secret("\udcff")
    assert Secret("\udcff") != Secret("\udcfe")
