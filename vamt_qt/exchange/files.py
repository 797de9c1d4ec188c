"""Reading what may be anything, and writing so that nothing half is ever left behind."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO, Final, TypeAlias

from vamt_qt.licensing.errors import BadInputError, ConflictError, ExchangeRejectedError, StoreError

Source: TypeAlias = Path | BinaryIO
Target: TypeAlias = Path | BinaryIO

MAX_BYTES: Final = 16 * 1024 * 1024
_CHUNK: Final = 1024 * 1024


def read_bounded(source: Source, limit: int = MAX_BYTES) -> bytes:
    """Return a file's or stream's bytes; one of more than `limit` bytes is not read to its end.

    Raises BadInputError for a file that cannot be read and ExchangeRejectedError, `too-large`.
    """
    try:
        if isinstance(source, Path):
            with source.open("rb") as file:
                return _bounded(file, limit)
        return _bounded(source, limit)
    except OSError as error:
        raise BadInputError(
            f"The file cannot be read: {error.strerror or 'the medium failed'}",
            hint="Look whether it is there, and whether the stick is still in.",
            code="unreadable-file",
        ) from error


def _bounded(file: BinaryIO, limit: int) -> bytes:
    chunks, size = [], 0
    while chunk := file.read(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > limit:
            raise ExchangeRejectedError(
                f"The file is larger than {limit // 1024**2} MiB, which is none of ours",
                hint="Nothing was changed. Look whether it is the right file.",
                code="too-large",
            )
    return b"".join(chunks)


def require_empty(folder: Path, hint: str) -> None:
    """Make the folder where it is missing; `hint` says why it must hold nothing yet.

    Raises ConflictError `folder-in-use` where it holds anything, StoreError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        in_use = any(folder.iterdir())
    except OSError as error:
        raise StoreError(
            "The folder cannot be made", hint="Look at its name, its rights and the medium."
        ) from error
    if in_use:
        raise ConflictError("The folder is not empty", hint=hint, code="folder-in-use")


def write_whole(target: Target, data: bytes) -> None:
    """Write a file so that it holds all of `data` or what it held before; a stream is just told.

    Raises StoreError.
    """
    try:
        if isinstance(target, Path):
            _replace(target, (data,))
        else:
            target.write(data)
    except OSError as error:
        raise _unwritable(error) from error


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file piece by piece, so that it holds all of them or what it held before.

    Raises StoreError.
    """
    try:
        _replace(path, pieces)
    except OSError as error:
        raise _unwritable(error) from error


def _unwritable(error: OSError) -> StoreError:
    return StoreError(
        f"The file cannot be written: {error.strerror or 'the medium failed'}",
        hint="Look at the folder's rights and the space that is left; nothing was changed.",
    )


def _replace(path: Path, pieces: Iterable[bytes]) -> None:
    beside = path.with_name(f".{path.name[:100]}.{token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    if os.name == "posix":  # elsewhere a folder cannot be opened
        _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
