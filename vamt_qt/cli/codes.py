"""`vamt-qt batch codes|code-sheet|scan|voice-pages`: a batch as QR codes and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from vamt_qt.cli.leaving import Days, Encrypt, Leaving, To
from vamt_qt.cli.naming import BatchName
from vamt_qt.cli.session import session_of
from vamt_qt.engine.desk import Result
from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.show import Show

_HALVES = {"00": "█", "01": "▀", "10": "▄", "11": " "}
"""Two modules in one character, light where a terminal is not."""

Version = Annotated[int, typer.Option(help="The size of a code: 10, 15, 20, 25, 30 or 40.")]


def add_to(app: typer.Typer) -> None:
    """Put these commands beside the others on batches."""
    app.command("codes")(codes)
    app.command("code-sheet")(code_sheet)
    app.command("voice-pages")(voice_pages)
    app.command("scan")(scan)
    app.command("scans")(scans)
    app.command("discard-scan")(discard_scan)


def codes(
    context: typer.Context,
    batch: BatchName,
    folder: Annotated[
        Path | None, typer.Option(help="Write pictures here instead of showing the codes.")
    ] = None,
    svg: Annotated[bool, typer.Option("--svg", help="SVG instead of PNG pictures.")] = False,
    show: Leaving = Show.FULL,
    to: To = "",
    encrypt: Encrypt = False,
    days: Days = 90,
    version: Version = 25,
) -> None:
    """Show a batch as QR codes, one below the other, or write them as pictures."""
    session = session_of(context)
    given: dict[str, Json] = {
        "batch": batch,
        "show": show.value,
        "to": to,
        "encrypt": encrypt,
        "days": days,
        "version": version,
    }
    if folder is None:
        result = session.call("batch.codes", given)
        session.show(result, lambda: session.say(_drawn(result)))
        return
    place: dict[str, Json] = {"folder": str(folder), "kind": "svg" if svg else "png"}
    result = session.call("batch.code-images", {**given, **place})
    files = result["files"]
    count = len(files) if isinstance(files, list) else 0
    session.show(result, lambda: session.say(f"Wrote {count} codes into {folder}."))


def scan(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Pictures, and folders of pictures.")],
    look_only: Annotated[bool, typer.Option("--look-only", help="Take nothing in.")] = False,
) -> None:
    """Read codes from pictures, in any order; take in what is whole, and keep the rest."""
    session = session_of(context)
    result = session.call(
        "batch.scan", {"paths": [str(path) for path in paths], "apply": not look_only}
    )
    session.show(result, lambda: session.say("\n".join(_found(result))))
    refused = [one for one in _items(result, "sets") if isinstance(one, dict) and "failure" in one]
    if refused:
        raise typer.Exit(ExchangeRejectedError.exit_status)


def scans(context: typer.Context) -> None:
    """List what is scanned in part."""
    session = session_of(context)
    result = session.call("batch.scans", {})
    session.show(result, lambda: session.say("\n".join(_found(result)) or "Nothing yet."))


def discard_scan(
    context: typer.Context, name: Annotated[str, typer.Argument(help="The set's name.")]
) -> None:
    """Forget what was scanned of a set."""
    session = session_of(context)
    result = session.call("batch.discard-scan", {"set": name})
    session.show(result, lambda: session.say("Discarded."))


def _found(result: Result) -> list[str]:
    lines = [_set_line(one) for one in _items(result, "sets") if isinstance(one, dict)]
    unread = [one for one in _items(result, "unread") if isinstance(one, dict)]
    lines += [f"{one['file']}: {one['reason']}." for one in unread]
    return [*lines, *(f"{reason}." for reason in _items(result, "refused"))]


def _set_line(one: Result) -> str:
    line = f"Set {one['set']}: {one['have']} of {one['total']} codes"
    missing = ", ".join(map(str, _items(one, "missing")))
    match one.get("imported"):
        case {"batch": str(batch), "direction": str(direction)}:
            return f"{line}; took in the {direction} of batch {batch[:8]}."
        case _:
            pass
    match one.get("failure"):
        case {"message": str(message), "hint": str(hint)}:
            return f"{line}; refused: {message}. {hint}"
        case _:
            return f"{line}; missing: {missing}." if missing else f"{line}; whole."


def _items(result: Result, name: str) -> Sequence[Json]:
    match result.get(name):
        case [*items]:
            return items
        case _:
            return ()


def _drawn(result: Result) -> str:
    parts = []
    for code in _items(result, "codes"):
        if isinstance(code, dict):
            rows = [str(row) for row in _items(code, "rows")]
            parts.append(f"Code {code['number']} of {code['total']}\n{_blocks(rows)}\n")
    return "\n".join(parts)


def _blocks(rows: Sequence[str]) -> str:
    """Draw a code with its blank edge for a dark terminal, two rows in a line of text."""
    wide = len(rows) + 8
    edge = ["0" * wide] * 4
    full = [*edge, *(f"0000{row}0000" for row in rows), *edge, "0" * wide]
    pairs = zip(full[::2], full[1::2], strict=False)
    return "\n".join(
        "".join(_HALVES[a + b] for a, b in zip(upper, lower, strict=True)) for upper, lower in pairs
    )


def code_sheet(
    context: typer.Context,
    batch: BatchName,
    path: Annotated[Path, typer.Argument(help="A PDF file.")],
    show: Leaving = Show.FULL,
    to: To = "",
    encrypt: Encrypt = False,
    days: Days = 90,
    version: Version = 25,
) -> None:
    """Print a batch's codes: a PDF with two on a page."""
    session = session_of(context)
    given: dict[str, Json] = {
        "batch": batch,
        "path": str(path),
        "show": show.value,
        "to": to,
        "encrypt": encrypt,
        "days": days,
        "version": version,
    }
    result = session.call("batch.code-sheet", given)
    session.show(result, lambda: session.say(f"Wrote {result['codes']} codes to {path}."))


def voice_pages(
    context: typer.Context,
    batch: BatchName,
    path: Annotated[Path, typer.Argument(help="A PDF file.")],
    show: Leaving = Show.FULL,
) -> None:
    """Print a page for each activation, to be read out on the telephone."""
    session = session_of(context)
    given: dict[str, Json] = {"batch": batch, "path": str(path), "show": show.value}
    result = session.call("batch.voice-pages", given)
    session.show(result, lambda: session.say(f"Wrote {result['pages']} pages to {path}."))
