"""Puts pictures onto the shelf of the documentation: small files, and sheets of many."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from vamt_qt.resources import resource

_COLOURS: Final = 256
_MANUAL_WIDE: Final = 620
_ACROSS, _DOWN = 3, 4
_CELL_WIDE, _CELL_HIGH, _CAPTION, _GAP = 640, 420, 26, 16
_GROUND, _INK = "#d7dce3", "#1b2430"


def keep(picture: Path, to: Path, *, wide: int = 0) -> None:
    """Write a picture with few colours, no wider than asked for."""
    to.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    if wide and image.width > wide:
        size = (wide, round(image.height * wide / image.width))
        image = image.resize(size, Image.Resampling.LANCZOS)
    _small(image).save(to, optimize=True)


def keep_for_manual(picture: Path, to: Path) -> None:
    """Write a picture as wide as the manual's text."""
    keep(picture, to, wide=_MANUAL_WIDE)


def sheets(pictures: Sequence[Path], folder: Path, name: str) -> list[Path]:
    """Write sheets of many pictures, each with its name below it."""
    folder.mkdir(parents=True, exist_ok=True)
    each = _ACROSS * _DOWN
    made = []
    for number, start in enumerate(range(0, len(pictures), each), start=1):
        made.append(folder / f"{name}-{number}.png")
        _small(_sheet(pictures[start : start + each])).save(made[-1], optimize=True)
    return made


def _sheet(pictures: Sequence[Path]) -> Image.Image:
    rows = -(-len(pictures) // _ACROSS)
    high = _CELL_HIGH + _CAPTION + _GAP
    size = (_GAP + _ACROSS * (_CELL_WIDE + _GAP), _GAP + rows * high)
    sheet = Image.new("RGB", size, _GROUND)
    draw = ImageDraw.Draw(sheet)
    face = ImageFont.truetype(str(resource("fonts") / "Inter-Medium.otf"), 15)
    for number, picture in enumerate(pictures):
        left = _GAP + number % _ACROSS * (_CELL_WIDE + _GAP)
        top = _GAP + number // _ACROSS * high
        with Image.open(picture) as opened:
            image = opened.convert("RGB")
        image.thumbnail((_CELL_WIDE, _CELL_HIGH), Image.Resampling.LANCZOS)
        sheet.paste(image, (left, top))
        draw.text((left, top + _CELL_HIGH + 4), picture.stem, fill=_INK, font=face)
    return sheet


def _small(image: Image.Image) -> Image.Image:
    # Not strewn with dots: flat colours stay flat, and the file small. And a red that is on few
    # pixels stays red: it says what failed.
    return image.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
