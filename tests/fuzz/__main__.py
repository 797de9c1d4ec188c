"""Try on everything that is imported what no well-meaning program writes.

    python -m tests.fuzz --minutes 60          # so long in all, each importer its share
    python -m tests.fuzz --cases 100           # one round of so many cases for each importer
    python -m tests.fuzz --only pictures       # one importer, or several if it is said again

First come ten megabytes of each kind, then good samples that Hypothesis breaks. A case passes
when it is taken in whole, or refused by an error of our own family with the store as it was; with
less than 200 MB of memory, and without a hang. Ends with 1 where one fails, which is shown as it
is met, and then as small as Hypothesis could make it. `--go-on` looks for more first. `--report`
names a file that holds the numbers so far, and all of them in the end.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic
from typing import Final

from tests.fuzz.ground import Signers, new_signers
from tests.fuzz.importers import IMPORTERS
from tests.fuzz.subject import Subject
from tests.fuzz.trial import Trial

_ROUND: Final = 100


def main() -> int:
    """Run what the command line asks for, and say how many cases there were."""
    asked = _arguments()
    keys = new_signers()
    signers, ways = Signers.of(keys), {one.name: one.take for one in IMPORTERS}
    chosen = [one for one in IMPORTERS if one.name in (asked.only or [one.name])]
    with (
        tempfile.TemporaryDirectory(prefix="fuzz-") as folder,
        closing(Subject(ways, keys, Path(folder))) as subject,
    ):
        trials = [Trial(one, signers, subject, found=_say) for one in chosen]
        with suppress(KeyboardInterrupt):
            _run(trials, asked)
    _report(trials, asked)
    _say(_told(trials))
    return int(any(one.failed for one in trials))


def _run(trials: list[Trial], asked: argparse.Namespace) -> None:
    """Go on until a case fails, or with `--go-on` until the time is over; Ctrl+C ends it too."""
    for one in trials:
        start = monotonic()
        if asked.minutes:
            one.until = start + asked.minutes * 60 / len(trials)
        for number, cases in _rounds(one, asked):
            _try(one, asked.go_on, number, cases)
            one.seconds = monotonic() - start
            _report(trials, asked)
            if one.failed and not asked.go_on:
                return


def _try(trial: Trial, go_on: bool, number: int | None, cases: int) -> None:
    """Try the large cases, or so many others by their seed; show what fails."""
    try:
        if number is None:
            trial.large(go_on)
        else:
            trial.broken(number, cases)
    except Exception as error:  # noqa: BLE001 # what else comes is what is looked for
        trial.failed = True
        _say("".join(traceback.format_exception(error)))


def _rounds(trial: Trial, asked: argparse.Namespace) -> Iterator[tuple[int | None, int]]:
    """Yield seeds: none for the large cases, one round of so many, more until time is over."""
    if asked.large:
        yield None, 0
    number = asked.seed
    yield number, asked.cases
    while asked.minutes and not trial.is_over:
        number += 1
        yield number, asked.cases


def _report(trials: Sequence[Trial], asked: argparse.Namespace) -> None:
    if asked.report is not None:
        asked.report.write_text(_told(trials) + "\n")


def _told(trials: Sequence[Trial]) -> str:
    head = f"{'importer':<24}{'cases':>9}{'taken':>8}{'minutes':>9}{'peak MB':>9}{'longest s':>11}"
    cases, minutes = sum(x.spent.cases for x in trials), sum(x.seconds for x in trials) / 60
    total = f"{cases} cases in {minutes:.0f} minutes"
    return "\n".join((f"{head}  refusals", *map(str, trials), total))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--cases", type=int, default=_ROUND, help="in a round")
    parser.add_argument("--only", action="append", choices=[one.name for one in IMPORTERS])
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--large", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--go-on", action="store_true")
    parser.add_argument("--report", type=Path)
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    sys.exit(main())
