"""Find the files that travel with the program: fonts, icons, migrations and the manual.

In a checkout they lie at the top of the repository; in a wheel and in the one-folder program they
lie in `vamt_qt/_shipped/`. Nothing else in the program needs to know which of these it is.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(relative: str) -> Path:
    """Find one file or folder of `resources/`, such as `icons/key.svg`.

    A missing one is a fault of the installation, not of the operator: FileNotFoundError.
    """
    return _existing(_top() / "resources" / relative)


def migrations_dir() -> Path:
    """Find the folder of migrations that brings a database to this program's schema."""
    return _existing(_top() / "migrations")


def manual_dir() -> Path:
    """Find the folder of the manual's pages, in Markdown."""
    return _existing(_top() / "docs" / "manual")


def licence_texts() -> tuple[Path, Path]:
    """Find the program's own licence, and the notices of everything that it is built from."""
    return _existing(_top() / "LICENSE"), _existing(_top() / "packaging" / "NOTICES.md")


def _top() -> Path:
    shipped = _PACKAGE / "_shipped"
    return shipped if shipped.is_dir() else _PACKAGE.parent


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(f"This installation of VAMT-Qt is incomplete: {path} is missing.")
    return path
