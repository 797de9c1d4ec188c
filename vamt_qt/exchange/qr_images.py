"""Codes as pictures, and texts out of pictures that a camera or a scanner made.

Only what stands in a code is returned; whether it is one of ours is for `qr_pages` to say.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

import segno
import zxingcpp
from PIL import Image, ImageFilter, ImageOps, ImageSequence

from vamt_qt.exchange.files import read_bounded, write_whole
from vamt_qt.licensing.errors import BadInputError, LicensingError

SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp"},
)
QUIET: Final = 4
"""How many modules must stay blank around a code."""
MAX_PIXELS: Final = 64_000_000
MAX_FILES: Final = 1_000
_MAX_UNPACKED: Final = 90_000_000
"""What a picture may take when it is unpacked, in bytes."""
_MANY_PIXELS: Final = 16_000_000
_SHARP_ENOUGH: Final = (3_000, 3_000)
"""A JPEG is not unpacked to more than it takes to be at least this large."""
_MAX_BYTES: Final = 64 * 1024 * 1024
_MAX_FRAMES: Final = 100
_FORMATS: Final = ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP")
_QR: Final = zxingcpp.barcode_formats_from_str("QRCode")
_NOTHING_CHANGED: Final = "Nothing was changed. Take another picture and scan that."


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that gave nothing, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What stood in all pictures together: texts of codes, each once, and files without any."""

    texts: tuple[str, ...]
    files: int
    unread: tuple[Unread, ...]


