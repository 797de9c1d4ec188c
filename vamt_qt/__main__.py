"""The command `vamt-qt`."""

import sys

from vamt_qt.app.program import ComposedProgram
from vamt_qt.cli.root import main as run_command


def main() -> int:
    """Run the command line with the composed program; returns the exit status."""
    return run_command(ComposedProgram(), sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
