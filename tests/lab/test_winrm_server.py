"""The WinRM half of the lab, by pypsrp, by pywinrm and by hand."""

from __future__ import annotations

import http.client
import socket
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from pypsrp.exceptions import AuthenticationError, WinRMTransportError, WSManFaultError
from requests.exceptions import ChunkedEncodingError, SSLError
from requests.exceptions import ConnectionError as RequestsConnectionError
from winrm.exceptions import InvalidCredentialsError
from winrm.protocol import Protocol

from tests.lab.machines import account, behind, inventory, keyed, service
from tests.lab.management import (
    CIMV2,
    N,
    S,
    W,
    asked,
    connected,
    fault_xml,
    invoked,
    pull_body,
    values,
)
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import MAKS
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, Phase
from vamt_qt.licensing.machine import CarrierKind

_CUT = (ChunkedEncodingError, RequestsConnectionError)  # with the reply's first half, or without
HTTP, HTTPS = CarrierKind.WINRM, CarrierKind.WINRM_HTTPS
VERSION = "SELECT Version FROM SoftwareLicensingService"
ALL = "SELECT ID, Name, ProductKeyID FROM SoftwareLicensingProduct"


def _options(*ill: Illness) -> LabOptions:
    return LabOptions(machines=16, seed=7, ill=ill)


def _fits(lab: Lab, name: str) -> str:
    """Return a key that the machine takes for Windows."""
    takes = lab.truth(name).takes
    return next(mak.key.reveal() for mak in MAKS if mak.key.last_five in takes)


def _names(lab: Lab) -> list[str]:
    return [behind(lab, HTTP)[0], behind(lab, HTTPS)[0]]


def _modern(lab: Lab) -> str:
    machines = (spec for spec in lab.specs if spec.carrier is HTTP)
    return next(spec.name for spec in machines if not spec.edition.is_old)


@pytest.mark.parametrize("auth", ["ntlm", "negotiate"])
@pytest.mark.parametrize("which", [0, 1])
def test_a_query_goes_through_by_either_way_and_logon(
    estate_lab: Lab, auth: str, which: int
) -> None:
    name = _names(estate_lab)[which]
    with connected(estate_lab, name, auth=auth) as wsman:
        for _ in range(2):  # one logon serves a whole connection
            response = asked(wsman, VERSION)
            (item,) = response.findall(f"{W}Items/{W}XmlFragment")
            assert values(item) == {"Version": service(estate_lab.windows(name))}
        assert (wsman.transport.encryption is not None) is (which == 0)


def test_encryption_over_https_is_answered_in_kind(estate_lab: Lab) -> None:
    with connected(estate_lab, _names(estate_lab)[1], encryption="always") as wsman:
        assert asked(wsman, VERSION).find(f"{W}Items") is not None


class TestLogon:
    @pytest.mark.parametrize("which", [0, 1])
    @pytest.mark.parametrize(
        "logon", [{"password": "wrong"}, {"user": "LAB\\somebody"}, {"user": "operator-fra"}]
    )
    def test_a_wrong_one_is_refused_and_counted_once(
        self, estate_lab: Lab, logon: dict[str, str], which: int
    ) -> None:
        name = _names(estate_lab)[which]
        before = estate_lab.logons(name)
        with (
            connected(estate_lab, name, **logon) as wsman,
            pytest.raises(AuthenticationError),
        ):
            asked(wsman, VERSION)
        assert estate_lab.logons(name) == before + 1

    def test_basic_is_refused_even_over_https(self, estate_lab: Lab) -> None:
        with (
            connected(estate_lab, _names(estate_lab)[1], auth="basic") as wsman,
            pytest.raises(AuthenticationError),
        ):
            asked(wsman, VERSION)

    def test_messages_in_the_clear_are_refused_over_http(self, estate_lab: Lab) -> None:
        with (
            connected(estate_lab, _names(estate_lab)[0], encryption="never") as wsman,
            pytest.raises(WinRMTransportError) as caught,
        ):
            asked(wsman, VERSION)
        assert caught.value.code == 500

    def test_a_logon_that_is_not_bound_to_the_certificate_is_refused(self, estate_lab: Lab) -> None:
        with (
            connected(estate_lab, _names(estate_lab)[1], negotiate_send_cbt=False) as wsman,
            pytest.raises(AuthenticationError),
        ):
            asked(wsman, VERSION)

    def test_the_certificate_is_trusted_by_the_labs_authority_alone(self, estate_lab: Lab) -> None:
        with (
            connected(estate_lab, _names(estate_lab)[1], cert_validation=True) as wsman,
            pytest.raises(SSLError),
        ):
            asked(wsman, VERSION)


