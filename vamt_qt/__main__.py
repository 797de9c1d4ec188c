"""The command `vamt-qt`."""

import sys

from vamt_qt.app.opening import open_at, window_place
from vamt_qt.licensing.errors import LicensingError


def main() -> int:
    """Open the window, or run the command line; returns the exit status."""
    words = sys.argv[1:]
    place = window_place(words)
    if place is not None:
        try:
            return open_at(place)
        except LicensingError as error:
            # What follows loads too much for a window that opens.
            from vamt_qt.cli.root import tell  # noqa: PLC0415

            tell(error, as_json=False)
            return error.exit_status
    from vamt_qt.app.program import ComposedProgram  # noqa: PLC0415
    from vamt_qt.cli.root import main as run_command  # noqa: PLC0415

    return run_command(ComposedProgram(), words)


if __name__ == "__main__":
    sys.exit(main())
