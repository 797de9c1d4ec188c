"""WinRM listeners that log on otherwise than usual, or answer what nobody can use."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.targets.leftovers import nothing_left
from tests.targets.rude_winrm import CREDENTIAL, Manners, Reply, rude_winrm
from vamt_qt.licensing.errors import (
    AccessDeniedError,
    LicensingError,
    TargetRefusedError,
    UnreachableError,
)
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

OPTIONS = WinRmOptions(operation_timeout=30, max_reply=200_000)
_SOAP = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"'
    ' xmlns:n="http://schemas.xmlsoap.org/ws/2004/09/enumeration"'
    ' xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"'
    ' xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault">'
    "<s:Header/><s:Body>{}</s:Body></s:Envelope>"
)


def soap(body: str, status: int = 200) -> Reply:
    """Return an encrypted envelope."""
    return Reply(_SOAP.format(body).encode(), status)


def rows(fragment: str) -> Reply:
    """Return an enumeration that is complete."""
    return soap(
        "<n:EnumerateResponse><n:EnumerationContext/><w:Items>"
        f"<w:XmlFragment>{fragment}</w:XmlFragment></w:Items><w:EndOfSequence/>"
        "</n:EnumerateResponse>"
    )


def fault(code: int) -> Reply:
    """Return a fault of WS-Management."""
    return soap(
        "<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code>"
        f'<s:Detail><f:WSManFault Code="{code}"/></s:Detail></s:Fault>',
        500,
    )


def failure(manners: Manners, accounts: Path, options: WinRmOptions = OPTIONS) -> LicensingError:
    """Return the error that a probe of such a machine ends in."""

    def probe() -> None:
        with WinRmCarrier(options).connect(machine, CREDENTIAL) as session:
            session.probe()

    with (
        rude_winrm(manners, accounts) as machine,
        pytest.raises(LicensingError) as bad,
        nothing_left(machine),
    ):
        probe()
    return bad.value


def test_no_password_goes_to_a_listener_that_offers_basic_only(tmp_path: Path) -> None:
    manners = Manners(offers=('Basic realm="WSMAN"',))

    error = failure(manners, tmp_path / "accounts")

    assert isinstance(error, AccessDeniedError)
    assert error.code == "logon-method"
    assert "Basic" in error.message
    assert manners.authorizations == []


def test_basic_is_not_chosen_where_it_is_offered_beside_others(tmp_path: Path) -> None:
    manners = Manners(lambda _: fault(5), offers=("Basic", "Negotiate"))

    failure(manners, tmp_path / "accounts")

    assert len(manners.authorizations) == 2
    assert all(one.startswith("Negotiate TlRMTVNTUA") for one in manners.authorizations)


def test_every_message_is_encrypted(tmp_path: Path) -> None:
    manners = Manners(lambda _: fault(5))

    error = failure(manners, tmp_path / "accounts")

    # The listener can read nothing else: `unwrap` refuses what is not sealed.
    assert len(manners.envelopes) == 1
    assert error.code == "not-elevated"


def test_an_answer_in_the_clear_is_not_believed(tmp_path: Path) -> None:
    told = replace(rows("<Caption>Trust me</Caption>"), is_encrypted=False)

    error = failure(Manners(lambda _: told), tmp_path / "accounts")

    assert error.code == "bad-reply"
    assert "in the clear" in error.message


def test_a_lost_logon_is_not_repeated_and_neither_is_the_message(tmp_path: Path) -> None:
    manners = Manners(forgets_logons=True)

    error = failure(manners, tmp_path / "accounts")

    assert error.code == "connection-cut"
    assert len(manners.authorizations) == 2  # one logon: a greeting and a proof


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(Reply(b"", is_encrypted=False), id="nothing"),
        pytest.param(Reply(b"Service busy", 503, is_encrypted=False), id="text"),
        pytest.param(
            Reply(
                b"--Encrypted Boundary\r\nnonsense", 200, False, 'multipart/encrypted;boundary="B"'
            ),
            id="no-parts",
        ),
        pytest.param(
            Reply(
                b"--Encrypted Boundary\r\n\tOriginalContent: Length=9\r\n--Encrypted Boundary\r\n"
                b"\tContent-Type: application/octet-stream\r\n\x10\0\0\0"
                + b"s" * 40
                + b"--Encrypted Boundary--\r\n",
                200,
                False,
                'multipart/encrypted;boundary="Encrypted Boundary"',
            ),
            id="sealed-by-a-stranger",
        ),
        pytest.param(Reply(b"<s:Envelope"), id="half-xml"),
        pytest.param(Reply(b"\xff\xfe\x00"), id="no-xml"),
        pytest.param(Reply(b"<html><body/></html>"), id="html"),
        pytest.param(soap(""), id="empty-body"),
        pytest.param(soap("<n:Surprise/>"), id="no-answer"),
        pytest.param(soap("<n:EnumerateResponse/>"), id="broken-off"),
        pytest.param(
            soap(
                "<n:EnumerateResponse><n:EnumerationContext>x</n:EnumerationContext>"
                "</n:EnumerateResponse>"
            ),
            id="rows-without-end",
        ),
    ],
)
def test_an_answer_that_is_none_is_a_bad_reply(reply: Reply, tmp_path: Path) -> None:
    error = failure(Manners(lambda _: reply), tmp_path / "accounts")

    assert isinstance(error, UnreachableError)
    assert error.code == "bad-reply"


def test_an_answer_with_entities_is_not_read(tmp_path: Path) -> None:
    good = rows("<Version>&v;</Version>").body
    bad = b'<!DOCTYPE s [<!ENTITY v "10.0">]>' + good

    error = failure(Manners(lambda _: Reply(bad)), tmp_path / "accounts")

    assert "document type" in error.message


@pytest.mark.parametrize(
    ("code", "expected", "name"),
    [
        (2150858793, UnreachableError, "timed-out"),
        (2150859174, UnreachableError, "busy"),
        (2150859012, AccessDeniedError, "not-elevated"),
        (5, AccessDeniedError, "not-elevated"),
        (2150858843, TargetRefusedError, "product-not-found"),
        (0xC004F034, TargetRefusedError, "target-refused"),
    ],
)
def test_a_fault_of_the_service_has_its_own_error(
    code: int, expected: type[LicensingError], name: str, tmp_path: Path
) -> None:
    error = failure(Manners(lambda _: fault(code)), tmp_path / "accounts")

    assert isinstance(error, expected)
    assert error.code == name


def test_rows_are_pulled_to_the_end_whatever_pages_they_come_in(tmp_path: Path) -> None:
    def answer(envelope: str) -> Reply:
        if "Win32_OperatingSystem" in envelope:
            return rows("<Caption>Paged Windows</Caption><Version>10.0.1</Version>")
        if "FROM SoftwareLicensingService" in envelope:
            return soap(
                "<n:EnumerateResponse><n:EnumerationContext>first</n:EnumerationContext>"
                "</n:EnumerateResponse>"
            )
        if ">first<" in envelope:
            return soap(
                "<n:PullResponse><n:EnumerationContext>second</n:EnumerationContext>"
                "<n:Items><w:XmlFragment><Version>10.0.1.1</Version>"
                "<ClientMachineID>paged</ClientMachineID></w:XmlFragment></n:Items>"
                "</n:PullResponse>"
            )
        if ">second<" in envelope:
            return soap("<n:PullResponse><n:Items/><n:EndOfSequence/></n:PullResponse>")
        return soap(
            "<n:EnumerateResponse><n:EnumerationContext/><w:Items/><w:EndOfSequence/>"
            "</n:EnumerateResponse>"
        )

    with (
        rude_winrm(Manners(answer), tmp_path / "accounts") as machine,
        WinRmCarrier(OPTIONS).connect(machine, CREDENTIAL) as session,
    ):
        report = session.probe()

    assert (report.os_name, report.identity) == ("Paged Windows", "paged")
    assert report.products == ()