class TestByHand:
    def _post(
        self, lab: Lab, body: bytes = b"", path: str = "/wsman", **headers: str
    ) -> http.client.HTTPResponse:
        line = inventory(lab)[_names(lab)[0]]
        connection = http.client.HTTPConnection(line["address"], int(line["port"]), timeout=30)
        try:
            connection.request("POST", path, body, headers)
            response = connection.getresponse()
            response.read()
            return response
        finally:
            connection.close()

    def test_who_does_not_say_who_it_is_is_asked(self, estate_lab: Lab) -> None:
        response = self._post(estate_lab, b"<x/>")
        assert response.status == 401
        assert response.headers.get_all("WWW-Authenticate") == ["Negotiate", "Kerberos", "CredSSP"]

    @pytest.mark.parametrize("authorization", ["Negotiate !!", "Negotiate AAAA", "Basic eDp5", "x"])
    def test_nonsense_for_a_logon_is_refused(self, estate_lab: Lab, authorization: str) -> None:
        assert self._post(estate_lab, Authorization=authorization).status == 401

    def test_there_is_nothing_at_another_address(self, estate_lab: Lab) -> None:
        assert self._post(estate_lab, path="/").status == 404


class TestEnumeration:
    def test_an_answer_that_holds_everything_has_an_empty_context(self, estate_lab: Lab) -> None:
        with connected(estate_lab, _modern(estate_lab)) as wsman:
            response = asked(wsman, ALL)
        assert [child.tag for child in response] == [
            f"{N}EnumerationContext",
            f"{W}Items",
            f"{W}EndOfSequence",
        ]
        assert response[0].text is None

    def test_pulls_go_on_with_a_new_context_each_and_the_last_has_none(
        self, estate_lab: Lab
    ) -> None:
        name = _modern(estate_lab)
        contexts, ids = [], []
        with connected(estate_lab, name) as wsman:
            response = asked(wsman, ALL, elements=2)
            ids += [values(item)["ID"] for item in response.findall(f"{W}Items/*")]
            while (context := response.find(f"{N}EnumerationContext")) is not None:
                contexts.append(context.text or "")
                assert response.find(f"{N}EndOfSequence") is None
                (response,) = wsman.pull(f"{CIMV2}*", pull_body(contexts[-1], 2))
                ids += [values(item)["ID"] for item in response.findall(f"{N}Items/*")]
        assert response.find(f"{N}EndOfSequence") is not None
        assert len(contexts) == len(set(contexts)) > 2
        expected = estate_lab.windows(name).query(ALL).rows
        assert ids == [row["ID"] for row in expected]

    def test_without_optimisation_the_first_answer_is_a_context_only(self, estate_lab: Lab) -> None:
        with connected(estate_lab, _modern(estate_lab)) as wsman:
            response = asked(wsman, VERSION, optimised=False)
            assert [child.tag for child in response] == [f"{N}EnumerationContext"]
            (response,) = wsman.pull(f"{CIMV2}*", pull_body(response[0].text or ""))
        assert len(response.findall(f"{N}Items/*")) == 1

    def test_a_query_that_finds_nothing_still_answers_with_items(self, estate_lab: Lab) -> None:
        with connected(estate_lab, _modern(estate_lab)) as wsman:
            response = asked(wsman, f"{ALL} WHERE Name = 'nothing'")
        items = response.find(f"{W}Items")
        assert items is not None
        assert len(items) == 0

    def test_an_answer_keeps_within_the_envelope(self, estate_lab: Lab) -> None:
        wql = "SELECT * FROM SoftwareLicensingProduct"
        with connected(estate_lab, _modern(estate_lab), max_envelope_size=20_000) as wsman:
            response = asked(wsman, wql)
        taken = len(response.findall(f"{W}Items/*"))
        assert 0 < taken < len(estate_lab.windows(_modern(estate_lab)).query(wql).rows)

    def test_a_finished_enumeration_cannot_be_pulled(self, estate_lab: Lab) -> None:
        with (
            connected(estate_lab, _modern(estate_lab)) as wsman,
            pytest.raises(WSManFaultError) as caught,
        ):
            wsman.pull(f"{CIMV2}*", pull_body("uuid:NEVER"))
        assert "InvalidEnumerationContext" in ET.tostring(fault_xml(caught.value), "unicode")

    def test_whole_instances_are_typed_and_columns_are_not(self, estate_lab: Lab) -> None:
        with connected(estate_lab, _modern(estate_lab)) as wsman:
            whole = asked(wsman, "SELECT * FROM Win32_OperatingSystem")
            columns = asked(
                wsman, "SELECT InstallDate, CSDVersion, Primary FROM Win32_OperatingSystem"
            )
        p = f"{{{CIMV2}Win32_OperatingSystem}}"
        cim = "{http://schemas.dmtf.org/wbem/wscim/1/common}"
        item = whole.find(f"{W}Items/{p}Win32_OperatingSystem")
        assert item is not None
        assert item.find(f"{p}InstallDate/{cim}Datetime") is not None
        moment = item.findtext(f"{p}LastBootUpTime/{cim}Datetime")
        assert (moment or "").endswith("171Z")
        fragment = columns.find(f"{W}Items/{W}XmlFragment")
        assert fragment is not None
        assert (fragment.findtext("InstallDate/Datetime") or "").endswith("00Z")
        assert values(fragment)["CSDVersion"] is None
        assert fragment.findtext("Primary") == "true"

    def test_a_list_is_an_element_repeated(self, estate_lab: Lab) -> None:
        name = next(
            n for n in behind(estate_lab, HTTP, HTTPS) if estate_lab.windows(n).spec.number % 5 == 0
        )
        with connected(estate_lab, name) as wsman:
            response = asked(wsman, "SELECT MUILanguages FROM Win32_OperatingSystem")
        shown = [e.text for e in response.findall(f"{W}Items/{W}XmlFragment/MUILanguages")]
        (row,) = (
            estate_lab.windows(name).query("SELECT MUILanguages FROM Win32_OperatingSystem").rows
        )
        languages = row["MUILanguages"]
        assert isinstance(languages, tuple)
        assert shown == list(languages)


