"""`vamt-qt vault` and `keys reveal`: passphrases and codes go in by prompt or stdin."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from vamt_qt.cli.keys import app as keys
from vamt_qt.cli.naming import KeyName
from vamt_qt.cli.session import Session, session_of
from vamt_qt.engine.desk import Result
from vamt_qt.licensing.facts import Json

app = typer.Typer(help="What keeps product keys and passwords.", no_args_is_help=True)


def _asked(*prompts: str) -> list[str]:
    """Ask for secrets one after the other, or read them from stdin, a line each."""
    if sys.stdin.isatty():
        return [str(typer.prompt(prompt, hide_input=True, default="")) for prompt in prompts]
    lines = [line.rstrip("\r\n") for line in sys.stdin]
    return [*lines, *[""] * len(prompts)][: len(prompts)]


@app.command("status")
def status(context: typer.Context) -> None:
    """Say what opens the vault, and whether a recovery code is in force."""
    session = session_of(context)
    result = session.call("vault.status", {})

    def text() -> None:
        session.say(f"Kept: {result['kind']}; {'open' if result['unlocked'] else 'locked'}.")
        if not result["recovery"]:
            session.say("There is no recovery code yet: make one with `vault recovery-code`.")

    session.show(result, text)


@app.command("passphrase")
def passphrase(context: typer.Context) -> None:
    """Keep the vault under a new passphrase (stdin: the present one, then the new one)."""
    session = session_of(context)
    present, new = _asked("Present passphrase, empty for the keyring", "New passphrase")
    _moved(session, session.call("vault.passphrase", {"present": present, "passphrase": new}))


@app.command("keyring")
def keyring(context: typer.Context) -> None:
    """Keep the vault in the system's keyring (stdin: the present passphrase)."""
    session = session_of(context)
    (present,) = _asked("Present passphrase")
    _moved(session, session.call("vault.keyring", {"present": present}))


def _moved(session: Session, result: Result) -> None:
    session.show(result, lambda: session.say(f"The vault is now kept: {result['kind']}."))


@app.command("re-key")
def re_key(context: typer.Context) -> None:
    """Seal every secret anew (stdin: the passphrase); prints a new recovery code."""
    session = session_of(context)
    (present,) = _asked("Passphrase, empty for the keyring")
    _show_code(session, session.call("vault.re-key", {"passphrase": present}))


@app.command("recovery-code")
def recovery_code(context: typer.Context) -> None:
    """Make a recovery code and print it this once; a former one is void."""
    session = session_of(context)
    _show_code(session, session.call("vault.recovery-code", {}))


def _show_code(session: Session, result: Result) -> None:
    def text() -> None:
        session.say(f"Recovery code: {result['recovery_code']}")
        session.say("Write it down and keep it apart from this computer. It is not shown again.")

    session.show(result, text)


@app.command("recover")
def recover(
    context: typer.Context,
    to_keyring: Annotated[
        bool, typer.Option("--to-keyring", help="Keep it in the keyring, without a passphrase.")
    ] = False,
) -> None:
    """Open the vault by its recovery code (stdin: the code, then a new passphrase)."""
    session = session_of(context)
    code, new = (
        _asked("Recovery code", "New passphrase")
        if not to_keyring
        else (
            *_asked("Recovery code"),
            "",
        )
    )
    arguments: dict[str, Json] = {"code": code, "passphrase": new}
    _moved(session, session.call("vault.recover", arguments))


@keys.command("reveal")
def reveal(
    context: typer.Context,
    key: KeyName,
    reason: Annotated[str, typer.Option(help="What it is needed for; it stands in the ledger.")],
) -> None:
    """Show a whole product key; that is entered into the ledger first."""
    session = session_of(context)
    result = session.call("keys.reveal", {"key": key, "reason": reason})
    session.show(result, lambda: session.say(str(result["product_key"])))
