"""What a code shows is read back from pictures as cameras make them, or named as unread."""

import random
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageFilter

from vamt_qt.exchange import qr_images
from vamt_qt.exchange.qr_images import matrices, png, read_image, read_images, svg, write_images
from vamt_qt.exchange.qr_pages import LETTERS, gathered, read_page, split
from vamt_qt.licensing.errors import BadInputError

DATA = random.Random(3).randbytes(4700)
TEXTS = [str(page) for page in split(DATA)]
ALTERED = Callable[[Image.Image], Image.Image]


def picture(text: str = TEXTS[0], scale: int = 5) -> Image.Image:
    return Image.open(BytesIO(png(text, scale=scale))).convert("L")


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def tilted(image: Image.Image) -> Image.Image:
    """As by a camera that does not look straight at it."""
    wide, high = image.size
    corners = (-30, -10, -5, high + 25, wide + 40, high + 5, wide + 10, -40)
    quad = tuple(float(corner) for corner in corners)
    return image.transform(
        image.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=255
    )


def noisy(image: Image.Image) -> Image.Image:
    return Image.blend(image, Image.effect_noise(image.size, 90), 0.25)


def rotated(image: Image.Image) -> Image.Image:
    return image.rotate(11, Image.Resampling.BICUBIC, expand=True, fillcolor=200)


def blurred(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(1.2))


