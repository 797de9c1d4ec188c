"""Verbs on the labs that share this station's way to the clearinghouse."""

from __future__ import annotations

import re
from hashlib import sha256
from hmac import compare_digest
from secrets import token_hex, token_urlsafe
from typing import Final

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.batch import Batch, BatchOrigin
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.records import BatchRow
from vamt_qt.store.views import Views

RELAYED: Final = "relay-"
"""How the names of batches begin that the relay took in, and sends on without being asked."""
_LABS: Final = "relay-labs"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)


def is_relayed(batch: Batch | BatchRow) -> bool:
    """Say whether the relay took a batch in from a lab."""
    return batch.origin is BatchOrigin.IMPORTED and batch.id.startswith(RELAYED)


def lab_of(views: Views, token: Secret) -> str | None:
    """Return the lab that this token was made for, None for nobody's."""
    found: str | None = None
    for name, kept in _labs(views).items():
        match kept:
            case {"salt": str(salt), "hash": str(known)} if compare_digest(
                known, _hashed(salt, token)
            ):
                found = name
            case _:
                pass
    return found


def add_lab(desk: Desk, call: Call) -> Result:
    """Let a lab ask; its token is told now and never again, only a salted hash is kept."""
    name = call.arguments.text("name").strip()
    if not _NAME.fullmatch(name):
        raise BadInputError(
            "A lab's name has up to 64 letters, digits, dots, dashes and underscores",
            hint="Choose a short name, such as lab-2.",
        )
    labs = _labs(desk.views)
    if name in labs:
        raise ConflictError(
            f"There is a lab “{name}” already", hint="Remove it first to give it another token."
        )
    # 256 random bits cannot be guessed, so a fast hash is enough.
    salt, token = token_hex(16), token_urlsafe(32)
    labs[name] = {"salt": salt, "hash": _hashed(salt, Secret(token))}
    with desk.store.writing() as unit:
        unit.put_setting(_LABS, labs)
    return {"name": name, "token": token}


def remove_lab(desk: Desk, call: Call) -> Result:
    """Let a lab ask no more; what it handed in stays."""
    name = call.arguments.text("name").strip()
    labs = _labs(desk.views)
    if name not in labs:
        raise BadInputError(f"There is no lab “{name}”", hint="List the labs.")
    del labs[name]
    with desk.store.writing() as unit:
        unit.put_setting(_LABS, labs)
    return {"name": name}


def lab_names(views: Views) -> tuple[str, ...]:
    """Return the labs that may ask, by name."""
    return tuple(sorted(_labs(views)))


def _labs(views: Views) -> dict[str, Json]:
    known = views.setting(_LABS, {})
    return dict(known) if isinstance(known, dict) else {}


def _hashed(salt: str, token: Secret) -> str:
    text = f"{salt}:{token.reveal()}"
    return sha256(text.encode(errors="surrogatepass")).hexdigest()


VERBS: Catalogue = {"relay.add-lab": add_lab, "relay.remove-lab": remove_lab}
