"""`vamt-qt machines reach`: whom the program trusts on the way to machines, and its patience."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from vamt_qt.cli.session import session_of
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json

_NAMES: Final = {
    "ca_file": "winrm_ca_file",
    "known_hosts": "ssh_known_hosts",
    "connect_timeout": "connect_timeout_s",
    "command_timeout": "command_timeout_s",
}
_UNSET: Final = {
    "ca_file": "the system's authorities",
    "known_hosts": "your own ~/.ssh/known_hosts",
    "connect_timeout": "10",
    "command_timeout": "120",
}


def reach(
    context: typer.Context,
    ca_file: Annotated[
        str | None,
        typer.Option(help="PEM with the only authorities that WinRM trusts; empty: the system's."),
    ] = None,
    known_hosts: Annotated[
        str | None, typer.Option(help="Known hosts for SSH; empty: your own ~/.ssh/known_hosts.")
    ] = None,
    connect_timeout: Annotated[
        int | None, typer.Option(min=1, max=3600, help="Seconds to wait for a connection.")
    ] = None,
    command_timeout: Annotated[
        int | None, typer.Option(min=1, max=3600, help="Seconds to wait for a command's answer.")
    ] = None,
) -> None:
    """Show or set how all machines are reached."""
    session = session_of(context)
    wanted: dict[str, Json] = {
        "ca_file": _file(ca_file),
        "known_hosts": _file(known_hosts),
        "connect_timeout": connect_timeout,
        "command_timeout": command_timeout,
    }
    for name, value in wanted.items():
        if value is not None:
            session.call("settings.put", {"name": _NAMES[name], "value": value or None})
    with session.views() as views:
        found = {name: views.setting(setting) for name, setting in _NAMES.items()}
    rows = [(name.replace("_", "-"), value or _UNSET[name]) for name, value in found.items()]
    session.show(found, lambda: session.table("Option", "Is", rows=rows))


def _file(given: str | None) -> str | None:
    """Return the whole path of a file, empty where it is to be forgotten."""
    if not given:
        return given
    path = Path(given).expanduser().absolute()
    if not path.is_file():
        raise BadInputError(f"There is no file “{given}”", hint="Name one that is there.")
    return str(path)
