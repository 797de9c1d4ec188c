"""`vamt-qt keys count, refresh, drift, history`, and what `usage --forecast` shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated

import typer

from vamt_qt.cli.keys import app
from vamt_qt.cli.naming import KeyName
from vamt_qt.cli.session import Session, session_of
from vamt_qt.engine.desk import listed_key
from vamt_qt.licensing.entry_words import told
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.forecast import Forecast, forecast
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.key_warnings import key_warnings
from vamt_qt.licensing.local_days import today
from vamt_qt.store.counting import CountRow, Drift, read_count_history, read_drift
from vamt_qt.store.daily_spends import read_daily_spends
from vamt_qt.store.records import UsageRow
from vamt_qt.store.views import Views

Reason = Annotated[str, typer.Option(help="Why, in your own words; it stands in the ledger.")]


@app.command("count")
def count(
    context: typer.Context,
    key: KeyName,
    remaining: int,
    source: Annotated[str, typer.Option(help="Where it was read.")] = "portal",
    reason: Reason = "",
) -> None:
    """Enter how many activations of a key remain, as somebody else counts."""
    session = session_of(context)
    arguments: dict[str, Json] = {
        "key": key,
        "remaining": remaining,
        "source": source,
        "reason": reason,
    }
    result = session.call("keys.count", arguments)
    session.show(result, lambda: session.say("Noted."))


@app.command("refresh")
def refresh(context: typer.Context, clearinghouse: str) -> None:
    """Ask a clearinghouse how many activations of each key remain."""
    session = session_of(context)
    result = session.call("keys.refresh", {"clearinghouse": clearinghouse})
    counted = result["counted"]
    rows = [
        (f"…{item['last_five']}", item["remaining"])
        for item in (counted if isinstance(counted, list) else ())
        if isinstance(item, dict)
    ]
    session.show(result, lambda: session.table("Key", "Remaining", rows=rows))


@app.command("history")
def history(context: typer.Context, key: KeyName) -> None:
    """Show what was ever said to remain of a key, beside our own count."""
    session = session_of(context)
    with session.views() as views:
        rows = read_count_history(views, listed_key(views, key).id)
    session.show(
        [_count_json(row) for row in rows],
        lambda: session.table(
            "When",
            "Who",
            "Source",
            "Remaining",
            "Expected",
            "Drift",
            rows=[
                (
                    row.at.isoformat(" ", "seconds"),
                    row.operator,
                    row.source,
                    row.remaining,
                    row.expected,
                    row.drift,
                )
                for row in rows
            ],
        ),
    )


def _count_json(row: CountRow) -> dict[str, Json]:
    return {
        "entry": row.seq,
        "at": row.at.isoformat(),
        "operator": row.operator,
        "host": row.host,
        "source": row.source,
        "reason": row.reason,
        "remaining": row.remaining,
        "spent": row.spent,
        "expected": row.expected,
        "drift": row.drift,
    }


@app.command("drift")
def drift(context: typer.Context, key: KeyName) -> None:
    """Compare the last report on a key with our own count, and show what may explain it."""
    session = session_of(context)
    with session.views() as views:
        found = read_drift(views, listed_key(views, key).id)
    session.show(
        {
            "last": _count_json(found.last) if found.last else None,
            "agreed": _count_json(found.agreed) if found.agreed else None,
            "entries": [
                {"entry": entry.seq, "at": entry.at.isoformat(), "text": told(entry)}
                for entry in found.entries
            ],
        },
        lambda: _say_drift(session, found),
    )


def _say_drift(session: Session, found: Drift) -> None:
    last = found.last
    if last is None:
        session.say("Nobody has reported yet what remains of this key.")
    elif last.drift is None:
        session.say("How many activations were bought is not known: enter it first.")
    elif last.drift == 0:
        session.say(f"{last.source} and the ledger agree: {last.remaining} remain.")
    else:
        session.say(
            f"{last.source} says {last.remaining}, the ledger {last.expected}: "
            f"{abs(last.drift)} {'fewer' if last.drift < 0 else 'more'} than expected."
        )
        since = f"entry {found.agreed.seq}" if found.agreed else "the beginning"
        session.say(f"Since {since}, when both agreed, these may explain it:")
        rows = [
            (entry.seq, entry.at.isoformat(" ", "seconds"), told(entry)) for entry in found.entries
        ]
        session.table("No.", "When", "What", rows=rows)


def forecasts(
    views: Views, rows: Sequence[UsageRow], day: date | None = None
) -> Mapping[KeyId, Forecast]:
    """Say of each key whose available activations are known when they run out."""
    day = day or today()
    spends = read_daily_spends(views, day)
    return {
        row.key: forecast(spends.get(row.key, ()), row.available, day)
        for row in rows
        if row.available is not None
    }


def warnings(views: Views, found: Mapping[KeyId, Forecast]) -> tuple[str, ...]:
    """Return what to look after, a sentence each."""
    day = today()
    return tuple(
        warning.text
        for key in views.keys()
        for warning in key_warnings(key, day, found.get(key.id))
    )


def forecast_json(found: Forecast | None) -> Json:
    """Return a forecast for programs."""
    if found is None:
        return None
    return {
        "days": found.days,
        "spent": found.spent,
        "per_day": f"{found.per_day:.2f}",
        "earliest": found.earliest.isoformat() if found.earliest else None,
        "likely": found.likely.isoformat() if found.likely else None,
        "latest": found.latest.isoformat() if found.latest else None,
    }


def forecast_text(found: Forecast | None) -> str:
    """Return a forecast for people: the day, and between which days it may be."""
    if found is None:
        return ""
    if found.likely is None:
        return "not in sight"
    latest = found.latest.isoformat() if found.latest else "not in sight"
    earliest = found.earliest.isoformat() if found.earliest else "now"
    return f"{found.likely.isoformat()} ({earliest} to {latest})"
