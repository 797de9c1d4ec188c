"""Where the one-folder program begins; everything else starts at the `vamt-qt` command."""

import sys

from vamt_qt.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
