"""Writes what a table shows to a delimited file that spreadsheets read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from vamt_qt.gui.figures import THOUSANDS
from vamt_qt.licensing.foreign_text import neutral
from vamt_qt.reports.output import writing


def write_csv(path: Path, titles: Sequence[str], lines: Iterable[Sequence[str]]) -> int:
    """Write titles and lines as in RFC 4180, whole or not at all; returns how many.

    UTF-8 with its mark, which spreadsheets need; none of them runs what a machine is named.
    Raises StoreError `table-not-written`.
    """
    with writing("table") as files:
        with files.new(path) as raw:
            text = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
            writer = csv.writer(text, lineterminator="\r\n")
            writer.writerow(titles)
            count = 0
            for line in lines:
                writer.writerow([_cell(one) for one in line])
                count += 1
            text.detach()
        files.finish()
    return count


def _cell(text: str) -> str:
    return neutral(text.replace(THOUSANDS, ""))
