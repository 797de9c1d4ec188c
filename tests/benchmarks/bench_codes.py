"""How many codes a hundred machines need, and what reading pictures costs beside the bare reader.

    python -m tests.benchmarks.bench_codes

Prints counts, medians in milliseconds of this thread's CPU, and ratios; only counts and ratios
carry over to other machines. The goal is 8 codes at version 25. Reading is set beside the bare
reader twice: on a picture that is unpacked already, and with Pillow's unpacking of the file.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from io import BytesIO

import zxingcpp
from PIL import Image, ImageFilter

from tests.exchange.test_qr_pages import hundred_machines
from vamt_qt.exchange.qr_images import matrices, png, read_image
from vamt_qt.exchange.qr_pages import LETTERS, gathered, read_page, split
from vamt_qt.licensing.show import Show

ROUNDS = 7
QR = zxingcpp.barcode_formats_from_str("QRCode")
"""The bare reader looks for the same kind of code, or it would do more work than ours."""


def cpu(step: Callable[[], object]) -> float:
    """Give the median CPU milliseconds of a call."""
    times = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        step()
        times.append((time.thread_time() - start) * 1_000)
    return statistics.median(times)


def photograph(text: str) -> bytes:
    """Give a picture of a code as a camera makes it, and not a clean one."""
    image = Image.open(BytesIO(png(text, scale=5))).convert("L")
    turned = image.rotate(8, Image.Resampling.BICUBIC, expand=True, fillcolor=190)
    stream = BytesIO()
    turned.filter(ImageFilter.GaussianBlur(1)).save(stream, "JPEG", quality=60)
    return stream.getvalue()


def counts(data: bytes, what: str) -> None:
    """Print how many codes some bytes need by version."""
    told = ", ".join(f"V{version}: {len(split(data, version))}" for version in LETTERS)
    print(f"{what} ({len(data)} bytes): {told}")


def unpacked(picture: bytes) -> Image.Image:
    return Image.open(BytesIO(picture)).convert("L")


def bare(image: Image.Image) -> object:
    return zxingcpp.read_barcodes(image, formats=QR)


def compare(name: str, picture: bytes) -> None:
    """Print what reading one picture costs, and the bare reader with and without unpacking."""
    image = unpacked(picture)
    alone, both = cpu(lambda: bare(image)), cpu(lambda: bare(unpacked(picture)))
    ours = cpu(lambda: read_image(picture))
    print(f"Reading a {name}: {ours:.1f} ms; bare {alone:.1f} ({ours / alone:.2f} times),", end=" ")
    print(f"bare with unpacking {both:.1f} ({ours / both:.2f} times)")


def main() -> None:
    """Print all of it."""
    data = hundred_machines(Show.FULL)
    counts(data, "100 machines")
    counts(hundred_machines(Show.NAMELESS), "100 machines without names")
    texts = [str(page) for page in split(data)]
    written = cpu(lambda: [str(page) for page in split(data)])
    print(f"Splitting {written:.1f} ms, drawing {cpu(lambda: matrices(texts)):.0f} ms")
    joined = cpu(lambda: [one.joined() for one in gathered(map(read_page, texts)).values()])
    print(f"Joining {joined:.1f} ms")
    for name, picture in (("clean", png(texts[0])), ("photograph", photograph(texts[0]))):
        compare(name, picture)


if __name__ == "__main__":
    main()
