"""Files that lie about: lists that can be taken in, and files that only pretend to be something."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QColor, QImage

from tests.fixtures.stations import station_in

_LIST: Final = "name,address,port,carrier,site,tags\nBER-{n},192.0.2.{n},22,ssh,Berlin,new;spare\n"
_PRETENDING: Final = ("old.vamtqt", "other.vamtcard", "office.cilx", "0001-1.txt", "ledger.vamtl")


def lay_out(folder: Path) -> list[str]:
    """Put them where hands look for files; returns what is to be typed for one of them."""
    for number in (1, 2):
        (folder / f"list-{number}.csv").write_text(_LIST.format(n=number))
    (folder / "keys.csv").write_text("key,purchased\nAAAAA-BBBBB-CCCCC-DDDDD-EEEEE,5\n")
    for name in _PRETENDING:
        (folder / name).write_bytes(b"VAMTQT\x01 nothing of the kind\n" * 40)
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    picture.save(str(folder / "photograph.png"))
    with station_in(folder / "neighbour") as neighbour:
        neighbour.call("stations.card", {"path": str(folder / "neighbour.vamtcard")})
        return [str(neighbour.call("stations.own")["fingerprint"])]
