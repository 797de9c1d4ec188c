"""The parts behind the commands; each is loaded by the command that needs it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from vamt_qt.app.composition import Composition
from vamt_qt.app.opening import open_at
from vamt_qt.cli.program import DemoOptions, Place, RelayOptions
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.trips import TripOptions


class ComposedProgram(Composition):
    """What the command line asks for."""

    def serve_engine(self, place: Place) -> int:
        """Serve a window over stdin and stdout, out of the way of what the operator looks at."""
        from vamt_qt.app.child import serve  # noqa: PLC0415

        if hasattr(os, "nice"):
            os.nice(10)
        return serve(self, place, sys.stdin, sys.stdout)

    def window(self, place: Place) -> int:
        """Open the desktop program."""
        return open_at(place)

    def serve_lab(
        self, options: LabOptions, trips: TripOptions, *, json: bool, with_parent: bool
    ) -> int:
        """Serve the simulated estate until interrupted."""
        from vamt_qt.app.training import serve_lab  # noqa: PLC0415

        return serve_lab(options, trips, as_json=json, with_parent=with_parent)

    def demo(self, place: Place, options: DemoOptions) -> int:
        """Run the demonstration."""
        from vamt_qt.app.demo import run_demo  # noqa: PLC0415

        return run_demo(self, place, options)

    def serve_relay(
        self, place: Place, options: RelayOptions, announce: Callable[[str], None]
    ) -> int:
        """Serve labs until interrupted."""
        from vamt_qt.app.relay import serve_relay  # noqa: PLC0415

        with self.relay_desk(place) as desk:
            return serve_relay(desk, options, announce)