def matrices(texts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return each code as rows of `1` (dark) and `0`, all of one size, without the blank edge."""
    return tuple(
        tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix)
        for code in _codes(texts)
    )


def png(text: str, *, scale: int = 6) -> bytes:
    """Return a code as a PNG picture, `scale` pixels a module."""
    return _saved(_codes((text,))[0], "png", scale)


def svg(text: str, *, scale: int = 6) -> bytes:
    """Return a code as an SVG picture."""
    return _saved(_codes((text,))[0], "svg", scale)


def write_images(texts: Sequence[str], folder: Path, stem: str, kind: str = "png") -> list[Path]:
    """Write a numbered picture for each code into a folder that is there, and return their paths.

    Raises BadInputError `unknown-format` and StoreError when the disk refuses.
    """
    if kind not in {"png", "svg"}:
        raise BadInputError(
            f"Codes are not drawn as “{kind}”", hint="Say png or svg.", code="unknown-format"
        )
    paths = []
    for number, code in enumerate(_codes(texts), start=1):
        path = folder / f"{stem}-{number:02d}-of-{len(texts):02d}.{kind}"
        write_whole(path, _saved(code, kind, 6))
        paths.append(path)
    return paths


def read_images(paths: Iterable[Path]) -> Seen:
    """Return the texts of all codes in pictures and in folders of pictures.

    A picture that cannot be read, or shows no code, is named and passed over. Raises
    BadInputError: `no-such-file`, `no-pictures`, `too-many-pictures`.
    """
    files = _files(paths)
    texts: dict[str, None] = {}
    unread: list[Unread] = []
    for path in files:
        try:
            found = read_image(read_bounded(path, _MAX_BYTES))
        except LicensingError as error:
            unread.append(Unread(path, error.message))
            continue
        texts.update(dict.fromkeys(found))
        if not found:
            unread.append(Unread(path, "No code can be made out"))
    return Seen(tuple(texts), len(files), tuple(unread))


def read_image(data: bytes) -> tuple[str, ...]:
    """Return the texts of all QR codes that one picture shows, each once.

    Raises BadInputError: `not-a-picture`, `picture-too-large`.
    """
    found: dict[str, None] = {}
    for frame in _frames(data):
        found.update(dict.fromkeys(_decoded(frame) or _decoded(_clearer(frame))))
    return tuple(found)


def _decoded(picture: Image.Image) -> list[str]:
    codes = zxingcpp.read_barcodes(picture, formats=_QR)
    return [code.text for code in codes]


def _clearer(picture: Image.Image) -> Image.Image:
    """Help with a dull or soft picture: stretch its greys and sharpen its edges."""
    return ImageOps.autocontrast(picture, cutoff=1).filter(ImageFilter.UnsharpMask(3, 200, 2))


def _frames(data: bytes) -> Iterator[Image.Image]:
    """Yield each page of a picture in grey, upright; bounds are looked at before it is unpacked."""
    try:
        # What Pillow only warns of is refused by the bounds of our own.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                for number, frame in enumerate(ImageSequence.Iterator(picture), start=1):
                    _require_size(frame, number)
                    frame.draft("L", _SHARP_ENOUGH)
                    yield _grey(frame)
    except (LicensingError, GeneratorExit):
        raise
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except Exception as error:  # a damaged file makes Pillow's readers fail in every way there is
        raise BadInputError(
            "The file is no picture, or it is damaged",
            hint=_NOTHING_CHANGED,
            code="not-a-picture",
        ) from error


def _grey(frame: Image.Image) -> Image.Image:
    grey = frame if frame.mode == "L" else frame.convert("L")
    if frame.has_transparency_data:
        clear = frame if "A" in frame.getbands() else frame.convert("RGBA")
        alpha = clear.getchannel("A")
        del clear
        grey = Image.composite(grey, Image.new("L", grey.size, "white"), alpha)
    if grey.width * grey.height > _MANY_PIXELS:
        grey = grey.reduce(2)
    return ImageOps.exif_transpose(grey)


def _require_size(frame: Image.Image, number: int) -> None:
    pixels = frame.width * frame.height
    unpacked = pixels * _bytes_a_pixel(frame)
    if pixels > MAX_PIXELS or unpacked > _MAX_UNPACKED or number > _MAX_FRAMES:
        raise _too_large()


def _bytes_a_pixel(frame: Image.Image) -> int:
    """Return about what a frame's reader takes for each pixel."""
    match frame.format:
        case "JPEG" if not frame.info.get("progressive"):
            return 1  # it is read line by line, and in grey
        case "WEBP":
            return 12
        case "GIF":
            return 4
        case _:
            return 1 if frame.mode in {"1", "L"} and not frame.has_transparency_data else 4


def _too_large() -> BadInputError:
    return BadInputError(
        f"The picture has too many points, or more than {_MAX_FRAMES} pages",
        hint="Nothing was changed. Take it again with fewer; 12 million points are plenty.",
        code="picture-too-large",
    )


def _files(paths: Iterable[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else None
        except OSError as error:
            raise _absent(path) from error
        if inside is None and not path.is_file():
            raise _absent(path)
        chosen = (file for file in inside or () if file.suffix.lower() in SUFFIXES)
        files += [path] if inside is None else [file for file in chosen if file.is_file()]
        if len(files) > MAX_FILES:
            raise BadInputError(
                f"There are more than {MAX_FILES} pictures",
                hint="Put those with codes into a folder of their own.",
                code="too-many-pictures",
            )
    if not files:
        raise BadInputError(
            "There is no picture in the folder",
            hint=f"Pictures end in one of {', '.join(sorted(SUFFIXES))}.",
            code="no-pictures",
        )
    return files


def _absent(path: Path) -> BadInputError:
    return BadInputError(
        f"“{path.name}” cannot be read",
        hint="Look whether it is there, and whether the stick is still in.",
        code="no-such-file",
    )


def _codes(texts: Sequence[str]) -> list[segno.QRCode]:
    """Make codes of one size, so that a loop of them does not jump on the screen."""
    longest = max(texts, key=len, default="")
    version = segno.make_qr(longest, error="m", boost_error=False).version
    return [segno.make_qr(text, error="m", version=version, boost_error=False) for text in texts]


def _saved(code: segno.QRCode, kind: str, scale: int) -> bytes:
    stream = BytesIO()
    # A white ground of its own: the picture may be shown on a dark one.
    code.save(stream, kind=kind, scale=scale, border=QUIET, light="white")
    return stream.getvalue()
