"""The WinRM half of the lab, by pypsrp and by hand."""

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

from tests.lab.machines import behind, fitting_key, inventory, keyed, modern, service
from tests.lab.management import W, asked, connected, fault_xml, invoked, values
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.lab.watch import Call, Phase
from vamt_qt.licensing.machine import CarrierKind

_CUT = (ChunkedEncodingError, RequestsConnectionError)  # with the reply's first half, or without
HTTP, HTTPS = CarrierKind.WINRM, CarrierKind.WINRM_HTTPS
VERSION = "SELECT Version FROM SoftwareLicensingService"


def _options(*ill: Illness) -> LabOptions:
    return LabOptions(machines=16, seed=7, ill=ill)


def _names(lab: Lab) -> list[str]:
    return [behind(lab, HTTP)[0], behind(lab, HTTPS)[0]]


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
                name = modern(lab)
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
                {"ProductKey": fitting_key(lab, name)},
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