def dull(image: Image.Image) -> Image.Image:
    return image.point([90 + value // 6 for value in range(256)])


def by_camera(image: Image.Image) -> Image.Image:
    """Everything at once."""
    return noisy(blurred(rotated(tilted(image))))


@pytest.mark.parametrize("alter", [tilted, noisy, rotated, blurred, dull, by_camera])
def test_a_photographed_code_is_read(alter: ALTERED) -> None:
    assert read_image(saved(alter(picture()), "JPEG", quality=60)) == (TEXTS[0],)


def test_photographs_in_any_order_with_one_missing_and_one_twice(tmp_path: Path) -> None:
    shown = [TEXTS[number] for number in (4, 0, 2, 1, 0)]
    for number, text in enumerate(shown):
        photograph = saved(by_camera(picture(text)), "JPEG", quality=60)
        (tmp_path / f"IMG_{number}.JPG").write_bytes(photograph)
    seen = read_images([tmp_path])
    assert (seen.files, seen.unread) == (5, ())
    (found,) = gathered(map(read_page, seen.texts)).values()
    assert found.missing == (4,)
    (tmp_path / "last.png").write_bytes(png(TEXTS[3]))
    (found,) = gathered(map(read_page, read_images([tmp_path]).texts)).values()
    assert found.joined() == DATA


def test_several_codes_in_one_picture_and_pages_of_a_scan() -> None:
    one, two = picture(TEXTS[0], 4), picture(TEXTS[1], 4)
    sheet = Image.new("L", (one.width * 2 + 60, one.height + 40), 255)
    sheet.paste(one, (20, 20))
    sheet.paste(two, (one.width + 40, 20))
    assert set(read_image(saved(sheet))) == set(TEXTS[:2])
    pages = saved(one, "TIFF", save_all=True, append_images=[two])
    assert set(read_image(pages)) == set(TEXTS[:2])


def test_a_picture_that_its_camera_marks_as_turned_or_mirrored_is_read() -> None:
    for orientation in (3, 5, 6):
        exif = Image.Exif()
        exif[0x0112] = orientation
        assert read_image(saved(picture(), "JPEG", exif=exif)) == (TEXTS[0],)


def test_a_clear_ground_counts_as_white() -> None:
    clear = Image.new("RGBA", picture().size, (0, 0, 0, 0))
    dark = picture().point([255 - value for value in range(256)])
    clear.paste((0, 0, 0, 255), mask=dark)
    assert read_image(saved(clear)) == (TEXTS[0],)


@pytest.mark.parametrize(("version", "letters"), LETTERS.items())
def test_a_version_holds_what_the_pages_count_on(version: int, letters: int) -> None:
    (code,) = matrices(["A" * letters])
    assert len(code) == 17 + 4 * version
    if version < 40:
        (larger,) = matrices(["A" * (letters + 1)])
        assert len(larger) > len(code)


def test_codes_of_one_set_have_one_size() -> None:
    shapes = {(len(code), *map(len, code)) for code in matrices([*TEXTS, "VX1"])}
    assert shapes == {(117, *[117] * 117)}


def test_pictures_are_numbered(tmp_path: Path) -> None:
    paths = write_images(TEXTS[:2], tmp_path, "batch")
    assert [path.name for path in paths] == ["batch-01-of-02.png", "batch-02-of-02.png"]
    assert set(read_images(paths).texts) == set(TEXTS[:2])
    (drawn,) = write_images(TEXTS[:1], tmp_path, "batch", "svg")
    assert ElementTree.fromstring(drawn.read_bytes()).tag.endswith("svg")
    assert drawn.read_bytes() == svg(TEXTS[0])
    with pytest.raises(BadInputError):
        write_images(TEXTS, tmp_path, "batch", "exe")


# --- what gives nothing


def refusal_of(data: bytes) -> str:
    with pytest.raises(BadInputError) as caught:
        read_image(data)
    assert caught.value.hint
    return caught.value.code


def _png_of(wide: int, high: int) -> bytes:
    """A small file that says it is large."""
    head = struct.pack(">IIBBBBB", wide, high, 1, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def test_a_picture_that_unpacks_to_too_much_is_not_unpacked() -> None:
    assert refusal_of(_png_of(9_000, 9_000)) == "picture-too-large"
    assert refusal_of(_png_of(12_000, 12_000)) == "picture-too-large"
    assert refusal_of(_png_of(60_000, 60_000)) == "picture-too-large"


def test_what_a_picture_takes_is_bounded_whatever_its_kind() -> None:
    large = Image.new("RGBA", (4_800, 4_800))
    assert refusal_of(saved(large)) == "picture-too-large"
    assert read_image(saved(large.convert("L"))) == ()
    assert refusal_of(saved(large.resize((2_800, 2_800)), "WEBP")) == "picture-too-large"
    frames = [Image.new("L", (9, 9), number) for number in range(101)]
    many = saved(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    assert refusal_of(many) == "picture-too-large"


def test_a_scan_without_its_measures_is_refused() -> None:
    """Its reader complains in a way of its own."""
    whole = saved(picture(), "TIFF")
    width = whole.index(struct.pack("<HHI", 256, 4, 1))
    assert refusal_of(whole[:width] + b"\xff\xff" + whole[width + 2 :]) == "not-a-picture"


@pytest.mark.parametrize("data", [b"", b"no picture", b"%!PS-Adobe", png("A")[:60], png("A")[:-30]])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert refusal_of(data) == "not-a-picture"


def test_files_without_a_code_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png("A"))
    (tmp_path / "blank.png").write_bytes(saved(Image.new("L", (300, 300), 255)))
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "notes.txt").write_text("not looked at")
    seen = read_images([tmp_path])
    assert seen.texts == ("A",)
    assert [one.path.name for one in seen.unread] == ["blank.png", "broken.jpg"]
    assert all(one.reason for one in seen.unread)


def test_an_empty_or_absent_folder_and_one_with_too_many_pictures(
    tmp_path: Path,
) -> None:
    for paths, code in (
        ([tmp_path], "no-pictures"),
        ([tmp_path / "absent"], "no-such-file"),
        ([tmp_path / "absent.png"], "no-such-file"),
    ):
        with pytest.raises(BadInputError) as caught:
            read_images(paths)
        assert caught.value.code == code
    for number in range(qr_images.MAX_FILES + 1):
        (tmp_path / f"{number}.png").touch()
    with pytest.raises(BadInputError) as caught:
        read_images([tmp_path])
    assert caught.value.code == "too-many-pictures"
