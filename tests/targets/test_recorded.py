"""What a carry kit hears of a machine is what a probe over the network hears."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.lab.machines import OFFICE_2010, OFFICE_2016
from tests.targets.site import LTSC, WINDOWS_7, WINDOWS_10, Site, spec
from vamt_qt.exchange.kit_folder import KitInstall, KitPlan, write_kit
from vamt_qt.exchange.kit_result import KitResult, read_result
from vamt_qt.lab import keys, skus
from vamt_qt.lab.editions import Edition
from vamt_qt.lab.estate import Start
from vamt_qt.lab.kit_player import AtTheMachine, play_kit
from vamt_qt.lab.skus import OfficeSuite
from vamt_qt.licensing.errors import LicensingError, UnreachableError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.targets.recorded import ASKS, recorded_outputs, recorded_report
from vamt_qt.targets.session import ProbeReport

SECRET = b"a kit's own key....."


def _played(
    site: Site, machine: Machine, folder: Path, install: KitInstall | None, typed: str = ""
) -> KitResult:
    plan = KitPlan(
        kit="0" * 32,
        made_at=datetime.now(UTC),
        station="lab",
        machines=(machine.name,),
        asks=ASKS,
        install=install,
        deposits=(),
    )
    write_kit(plan, SECRET, folder)
    played = play_kit(folder, site.windows(machine), AtTheMachine(machine.name, "", (typed,)))
    return read_result(played, lambda _kit: SECRET)


def _comparable(report: ProbeReport) -> ProbeReport:
    return replace(
        report, products=tuple(replace(one, observed_at=None) for one in report.products)
    )


@pytest.mark.parametrize("edition", [WINDOWS_7, WINDOWS_10, LTSC], ids=lambda one: one.caption)
@pytest.mark.parametrize("offices", [(), (OFFICE_2010, OFFICE_2016)], ids=["bare", "office"])
def test_a_kit_hears_what_a_probe_hears(
    edition: Edition, offices: tuple[OfficeSuite, ...], tmp_path: Path
) -> None:
    with Site(spec(CarrierKind.SSH, edition, offices=offices)) as site:
        (machine,) = site.machines
        result = _played(site, machine, tmp_path, None)
        with site.carrier(machine).connect(machine, site.credential(machine)) as session:
            probed = session.probe()
    for told in (result.before, result.after):
        assert _comparable(recorded_report(machine, told)) == _comparable(probed)
    # What is on record of the machine's Windows may be out of date by now.
    stale = replace(machine, os_version="6.1.7601")
    assert _comparable(recorded_report(stale, result.after)) == _comparable(probed)


def test_a_result_without_an_answer_is_no_report(tmp_path: Path) -> None:
    with Site(spec(CarrierKind.SSH)) as site:
        (machine,) = site.machines
        result = _played(site, machine, tmp_path, None)
    for told in ((), result.after[:1], ((result.after[0][0], {"rows": [3]}), *result.after[1:])):
        with pytest.raises(UnreachableError) as bad:
            recorded_report(machine, told)
        assert bad.value.code == "bad-reply"


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        ({"outputs": {"ReturnValue": 0xC004F050}}, "target-refused"),
        ({"error": {"hresult": 0xC004F025, "category": "cim", "message": ""}}, "not-elevated"),
        ({"error": {"hresult": 1, "category": "script", "message": "x"}}, "bad-reply"),
        ({"rows": []}, "bad-reply"),
        ({"outputs": 3}, "bad-reply"),
    ],
)
def test_a_refusal_is_understood(reply: dict[str, object], code: str) -> None:
    with pytest.raises(LicensingError) as refused:
        recorded_outputs(reply)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("edition", "suite", "key"),
    [
        pytest.param(WINDOWS_10, skus.OFFICE_2021, keys.OFFICE, id="2021"),
        pytest.param(WINDOWS_7, OFFICE_2016, keys.OFFICE, id="2016-on-windows-7"),
        pytest.param(WINDOWS_10, OFFICE_2010, keys.OFFICE_2010, id="2010"),
    ],
)
def test_office_takes_its_key_through_whichever_service_has_it(
    edition: Edition, suite: OfficeSuite, key: keys.LabKey, tmp_path: Path
) -> None:
    with Site(spec(CarrierKind.SSH, edition, offices=(suite,))) as site:
        (machine,) = site.machines
        typed = key.key.reveal()
        for last_five, note in ((typed[-5:], "called"), (typed[-5:], "held")):
            install = KitInstall(suite.application, last_five, "", None)
            result = _played(site, machine, tmp_path / note, install, typed)
            assert [step.note for step in result.steps] == [note]
        report = recorded_report(machine, result.after)
    held = {one.partial_key for one in report.products if one.application == suite.application}
    assert held == {typed[-5:]}


def test_without_office_its_key_is_not_asked_for(tmp_path: Path) -> None:
    with Site(spec(CarrierKind.SSH)) as site:
        (machine,) = site.machines
        install = KitInstall(OFFICE_2016.application, "5555E", "", None)
        result = _played(site, machine, tmp_path, install)
    assert [step.note for step in result.steps] == ["no-product"]


def test_several_products_that_could_take_the_key_take_none(tmp_path: Path) -> None:
    with Site(spec(CarrierKind.SSH, offices=(OFFICE_2016, skus.OFFICE_2021))) as site:
        (machine,) = site.machines
        install = KitInstall(OFFICE_2016.application, "5555E", "", None)
        result = _played(site, machine, tmp_path, install)
    assert [step.note for step in result.steps] == ["several"]


def test_a_licensed_product_is_left_alone(tmp_path: Path) -> None:
    with Site(spec(CarrierKind.SSH, start=Start.LICENSED_MAK)) as site:
        (machine,) = site.machines
        install = KitInstall(WINDOWS_APPLICATION, "2222C", "SoftwareLicensingService", None)
        result = _played(site, machine, tmp_path, install)
    assert [step.note for step in result.steps] == ["licensed"]
