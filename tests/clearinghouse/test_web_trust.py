"""A pinned certificate is the only one that is believed, and no token goes to another."""

import ssl
from hashlib import sha256

import pytest

from tests.clearinghouse.batches import last_five, line, pid, sealed, serial
from vamt_qt.clearinghouse.mock import MockClearinghouse, MockKey
from vamt_qt.clearinghouse.route import WEB, Opening
from vamt_qt.clearinghouse.web import WebClearinghouse
from vamt_qt.clearinghouse.web_trust import read_pin
from vamt_qt.lab.clearinghouse_server import ClearinghouseServer, PemFiles
from vamt_qt.licensing.errors import BadInputError, IdentityError
from vamt_qt.licensing.secret import Secret

TOKEN = Secret("fictional-token-for-tests")


def _core() -> MockClearinghouse:
    return MockClearinghouse([MockKey(serial(1), last_five(1), 10)])


def _pin(pem: PemFiles) -> str:
    der = ssl.PEM_cert_to_DER_cert(pem.certificate.read_text())
    return sha256(der).hexdigest()


def test_the_pinned_certificate_needs_no_authority(pem: PemFiles) -> None:
    with (
        ClearinghouseServer(_core(), TOKEN, pem=pem) as server,
        WebClearinghouse(server.url, TOKEN, pin=_pin(pem)) as client,
    ):
        assert client.remaining(pid()) == 10


def test_another_certificate_than_the_pinned_one_gets_no_request(
    pem: PemFiles, foreign_pem: PemFiles
) -> None:
    core = _core()
    with (
        ClearinghouseServer(core, TOKEN, pem=pem) as server,
        WebClearinghouse(server.url, TOKEN, pin=_pin(foreign_pem)) as client,
        pytest.raises(IdentityError) as caught,
    ):
        client.submit(sealed(line(1)))
    assert caught.value.code == "identity-changed"
    assert caught.value.fingerprint == f"SHA256:{_pin(pem)}"
    assert caught.value.expected == f"SHA256:{_pin(foreign_pem)}"
    assert core.issued == 0


def test_with_an_authority_both_must_hold(pem: PemFiles, foreign_pem: PemFiles) -> None:
    with ClearinghouseServer(_core(), TOKEN, pem=pem) as server:
        for authority, pin in ((pem, foreign_pem), (foreign_pem, pem)):
            with (
                WebClearinghouse(
                    server.url, TOKEN, ca_file=authority.certificate, pin=_pin(pin)
                ) as client,
                pytest.raises(IdentityError),
            ):
                client.remaining(pid())
        with WebClearinghouse(server.url, TOKEN, ca_file=pem.certificate, pin=_pin(pem)) as client:
            assert client.remaining(pid()) == 10


def test_the_settings_of_a_route_hold_the_pin(pem: PemFiles, foreign_pem: PemFiles) -> None:
    def remaining(pin: str) -> int | None:
        settings = {"url": server.url, "ca_file": "", "pin": pin}
        with WEB.open(Opening(name="web", settings=settings, token=lambda: TOKEN)) as opened:
            return opened.remaining(pid())

    with ClearinghouseServer(_core(), TOKEN, pem=pem) as server:
        assert remaining(_pin(pem)) == 10
        with pytest.raises(IdentityError):
            remaining(_pin(foreign_pem))


@pytest.mark.parametrize("write", ["{}", " SHA256:{} ", "sha256={}", "SHA256 {}"])
def test_a_pin_is_read_however_it_was_pasted(write: str) -> None:
    digest = sha256(b"certificate").hexdigest()
    by_colons = ":".join(digest[at : at + 2] for at in range(0, 64, 2)).upper()
    assert read_pin(write.format(digest)) == digest
    assert read_pin(write.format(by_colons)) == digest


@pytest.mark.parametrize("text", ["", "SHA256:", "0" * 63, "0" * 65, "g" * 64, "٣" * 64])
def test_a_pin_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read_pin(text)
    assert caught.value.code == "bad-fingerprint"
