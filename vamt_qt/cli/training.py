"""`vamt-qt lab` and `vamt-qt demo`: a simulated estate to practise on."""

from __future__ import annotations

from ipaddress import IPv4Network
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.program import DemoOptions
from vamt_qt.cli.session import session_of
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.trips import TripOptions
from vamt_qt.licensing.errors import BadInputError

lab = typer.Typer(help="A simulated estate for training and tests.", no_args_is_help=True)


@lab.callback()
def _lab() -> None:
    """Keep `serve` a command of its own."""


@lab.command("serve")
def serve(
    context: typer.Context,
    machines: Annotated[int, typer.Option(min=1, max=20_000)] = 40,
    seed: Annotated[int, typer.Option(help="The same seed gives the same estate.")] = 1,
    state: Annotated[
        Path | None, typer.Option(help="Folder that remembers the machines' state.")
    ] = None,
    ready_file: Annotated[
        Path | None, typer.Option(help="Written when everything listens; holds the lab's secrets.")
    ] = None,
    healthy: Annotated[bool, typer.Option("--healthy", help="No machine is ill.")] = False,
    ill: Annotated[
        list[Illness] | None, typer.Option(help="These illnesses only, in turn; repeat it.")
    ] = None,
    block: Annotated[str, typer.Option(help="The machines' loopback addresses.")] = "127.20.0.0/16",
    ssh_port: Annotated[int, typer.Option(help="0 takes a free one.")] = 0,
    winrm_port: Annotated[int, typer.Option(help="0 takes a free one.")] = 0,
    winrm_https_port: Annotated[int, typer.Option(help="0 takes a free one.")] = 0,
    with_parent: Annotated[bool, typer.Option("--with-parent", hidden=True)] = False,
    trip: Annotated[str, typer.Option(hidden=True)] = "",
    trip_pid: Annotated[str, typer.Option(hidden=True)] = "",
    trip_log: Annotated[Path | None, typer.Option(hidden=True)] = None,
) -> None:
    """Serve simulated machines and a mock clearinghouse until interrupted."""
    session = session_of(context)
    options = LabOptions(
        machines=machines,
        seed=seed,
        state=state,
        ready_file=ready_file,
        ill=() if healthy else tuple(ill) if ill else None,
        block=_block(block),
        ssh_port=ssh_port,
        winrm_port=winrm_port,
        winrm_https_port=winrm_https_port,
    )
    victim = int(trip_pid) if trip_pid.isdigit() else Path(trip_pid) if trip_pid else None
    trips = TripOptions(trip=trip, victim=victim, log=trip_log)
    raise typer.Exit(
        session.program.serve_lab(options, trips, json=session.json, with_parent=with_parent)
    )


def _block(text: str) -> IPv4Network:
    try:
        return IPv4Network(text)
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is no block of addresses", hint="Write it like 127.20.0.0/16."
        ) from error


def demo(
    context: typer.Context,
    machines: Annotated[int, typer.Option(min=1, max=5_000)] = 40,
    seed: Annotated[int, typer.Option()] = 1,
    headless: Annotated[bool, typer.Option("--headless", help="Without a window.")] = False,
    healthy: Annotated[bool, typer.Option("--healthy", help="No machine is ill.")] = False,
    screenshots: Annotated[
        Path | None, typer.Option(help="Folder for pictures of every page; the window closes.")
    ] = None,
) -> None:
    """Run a complete proxy activation on the simulated estate and show its result."""
    session = session_of(context)
    options = DemoOptions(
        machines=machines,
        seed=seed,
        headless=headless,
        json=session.json,
        healthy=healthy,
        screenshots=screenshots,
    )
    raise typer.Exit(session.program.demo(session.place, options))
