"""Try on everything that is imported what no well-meaning program writes.

    python -m tests.fuzz --minutes 60          # in rounds, for so long
    python -m tests.fuzz --cases 100           # one round of so many cases for each importer
    python -m tests.fuzz --only pictures       # one importer

First come ten megabytes of each kind, then good samples that Hypothesis breaks. A case passes
when it is taken in whole, or refused by an error of our own family with the store as it was; with
less than 200 MB of memory, and without a hang. Ends with 1 where one fails, which is shown as
small as Hypothesis could make it. `--go-on` looks for more first.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Final

from tests.fuzz.ground import ground_in
from tests.fuzz.importers import IMPORTERS
from tests.fuzz.trial import Trial
from tests.fuzz.watch import bound_memory

_ROUND: Final = 100


def main() -> int:
    """Run what the command line asks for, and say how many cases there were."""
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, ground_in(Path(folder)) as ground:
        trials = [Trial(one, ground) for one in IMPORTERS if asked.only in {"", one.name}]
        bound_memory()
        with suppress(KeyboardInterrupt):
            _run(trials, asked)
    _say(f"{'importer':<24}{'cases':>9}{'taken':>8}{'peak MB':>9}{'longest s':>11}  refusals")
    for one in trials:
        _say(str(one))
    _say(f"{sum(one.spent.cases for one in trials)} cases")
    return int(any(one.failed for one in trials))


def _run(trials: list[Trial], asked: argparse.Namespace) -> None:
    """Go on until a case fails, or with `--go-on` until the time is over; Ctrl+C ends it too."""
    for one in trials if asked.large else ():
        _try(one, asked.go_on)
    for number, cases in _rounds(asked):
        for one in trials:
            _try(one, asked.go_on, number, cases)
        if not asked.go_on and any(one.failed for one in trials):
            return


def _try(trial: Trial, go_on: bool, number: int | None = None, cases: int = 0) -> None:
    """Try the large cases, or so many others by their seed; show what fails."""
    try:
        if number is None:
            trial.large(go_on)
        else:
            trial.broken(number, cases)
    except Exception as error:  # noqa: BLE001 # what else comes is what is looked for
        _say(f"--- {trial.importer.name}, seed {number}")
        traceback.print_exception(error)
        trial.ground.restore()
        trial.failed = True


def _rounds(asked: argparse.Namespace) -> Iterator[tuple[int, int]]:
    """Yield seeds: one round of so many cases, and more until the time is over."""
    end, number = monotonic() + asked.minutes * 60, asked.seed
    yield number, asked.cases
    while monotonic() < end:
        number += 1
        yield number, asked.cases


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--cases", type=int, default=_ROUND, help="in a round")
    parser.add_argument("--only", choices=[one.name for one in IMPORTERS], default="")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--large", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--go-on", action="store_true")
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    sys.exit(main())