class TestMethods:
    def test_a_key_is_installed(self) -> None:
        with Lab(_options()) as lab:
            name = _modern(lab)
            key = _fits(lab, name)
            version = service(lab.windows(name))
            with connected(lab, name) as wsman:
                output = invoked(
                    wsman,
                    "SoftwareLicensingService",
                    ("Version", version),
                    "InstallProductKey",
                    {"ProductKey": key},
                )
            assert values(output) == {"ReturnValue": "0"}
            assert keyed(lab.windows(name))["PartialProductKey"] == key[-5:]

    def test_faults_come_in_both_shapes_and_name_the_hresult(self, estate_lab: Lab) -> None:
        shapes = set()
        for name in behind(estate_lab, HTTP, HTTPS):
            version = service(estate_lab.windows(name))
            with connected(estate_lab, name) as wsman, pytest.raises(WSManFaultError) as caught:
                invoked(
                    wsman,
                    "SoftwareLicensingService",
                    ("Version", version),
                    "InstallProductKey",
                    {"ProductKey": "no key"},
                )
            xml = ET.tostring(fault_xml(caught.value), "unicode")
            assert str(0xC004F050) in xml
            shapes.add("MSFT_WmiError" if "MSFT_WmiError" in xml else "ExtendedError")
        assert shapes == {"MSFT_WmiError", "ExtendedError"}

    def test_unknown_things_have_faults_of_their_own(self, estate_lab: Lab) -> None:
        with connected(estate_lab, _modern(estate_lab)) as wsman:
            for wql, subcode in (
                ("SELECT * FROM Win32_Nonsense", "DestinationUnreachable"),
                ("SELECT Nope FROM Win32_OperatingSystem", "CannotProcessFilter"),
            ):
                with pytest.raises(WSManFaultError) as caught:
                    asked(wsman, wql)
                assert subcode in ET.tostring(fault_xml(caught.value), "unicode")
            with pytest.raises(WSManFaultError) as caught:
                invoked(wsman, "SoftwareLicensingService", ("Version", "0"), "ReArmWindows", {})
            assert "InvalidSelectors" in ET.tostring(fault_xml(caught.value), "unicode")


