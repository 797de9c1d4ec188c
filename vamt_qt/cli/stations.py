"""`vamt-qt station`: who this installation is, and whose signature it trusts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.session import Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.station import Station, fingerprint

app = typer.Typer(help="Stations on both sides of the gap, and their keys.", no_args_is_help=True)


@app.command("show")
def show(context: typer.Context) -> None:
    """Tell this station's fingerprint and card."""
    session = session_of(context)
    result = session.call("stations.own", {})

    def text() -> None:
        session.say(f"{result['name']} ({result['role']})")
        session.say(f"Fingerprint: {result['fingerprint']}")
        session.say(str(result["card"]))

    session.show(result, text)


@app.command("card")
def card(context: typer.Context, path: Path) -> None:
    """Write this station's card as a file, for the other stations to enrol."""
    session = session_of(context)
    result = session.call("stations.card", {"path": str(path)})
    session.show(result, lambda: _say_fingerprint(session, result, f"Wrote the card to {path}."))


@app.command("read")
def read(context: typer.Context, path: Path) -> None:
    """Tell what stands on another station's card; nothing is changed."""
    session = session_of(context)
    result = session.call("stations.read", {"path": str(path)})
    session.show(
        result, lambda: _say_fingerprint(session, result, f"{result['name']} ({result['role']})")
    )


@app.command("enrol")
def enrol(
    context: typer.Context,
    path: Path,
    fingerprint: Annotated[
        str, typer.Option(help="As it was read aloud from the other station's screen.")
    ],
    role: Annotated[str, typer.Option(help="lab or connected; else as on the card.")] = "",
    name: Annotated[str, typer.Option(help="What it is called here.")] = "",
) -> None:
    """Trust a station's signature, after its fingerprint was compared."""
    session = session_of(context)
    arguments: dict[str, Json] = {
        "path": str(path),
        "fingerprint": fingerprint,
        "role": role,
        "name": name,
    }
    result = session.call("stations.enrol", arguments)
    session.show(result, lambda: session.say(f"Enrolled {result['name']} ({result['role']})."))


@app.command("revoke")
def revoke(
    context: typer.Context,
    station: str,
    reason: Annotated[str, typer.Option(help="Why; it stands in the ledger.")],
) -> None:
    """Trust a station's signature no more."""
    session = session_of(context)
    result = session.call("stations.revoke", {"station": station, "reason": reason})
    session.show(result, lambda: session.say(f"Revoked {result['name']}."))


@app.command("role")
def role(context: typer.Context, role: str) -> None:
    """Say on which side this station stands: lab or connected."""
    session = session_of(context)
    result = session.call("stations.role", {"role": role})
    session.show(result, lambda: session.say(f"This station is: {result['role']}."))


@app.command("list")
def listed(context: typer.Context) -> None:
    """List the stations that were enrolled here."""
    session = session_of(context)
    with session.views() as views:
        stations = views.stations()
    session.show(
        [_json(station) for station in stations],
        lambda: session.table(
            "Name",
            "Role",
            "Fingerprint",
            "State",
            rows=[
                (each.name, each.role.value, fingerprint(each.id), _state(each))
                for each in stations
            ],
        ),
    )


def _json(station: Station) -> Json:
    return {
        "id": station.id,
        "name": station.name,
        "role": station.role.value,
        "fingerprint": fingerprint(station.id),
        "enrolled_at": station.enrolled_at.isoformat(),
        "revoked_at": station.revoked_at.isoformat() if station.revoked_at else None,
        "reason": station.reason,
    }


def _state(station: Station) -> str:
    return f"revoked: {station.reason}" if station.revoked_at else "trusted"


def _say_fingerprint(session: Session, result: Result, first: str) -> None:
    session.say(first)
    session.say(f"Fingerprint: {result['fingerprint']}")
