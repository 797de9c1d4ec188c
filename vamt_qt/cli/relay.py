"""`vamt-qt relay`: one way to the clearinghouse, shared by several labs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.program import RelayOptions
from vamt_qt.cli.session import session_of
from vamt_qt.engine.relay_labs import lab_names
from vamt_qt.licensing.errors import BadInputError

app = typer.Typer(help="Share one way to the clearinghouse among labs.")


@app.callback(invoke_without_command=True)
def serve(
    context: typer.Context,
    listen: Annotated[str, typer.Option(help="Address and port.")] = "127.0.0.1:8443",
    certificate: Annotated[Path | None, typer.Option(help="PEM file.")] = None,
    key: Annotated[Path | None, typer.Option(help="PEM file of its private key.")] = None,
    route: Annotated[str, typer.Option(help="The clearinghouse to send on to.")] = "",
) -> None:
    """Serve labs until interrupted."""
    if context.invoked_subcommand is not None:
        return
    session = session_of(context)
    host, port = _address(listen)
    if (certificate is None) != (key is None):
        raise BadInputError(
            "A certificate and its key go together", hint="Give both, or neither on 127.0.0.1."
        )
    options = RelayOptions(host=host, port=port, certificate=certificate, key=key, route=route)

    def announce(url: str) -> None:
        text = json.dumps({"url": url}) if session.json else f"Labs are served at {url}"
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    raise typer.Exit(session.program.serve_relay(session.place, options, announce))


@app.command("add-lab")
def add_lab(context: typer.Context, name: Annotated[str, typer.Argument()]) -> None:
    """Let a lab ask, and print its token once."""
    session = session_of(context)
    result = session.call("relay.add-lab", {"name": name})

    def plainly() -> None:
        sys.stdout.write(f"{result['token']}\n")  # a console would wrap it

    session.show(result, plainly)


@app.command("list-labs")
def list_labs(context: typer.Context) -> None:
    """List the labs that may ask."""
    session = session_of(context)
    with session.views() as views:
        names = lab_names(views)
    session.show(list(names), lambda: session.table("Lab", rows=[[name] for name in names]))


@app.command("remove-lab")
def remove_lab(context: typer.Context, name: Annotated[str, typer.Argument()]) -> None:
    """Let a lab ask no more."""
    session = session_of(context)
    result = session.call("relay.remove-lab", {"name": name})
    session.show(result, lambda: session.say(f"{name} may ask no more."))


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    host = host.strip("[]")
    if not host or not port.isascii() or not port.isdigit() or int(port) > 65_535:
        raise BadInputError(f"“{text}” is no address and port", hint="Write 127.0.0.1:8443.")
    return host, int(port)
