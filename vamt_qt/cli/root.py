"""The command `vamt-qt`: its global options, its errors, its exit statuses.

0 done · 1 the program failed · 2 bad input · 3 some machines failed, or the ledger is broken
10 unreachable · 11 access denied · 12 identity · 13 target refused · 14 exchange rejected
15 conflict · 16 data · 130 stopped by the operator
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Final

import typer

from vamt_qt.cli import (
    activating,
    batches,
    by_hand,
    diagnose,
    keys,
    kit,
    ledger,
    logon_rules,
    machines,
    reach,
    relay,
    reports,
    runs,
    stations,
    training,
    upkeep,
    vault,
)
from vamt_qt.cli.program import Place, Program
from vamt_qt.cli.session import Session, session_of
from vamt_qt.cli.terminal import Terminal
from vamt_qt.licensing.errors import LicensingError

_VALUED: Final = ("--data-dir", "--passphrase-file", "--language")
_FLAGS: Final = ("--json", "--debug")


def build(program: Program) -> typer.Typer:
    """Return the root command over the program's parts."""
    root = typer.Typer(
        name="vamt-qt",
        help="Volume activation for disconnected labs.",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )

    @root.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        data_dir: Annotated[
            Path | None, typer.Option(help="The folder where the data lives.")
        ] = None,
        passphrase_file: Annotated[
            Path | None,
            typer.Option(
                envvar="VAMT_QT_PASSPHRASE_FILE",
                help="A file with the passphrase of the vault, where there is no keyring.",
            ),
        ] = None,
        language: Annotated[
            str,
            typer.Option(envvar="VAMT_QT_LANGUAGE", help="What the window speaks: en, de or he."),
        ] = "",
        as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
        debug: Annotated[
            bool, typer.Option("--debug", help="Log every step; secrets stay out of it.")
        ] = False,
        show_version: Annotated[
            bool, typer.Option("--version", help="Say which version this is.")
        ] = False,
    ) -> None:
        """Open the desktop program, or run a command."""
        if show_version:
            sys.stdout.write(f"vamt-qt {version('vamt-qt')}\n")
            raise typer.Exit
        place = Place(
            data_dir=data_dir, passphrase_file=passphrase_file, debug=debug, language=language
        )
        context.obj = Session(program, place, as_json)
        if context.invoked_subcommand is None:
            raise typer.Exit(program.window(place))

    @root.command("engine", hidden=True)
    def engine(context: typer.Context) -> None:
        """Serve a window over stdin and stdout."""
        raise typer.Exit(program.serve_engine(session_of(context).place))

    runs.register(root)
    activating.register(root)
    logon_rules.register(keys.credentials)
    root.command("usage")(ledger.usage)
    root.command("diagnose")(diagnose.diagnose)
    root.command("import-vamt")(by_hand.import_vamt)
    root.command("demo")(training.demo)
    upkeep.register(machines.app)
    machines.app.command("reach")(reach.reach)
    root.add_typer(machines.app, name="machines")
    root.add_typer(keys.app, name="keys")
    root.add_typer(keys.credentials, name="credentials")
    root.add_typer(batches.app, name="batch")
    root.add_typer(kit.app, name="kit")
    root.add_typer(ledger.app, name="ledger")
    root.add_typer(ledger.clearinghouses, name="clearinghouse")
    root.add_typer(reports.app, name="report")
    root.add_typer(vault.app, name="vault")
    root.add_typer(runs.app, name="runs")
    root.add_typer(stations.app, name="station")
    root.add_typer(relay.app, name="relay")
    root.add_typer(training.lab, name="lab")
    return root


def main(program: Program, words: list[str]) -> int:
    """Run the command line and return its exit status."""
    command = typer.main.get_command(build(program))
    ordered = _global_options_first(words)
    try:
        status = command.main(args=ordered, prog_name="vamt-qt", standalone_mode=False)
    except LicensingError as error:
        tell(error, as_json="--json" in ordered)
        return error.exit_status
    except typer.Abort:
        return 130
    except KeyboardInterrupt:
        return 130
    except typer.TyperException as error:
        _usage(error.format_message())
        return LicensingError.exit_status + 1
    return status if isinstance(status, int) else 0


def _global_options_first(words: list[str]) -> list[str]:
    """Let the global options stand anywhere on the line."""
    ahead: list[str] = []
    rest: list[str] = []
    waiting = list(words)
    while waiting:
        word = waiting.pop(0)
        if word == "--":
            rest += [word, *waiting]
            break
        if word in _VALUED and waiting:
            ahead += [word, waiting.pop(0)]
        elif word in _FLAGS or word.startswith(tuple(f"{name}=" for name in _VALUED)):
            ahead.append(word)
        else:
            rest.append(word)
    return ahead + rest


def tell(error: LicensingError, *, as_json: bool) -> None:
    """Say on a terminal, or as a document, what was not possible."""
    failure = error.failure
    if as_json:
        told = {
            "code": failure.code,
            "message": failure.message,
            "hint": failure.hint,
            "hresult": failure.hresult,
        }
        sys.stdout.write(json.dumps({"error": told}, ensure_ascii=False) + "\n")
        return
    console = Terminal(stderr=True, highlight=False)
    console.print(f"{failure.message}.", style="bold")
    if failure.hint:
        console.print(failure.hint)


def _usage(text: str) -> None:
    Terminal(stderr=True, highlight=False).print(text)
