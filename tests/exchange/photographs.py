"""What a camera makes of a code: turned, seen from the side, soft, noisy, saved as JPEG."""

from __future__ import annotations

import random
from io import BytesIO

from PIL import Image, ImageFilter


def photographed(picture: bytes, dice: random.Random) -> bytes:
    """Return a picture as it would come out of a camera, another way each time."""
    with Image.open(BytesIO(picture)) as opened:
        image = opened.convert("L")
    wide, high = image.size
    slips = [dice.uniform(-0.05, 0.1) * wide for _ in range(8)]
    corners = (0, 0, 0, high, wide, high, wide, 0)
    signs = (-1, -1, -1, 1, 1, 1, 1, -1)
    quad = tuple(c + s * abs(x) for c, s, x in zip(corners, signs, slips, strict=True))
    image = image.transform(
        image.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=255
    )
    turn = dice.uniform(-20, 20)
    image = image.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=200)
    image = image.filter(ImageFilter.GaussianBlur(dice.uniform(0.6, 1.2)))
    image = Image.blend(image, Image.effect_noise(image.size, 90), 0.2)
    stream = BytesIO()
    image.save(stream, "JPEG", quality=60)
    return stream.getvalue()
