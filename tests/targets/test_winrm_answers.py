"""Answers of WS-Management as real machines gave them, and as they might."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest

from vamt_qt.targets.cim import CimRow, Fault
from vamt_qt.targets.winrm_answers import page_of, read_body, row_of
from vamt_qt.targets.winrm_faults import fault_of

_HEAD = (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"'
    ' xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"'
    ' xmlns:n="http://schemas.xmlsoap.org/ws/2004/09/enumeration"'
    ' xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:cim="http://schemas.dmtf.org/wbem/wscim/1/common"'
    ' xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/C"'
    ' xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault">'
    "<s:Header/><s:Body>"
)


def body(text: str) -> bytes:
    """Return an envelope around a body."""
    return f"{_HEAD}{text}</s:Body></s:Envelope>".encode()


def recorded_faults() -> dict[str, bytes]:
    """Return the faults that pywinrm's own tests recorded from real machines, by test."""
    spec = importlib.util.find_spec("winrm")
    assert spec is not None
    assert spec.origin is not None
    source = (Path(spec.origin).parent / "tests" / "test_exceptions.py").read_text()
    functions = (node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef))
    return {
        function.name: text.value.encode()
        for function in functions
        for text in ast.walk(function)
        if isinstance(text, ast.Constant)
        and isinstance(text.value, str)
        and text.value.startswith("<s:Envelope")
    }


@pytest.mark.parametrize(
    ("name", "hresult"),
    [
        ("test_wsman_fault_known_fault", 0x80338029),
        ("test_wsman_fault_with_wsmanfault", 0x80338041),
        ("test_wsman_fault_wmi_error_detail", 0x803381A6),
        ("test_wsman_fault_must_understand", 0x80004005),
        ("test_wsman_fault_no_reason", 0x80004005),
    ],
)
def test_recorded_faults_are_read(name: str, hresult: int) -> None:
    assert fault_of(read_body(recorded_faults()[name])).hresult == hresult


@pytest.mark.parametrize(
    ("detail", "hresult"),
    [
        pytest.param(
            '<f:WSManFault Code="1"><f:Message><f:ProviderFault><f:WSManFault Code="3221549136"/>'
            "</f:ProviderFault></f:Message></f:WSManFault>",
            0xC004F050,
            id="nested",
        ),
        pytest.param(
            '<f:WSManFault Code="1"><f:Message><f:ProviderFault><f:ExtendedError>'
            "<p:__ExtendedStatus><p:StatusCode>3221549161</p:StatusCode></p:__ExtendedStatus>"
            "</f:ExtendedError></f:ProviderFault></f:Message></f:WSManFault>",
            0xC004F069,
            id="extended-status",
        ),
        pytest.param('<f:WSManFault Code="-1073418160"/>', 0xC004F050, id="signed"),
        pytest.param(
            "<p:MSFT_WmiError><p:CIMStatusCode>5</p:CIMStatusCode><p:error_Code>0</p:error_Code>"
            "</p:MSFT_WmiError>",
            0x80041010,
            id="cim-status",
        ),
        pytest.param(
            "<p:MSFT_WmiError><p:MessageID>HRESULT 0xc004f051</p:MessageID></p:MSFT_WmiError>",
            0xC004F051,
            id="message-id",
        ),
        pytest.param("<p:Anything>failed with 0xC004F074.</p:Anything>", 0xC004F074, id="text"),
        pytest.param(
            "<p:Anything>Fehler 3221549172 trat auf</p:Anything>", 0xC004F074, id="decimal"
        ),
        pytest.param('<f:WSManFault Code="2150858811"/>', 0x80041010, id="unknown-resource"),
    ],
)
def test_a_code_is_found_wherever_it_hides(detail: str, hresult: int) -> None:
    answer = read_body(body(f"<s:Fault><s:Detail>{detail}</s:Detail></s:Fault>"))

    assert fault_of(answer).hresult == hresult


@pytest.mark.parametrize(
    ("subcode", "hresult"),
    [
        ("w:AccessDenied", 0x80070005),
        ("w:TimedOut", 0x80338029),
        ("n:CannotProcessFilter", 0x80041017),
    ],
)
def test_a_subcode_is_the_last_resort(subcode: str, hresult: int) -> None:
    code = f"<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>{subcode}</s:Value></s:Subcode>"
    answer = read_body(body(f"<s:Fault>{code}</s:Code></s:Fault>"))

    assert fault_of(answer) == Fault(hresult)


def test_a_first_page_with_everything_needs_no_second() -> None:
    page = page_of(
        read_body(
            body(
                "<n:EnumerateResponse><n:EnumerationContext/><w:Items><w:XmlFragment>"
                "<Name>A &amp; B</Name><Nothing xsi:nil='true'/><Empty/></w:XmlFragment>"
                "</w:Items><w:EndOfSequence/></n:EnumerateResponse>"
            )
        )
    )

    assert page.context == ""
    (row,) = page.rows
    assert row.text("name") == "A & B"
    assert row.values["nothing"] is None
    assert row.values["empty"] == ""


def test_a_middle_page_says_where_it_goes_on() -> None:
    page = page_of(
        read_body(
            body(
                "<n:PullResponse><n:EnumerationContext>uuid:2</n:EnumerationContext>"
                "<n:Items><p:C><p:Version>10</p:Version></p:C></n:Items></n:PullResponse>"
            )
        )
    )

    assert page.context == "uuid:2"
    assert page.rows == (CimRow.of({"Version": "10"}),)


def test_lists_and_moments_are_read() -> None:
    item = read_body(
        body(
            "<p:C><p:Many>1</p:Many><p:Many>2</p:Many><p:Many>3</p:Many>"
            "<p:When><cim:Datetime>2025-01-07T08:30:00Z</cim:Datetime></p:When></p:C>"
        )
    )

    row = row_of(item)

    assert row.values["many"] == ("1", "2", "3")
    assert row.text("When") == "2025-01-07T08:30:00Z"


def test_an_unsigned_number_may_come_in_any_shape() -> None:
    row = CimRow.of({"a": "4294967295", "b": -1, "c": "-1073422327", "d": None, "e": 5.0})

    assert row.number("a") == row.number("b") == 0xFFFFFFFF
    assert row.number("c") == 2**32 - 1073422327
    assert row.number("d") == row.number("missing") == 0
