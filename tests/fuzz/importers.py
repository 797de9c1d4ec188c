"""Every way by which something from outside comes in, with what is tried on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st

from tests.fuzz import ways_sealed as sealed
from tests.fuzz import ways_written as written
from tests.fuzz.ground import Signers, Way


@dataclass(frozen=True, slots=True)
class Importer:
    """A way in: `cases` breaks good samples, `take` brings one in and raises our own errors."""

    name: str
    cases: Callable[[Signers], st.SearchStrategy[bytes]]
    take: Way


IMPORTERS: Final = (
    Importer("signed bundle", sealed.sealed_bundles, sealed.take_bundle),
    Importer("unsigned bundle", sealed.plain_bundles, sealed.take_unsigned),
    Importer("COSE document", sealed.cose_documents, sealed.take_cose),
    Importer("age file", sealed.age_files, sealed.take_bundle),
    Importer("station card", sealed.cards, sealed.take_card),
    Importer("texts of codes", sealed.code_texts, sealed.take_codes),
    Importer("pictures", sealed.pictures, sealed.take_picture),
    Importer("batch table", written.tables, written.take_table),
    Importer("answer of a VAMT host", written.host_answers, written.take_table),
    Importer("list of machines", written.machine_lists, written.take_machines),
    Importer("list of keys", written.key_lists, written.take_keys),
    Importer("file of VAMT", written.vamt_files, written.take_vamt),
    Importer("clearinghouse answer", written.clearinghouse_answers, written.take_answer),
    Importer("relay request", written.relay_requests, written.take_request),
)
