"""The verb that changes what stands beside a product key."""

from __future__ import annotations

from dataclasses import replace

from vamt_qt.engine.arguments import Arguments
from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.engine.keys import kind_named, not_negative, require_kind
from vamt_qt.exchange.key_list import KeyEntry, read_day, read_note, read_percent
from vamt_qt.licensing.product_key import KeyRecord, KeyTerms


def edit(desk: Desk, call: Call) -> Result:
    """Change what stands beside a key; only what is given is changed.

    Texts: `kind`, `description`, `product`, `edition`, `agreement`, `owner`, `remarks`,
    `expires` (2027-06-30, or empty for never). Numbers or null: `purchased`, `warn_below`,
    `warn_percent`. A list: `sites`. Whatever changed becomes an entry of the ledger, with the
    `reason` if one is given.
    """
    given = call.arguments
    key = desk.key(given.text("key"))
    changed = replace(_edited(key, given), terms=_edited_terms(key.terms, given))
    if changed.kind is not key.kind:
        require_kind(KeyEntry(row=1, key=desk.order(key).key, kind=changed.kind))
    with desk.store.writing(reason=given.text("reason", "")) as unit:
        unit.change_key(changed)
    return {"key": key.id, "changed": changed != key}


def _edited(key: KeyRecord, given: Arguments) -> KeyRecord:
    purchased = key.purchased
    if "purchased" in given.values:
        purchased = not_negative(given.number("purchased"))
    return replace(
        key,
        kind=kind_named(given.text("kind", key.kind.value)),
        description=read_note(given.text("description", key.description)),
        product=read_note(given.text("product", key.product)),
        purchased=purchased,
    )


def _edited_terms(terms: KeyTerms, given: Arguments) -> KeyTerms:
    edited = replace(
        terms,
        edition=read_note(given.text("edition", terms.edition)),
        agreement=read_note(given.text("agreement", terms.agreement)),
        owner=read_note(given.text("owner", terms.owner)),
        remarks=read_note(given.text("remarks", terms.remarks)),
    )
    if "expires" in given.values:
        edited = replace(edited, expires_on=read_day(given.text("expires", "")))
    if "sites" in given.values:
        sites = (read_note(site) for site in given.texts("sites") or ())
        edited = replace(edited, sites=tuple(site for site in sites if site))
    if "warn_below" in given.values:
        edited = replace(edited, warn_below=not_negative(given.number("warn_below")))
    if "warn_percent" in given.values:
        edited = replace(edited, warn_percent=read_percent(given.number("warn_percent")))
    return edited


VERBS: Catalogue = {"keys.edit": edit}
