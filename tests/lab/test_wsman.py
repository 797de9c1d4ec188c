"""WS-Management on the lab's machines, by pypsrp: enumerations, methods and faults."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from pypsrp.exceptions import WSManFaultError

from tests.lab.machines import behind, fitting_key, keyed, modern, service
from tests.lab.management import (
    CIMV2,
    N,
    W,
    asked,
    connected,
    fault_xml,
    invoked,
    pull_body,
    values,
)
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.machine import CarrierKind

HTTP, HTTPS = CarrierKind.WINRM, CarrierKind.WINRM_HTTPS
VERSION = "SELECT Version FROM SoftwareLicensingService"
ALL = "SELECT ID, Name, ProductKeyID FROM SoftwareLicensingProduct"


class TestEnumeration:
    def test_an_answer_that_holds_everything_has_an_empty_context(self, estate_lab: Lab) -> None:
        with connected(estate_lab, modern(estate_lab)) as wsman:
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
        name = modern(estate_lab)
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
        with connected(estate_lab, modern(estate_lab)) as wsman:
            response = asked(wsman, VERSION, optimised=False)
            assert [child.tag for child in response] == [f"{N}EnumerationContext"]
            (response,) = wsman.pull(f"{CIMV2}*", pull_body(response[0].text or ""))
        assert len(response.findall(f"{N}Items/*")) == 1

    def test_a_query_that_finds_nothing_still_answers_with_items(self, estate_lab: Lab) -> None:
        with connected(estate_lab, modern(estate_lab)) as wsman:
            response = asked(wsman, f"{ALL} WHERE Name = 'nothing'")
        items = response.find(f"{W}Items")
        assert items is not None
        assert len(items) == 0

    def test_an_answer_keeps_within_the_envelope(self, estate_lab: Lab) -> None:
        wql = "SELECT * FROM SoftwareLicensingProduct"
        with connected(estate_lab, modern(estate_lab), max_envelope_size=20_000) as wsman:
            response = asked(wsman, wql)
        taken = len(response.findall(f"{W}Items/*"))
        assert 0 < taken < len(estate_lab.windows(modern(estate_lab)).query(wql).rows)

    def test_a_finished_enumeration_cannot_be_pulled(self, estate_lab: Lab) -> None:
        with (
            connected(estate_lab, modern(estate_lab)) as wsman,
            pytest.raises(WSManFaultError) as caught,
        ):
            wsman.pull(f"{CIMV2}*", pull_body("uuid:NEVER"))
        assert "InvalidEnumerationContext" in ET.tostring(fault_xml(caught.value), "unicode")

    def test_whole_instances_are_typed_and_columns_are_not(self, estate_lab: Lab) -> None:
        with connected(estate_lab, modern(estate_lab)) as wsman:
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
        with Lab(LabOptions(machines=16, seed=7, ill=())) as lab:
            name = modern(lab)
            key = fitting_key(lab, name)
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
        with connected(estate_lab, modern(estate_lab)) as wsman:
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