class TestPywinrm:
    """Another client altogether; NTLM's library it shares with the server."""

    def _protocol(self, lab: Lab, name: str, password: str = "") -> Protocol:
        line = inventory(lab)[name]
        logon = account(lab, line)
        scheme = "https" if line["carrier"] == "winrm-https" else "http"
        return Protocol(
            f"{scheme}://{line['address']}:{line['port']}/wsman",
            transport="ntlm",
            username=logon.user,
            password=password or logon.password.reveal(),
            ca_trust_path=str(lab.sheet.ca_file),
            message_encryption="auto",
            read_timeout_sec=30,
            operation_timeout_sec=20,
            proxy=None,
        )

    def _send(self, protocol: Protocol, action: str, class_name: str, rest: str) -> ET.Element:
        message = (
            f'<s:Envelope xmlns:s="{S[1:-1]}" xmlns:n="{N[1:-1]}" xmlns:w="{W[1:-1]}"'
            ' xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"><s:Header>'
            f"<a:Action>{action}</a:Action><a:MessageID>uuid:1</a:MessageID>"
            f"<w:ResourceURI>{CIMV2}{class_name}</w:ResourceURI>{rest}</s:Envelope>"
        )
        try:
            return ET.fromstring(protocol.send_message(message))
        finally:
            protocol.transport.close_session()

    @pytest.mark.parametrize("which", [0, 1])
    def test_get(self, estate_lab: Lab, which: int) -> None:
        name = _names(estate_lab)[which]
        protocol = self._protocol(estate_lab, name)
        version = service(estate_lab.windows(name))
        selector = f'<w:SelectorSet><w:Selector Name="Version">{version}</w:Selector>'
        answer = self._send(
            protocol,
            "http://schemas.xmlsoap.org/ws/2004/09/transfer/Get",
            "SoftwareLicensingService",
            f"{selector}</w:SelectorSet></s:Header><s:Body/>",
        )
        identity = estate_lab.windows(name).state.identity
        assert answer.findtext(f".//{{{CIMV2}SoftwareLicensingService}}ClientMachineID") == identity
        assert (protocol.transport.encryption is not None) is (which == 0)

    def test_enumerate_a_class_without_a_query(self, estate_lab: Lab) -> None:
        name = _names(estate_lab)[0]
        answer = self._send(
            self._protocol(estate_lab, name),
            f"{N[1:-1]}/Enumerate",
            "Win32_OperatingSystem",
            "</s:Header><s:Body><n:Enumerate><w:OptimizeEnumeration/></n:Enumerate></s:Body>",
        )
        assert answer.findtext(f".//{{{CIMV2}Win32_OperatingSystem}}CSName") == name

    def test_a_wrong_password(self, estate_lab: Lab) -> None:
        protocol = self._protocol(estate_lab, _names(estate_lab)[0], "wrong")
        with pytest.raises(InvalidCredentialsError):
            protocol.send_message("<x/>")
        protocol.transport.close_session()


class TestIllness:
    def _ill(self, lab: Lab, illness: Illness) -> list[str]:
        return behind(lab, HTTP, HTTPS, illness=illness)

    def test_a_machine_that_knows_no_password(self, ill_lab: Lab) -> None:
        (name, *_) = self._ill(ill_lab, Illness.WRONG_PASSWORD)
        with connected(ill_lab, name) as wsman, pytest.raises(AuthenticationError):
            asked(wsman, VERSION)
        assert ill_lab.logons(name) == 1

    def test_a_machine_that_says_nothing(self, ill_lab: Lab) -> None:
        (name, *_) = self._ill(ill_lab, Illness.SILENT)
        line = inventory(ill_lab)[name]
        with socket.create_connection((line["address"], int(line["port"])), 5) as connection:
            connection.sendall(b"POST /wsman HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
            connection.settimeout(0.2)
            with pytest.raises(TimeoutError):
                connection.recv(1)

    def test_a_machine_that_cuts_its_reply(self, ill_lab: Lab) -> None:
        for name in self._ill(ill_lab, Illness.CUTS):
            with connected(ill_lab, name) as wsman, pytest.raises(_CUT):
                asked(wsman, VERSION)

    def test_a_machine_that_hangs_has_done_what_it_was_told(self) -> None:
        installed = Event()

        def notice(call: Call) -> None:
            if (call.op, call.phase) == ("InstallProductKey", Phase.AFTER):
                installed.set()

        with ThreadPoolExecutor() as pool:
            with Lab(_options(*[Illness.HANGS] * 16), watcher=notice) as lab:
                name = _modern(lab)
                telling = pool.submit(self._install, lab, name)
                assert installed.wait(30)
                with connected(lab, name) as wsman:  # it goes on answering others
                    assert asked(wsman, VERSION).find(f"{W}Items") is not None
                assert keyed(lab.windows(name))["ProductKeyChannel"] == "Volume:MAK"
                assert not telling.done()
            with pytest.raises(_CUT):  # the lab's end cuts what hangs
                telling.result(30)

    def _install(self, lab: Lab, name: str) -> None:
        with connected(lab, name) as wsman:
            invoked(
                wsman,
                "SoftwareLicensingService",
                ("Version", service(lab.windows(name))),
                "InstallProductKey",
                {"ProductKey": _fits(lab, name)},
            )

    @pytest.mark.parametrize("illness", [Illness.NO_RIGHTS, Illness.NOT_ELEVATED])
    def test_machines_that_refuse_rights(self, ill_lab: Lab, illness: Illness) -> None:
        (name, *_) = self._ill(ill_lab, illness)
        version = ill_lab.windows(name).spec.edition.service_version
        with connected(ill_lab, name) as wsman:
            if illness is Illness.NOT_ELEVATED:
                assert asked(wsman, VERSION).find(f"{W}Items") is not None
            with pytest.raises(WSManFaultError) as caught:
                invoked(
                    wsman,
                    "SoftwareLicensingService",
                    ("Version", version),
                    "RefreshLicenseStatus",
                    {},
                )
        xml = ET.tostring(fault_xml(caught.value), "unicode")
        expected = "AccessDenied" if illness is Illness.NO_RIGHTS else str(0xC004F025)
        assert expected in xml
