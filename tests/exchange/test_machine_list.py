"""Machines come in as a table or as plain addresses, all of them or none."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vamt_qt.exchange.machine_list import COLUMNS, MAX_MACHINES, read_machine_list
from vamt_qt.licensing.errors import BadInputError, LicensingError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.route import DIRECT, JumpHost

HOST_KEY = "SHA256:" + "Ab0+/" * 8 + "abc"
FULL = (
    "name,address,port,carrier,site,tags,credential,host_key\n"
    f"PC-1,10.0.0.1,2222,ssh,Frankfurt,desk pilot,lab-frankfurt,{HOST_KEY}\n"
    "PC-2,pc-2.lab.example,,WinRM-HTTPS,,,,\n"
)


def read(text: str) -> tuple[Machine, ...]:
    return read_machine_list(BytesIO(text.encode()))


def refusal(text: str) -> BadInputError:
    with pytest.raises(BadInputError) as caught:
        read(text)
    assert caught.value.hint
    return caught.value


def test_a_full_row_is_read() -> None:
    first, second = read(FULL)
    assert first == Machine(
        id=first.id,
        name="PC-1",
        address="10.0.0.1",
        carrier=CarrierKind.SSH,
        port=2222,
        site="Frankfurt",
        tags=("desk", "pilot"),
        credential="lab-frankfurt",
        host_key=HOST_KEY,
    )
    assert (second.carrier, second.port) == (CarrierKind.WINRM_HTTPS, 5986)
    assert first.id != second.id


def test_jump_hosts_stand_in_a_column_of_their_own() -> None:
    direct, behind = read('name,carrier,jump\nPC-1,ssh,\nPC-2,ssh,"gate@bastion:2222, inner"\n')
    assert direct.route == DIRECT
    assert behind.route.jump == (JumpHost("bastion", 2222, "gate"), JumpHost("inner"))
    assert "Row 2" in refusal("name,jump\nPC-1,a b c\n").message


@pytest.mark.parametrize(
    "text",
    [
        FULL.replace(",", ";"),
        FULL.replace(",", "\t"),
        "\ufeff" + FULL,
        FULL.replace("\n", "\r\n"),
        "# from the inventory, 2026\n\n" + FULL + "# a note; with more,,\n\n",
        FULL.replace("name,", "Name ,", 1).replace("host_key", "Host Key", 1),
    ],
)
def test_what_spreadsheets_make_of_it_is_read(text: str) -> None:
    assert [machine.name for machine in read(text)] == ["PC-1", "PC-2"]


def test_addresses_alone_are_enough() -> None:
    text = "10.0.0.1\n# a note\n\nlab-pc-7\nfe80::1\n[fe80::2]:2222\n10.0.0.2:5986\n"
    machines = read_machine_list(BytesIO(text.encode()), carrier=CarrierKind.SSH)
    assert [(each.name, each.address, each.port) for each in machines] == [
        ("10.0.0.1", "10.0.0.1", 22),
        ("lab-pc-7", "lab-pc-7", 22),
        ("fe80::1", "fe80::1", 22),
        ("fe80::2", "fe80::2", 2222),
        ("10.0.0.2", "10.0.0.2", 5986),
    ]
    assert {each.carrier for each in machines} == {CarrierKind.SSH}


def test_the_default_carrier_is_that_of_windows() -> None:
    assert {(each.carrier, each.port) for each in read("PC-1\n")} == {(CarrierKind.WINRM, 5985)}


def test_name_and_address_stand_for_each_other() -> None:
    assert read("name\nPC-1\n")[0].address == "PC-1"
    assert read("address,site\n10.0.0.1,Lisbon\n")[0].name == "10.0.0.1"
    assert read("name,address\nPC-1,\nPC-2,10.0.0.2\n10.0.0.3\n")[2].address == "10.0.0.3"


def test_rows_without_a_header_are_taken_in_order() -> None:
    machine = read("PC-1;10.0.0.1;2222;ssh;Lisbon;a,b|c\n")[0]
    assert (machine.name, machine.port, machine.site) == ("PC-1", 2222, "Lisbon")
    assert machine.tags == ("a", "b", "c")


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"port": "0"}, "bad-port"),
        ({"port": "65536"}, "bad-port"),
        ({"port": "ssh"}, "bad-port"),
        ({"port": "٢٢"}, "bad-port"),
        ({"address": "10.0.0.1:22", "port": "23"}, "bad-port"),
        ({"carrier": "telnet"}, "bad-carrier"),
        ({"address": "two words"}, "bad-address"),
        ({"address": "10.0.0.300"}, "bad-address"),
        ({"address": "-rf"}, "bad-address"),
        ({"address": "a..b"}, "bad-address"),
        ({"address": "a" * 64}, "bad-address"),
        ({"address": "http://x"}, "bad-address"),
        ({"address": "", "name": ""}, "bad-address"),
        ({"host_key": "SHA256:short"}, "bad-host-key"),
        ({"host_key": "MD5:00"}, "bad-host-key"),
        ({"site": "x" * 201}, "too-long"),
    ],
)
def test_a_fault_names_its_row(cells: dict[str, str], code: str) -> None:
    good = {"name": "PC-2", "address": "10.0.0.2", "site": "Lisbon"}
    row = [(good | cells).get(column, "") for column in COLUMNS]
    error = refusal(f"{FULL.replace('PC-2', 'PC-3')}{','.join(row)}\n")
    assert error.code == code
    assert error.message.startswith("Row 4:")


@pytest.mark.parametrize(
    "second", ["PC-9,10.0.0.1,2222,ssh", "pc-1,10.0.0.9,22,ssh", "PC-9,10.0.0.1:2222,,ssh"]
)
def test_a_machine_twice_names_both_rows(second: str) -> None:
    error = refusal(f"{FULL}{second}\n")
    assert error.code == "duplicate-machine"
    assert error.message.startswith("Row 4: it has the same")
    assert error.message.endswith("as row 2")


def test_one_address_with_two_ports_is_two_machines() -> None:
    assert len(read("name,address,port\na,127.0.0.1,2201\nb,127.0.0.1,2202\n")) == 2


def test_all_faults_are_named_and_nothing_is_taken() -> None:
    error = refusal("name,address,port\na,10.0.0.1,0\nb,10.0.0.2,22\nc,b d,22\n")
    assert "2 faults" in error.message
    assert "Row 2" in error.message
    assert "row 4" in error.message


@pytest.mark.parametrize("text", ["", "\n\n", "name,address\n", "# nothing\n"])
def test_an_empty_list_is_said(text: str) -> None:
    assert refusal(text).code == "empty-list"


def test_a_cell_is_repeated_short_and_harmless() -> None:
    error = refusal("\x1b[31m" + "x y" * 100 + "\n")
    assert "\x1b" not in error.message
    assert len(error.message) < 100


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_random_bytes_never_crash(data: bytes) -> None:
    for whole in (data, FULL.encode() + data):
        try:
            machines = read_machine_list(BytesIO(whole))
        except LicensingError:
            continue
        assert all(machine.address and 0 < machine.port < 65_536 for machine in machines)


def test_a_list_without_end_is_given_up() -> None:
    assert refusal("a b\n" * 300_000).message.count("row") <= 21
    assert refusal("\n" * 300_000).code == "too-many-rows"
    hosts = "\n".join(f"pc-{number}" for number in range(MAX_MACHINES + 1))
    assert refusal(hosts).code == "too-many-rows"
    assert refusal("10.0.0.1\n" + "# note\n" * 300_000).code == "too-many-rows"
