"""The inventory on the command line, without any machine that answers."""

from pathlib import Path

from tests.fixtures.commands import Commands


def test_tags_are_put_in_place_of_others(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    run("machines", "add", "pc-1", "--tag=new", "--site=Fra")
    for given, kept in ((("--tag=old", "--tag=loan"), ["old", "loan"]), (("--tag=",), [])):
        run("machines", "edit", "pc-1", *given)
        shown = run("machines", "show", "pc-1")
        assert (shown["tags"], shown["site"]) == (kept, "Fra")


def test_another_carrier_has_its_own_usual_port(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    run("machines", "add", "pc-1", "--carrier=winrm")
    for given, port in (
        (("--carrier=ssh",), 22),
        (("--port=2222",), 2222),
        (("--carrier=winrm-https",), 2222),
        (("--port=0",), 5986),
        (("--carrier=kit",), 0),
        (("--carrier=winrm",), 5985),
    ):
        run("machines", "edit", "pc-1", *given)
        assert run("machines", "show", "pc-1")["port"] == port


def test_how_all_machines_are_reached_is_shown_set_and_forgotten(tmp_path: Path) -> None:
    run, authority = Commands(tmp_path), tmp_path / "authority.pem"
    unset = dict.fromkeys(("ca_file", "known_hosts", "connect_timeout", "command_timeout"))
    assert run("machines", "reach") == unset
    run("machines", "reach", f"--ca-file={authority}", status=2)
    authority.touch()
    told = run("machines", "reach", f"--ca-file={authority}", "--connect-timeout=3")
    assert told == {**unset, "ca_file": str(authority), "connect_timeout": 3}
    assert str(authority) in run("machines", "reach", as_json=False).replace("\n", "")
    run("machines", "reach", "--command-timeout=0", status=2, as_json=False)
    assert run("machines", "reach", "--ca-file=") == {**unset, "connect_timeout": 3}
