"""The named colours and distances that every page is drawn with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum


class Tone(Enum):
    """What a coloured mark says; an icon and a word always stand beside it."""

    NEUTRAL = "neutral"
    ACCENT = "accented"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class ToneColors:
    """One tone: ``text`` is legible on ``fill``; ``solid`` fills chart segments and bars."""

    text: str
    fill: str
    solid: str


@dataclass(frozen=True, slots=True)
class Colors:
    """One set of colours, each ``#rrggbb``.

    ``bg`` lies behind everything, ``panel`` carries text, ``sunken`` is for headers and fields
    inside a panel. ``line`` separates, ``line_strong`` outlines what can be clicked.
    """

    name: str
    dark: bool
    bg: str
    panel: str
    sunken: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    danger: str
    danger_hover: str
    on_danger: str
    hover: str
    pressed: str
    selected: str
    nav_selected: str
    focus: str
    track: str
    thumb: str
    thumb_hover: str
    neutral: ToneColors
    accented: ToneColors
    good: ToneColors
    warn: ToneColors
    bad: ToneColors

    def tone(self, tone: Tone) -> ToneColors:
        """Give the three colours of a tone."""
        match tone:
            case Tone.NEUTRAL:
                return self.neutral
            case Tone.ACCENT:
                return self.accented
            case Tone.GOOD:
                return self.good
            case Tone.WARN:
                return self.warn
            case Tone.BAD:
                return self.bad


class Space(IntEnum):
    """Distances in device-independent pixels; nothing is spaced by any other number."""

    XXS = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Metric(IntEnum):
    """Sizes that several widgets share, in device-independent pixels."""

    RADIUS = 6
    CARD_RADIUS = 8
    CONTROL = 32
    RAIL = 200
    RAIL_ITEM = 36
    TABLE_ROW = 32
    TABLE_HEADER = 36
    CELL_PAD = 12
    ICON = 18
    ICON_SMALL = 14
    RUN_BAR = 44
    DETAILS = 320


LIGHT = Colors(
    name="light",
    dark=False,
    bg="#f5f6f8",
    panel="#ffffff",
    sunken="#f8f9fb",
    line="#e4e7ec",
    line_strong="#cfd5de",
    text="#161a22",
    muted="#5a6475",
    faint="#8d96a5",
    accent="#2563eb",
    accent_hover="#1d55d3",
    accent_pressed="#1a49b5",
    on_accent="#ffffff",
    accent_text="#1d55d3",
    danger="#c6362c",
    danger_hover="#ad2b22",
    on_danger="#ffffff",
    hover="#f1f4f9",
    pressed="#e6ebf3",
    selected="#e8effd",
    nav_selected="#e8effd",
    focus="#2563eb",
    track="#e4e7ec",
    thumb="#c6ccd6",
    thumb_hover="#a3acba",
    neutral=ToneColors("#475062", "#edeff3", "#98a1b3"),
    accented=ToneColors("#1b4fc4", "#e3ecfd", "#2563eb"),
    good=ToneColors("#17663c", "#dcf5e6", "#2e9e68"),
    warn=ToneColors("#8a4b08", "#fdf0d5", "#e5a50a"),
    bad=ToneColors("#a3271f", "#fde7e5", "#d9453b"),
)

DARK = Colors(
    name="dark",
    dark=True,
    bg="#14171c",
    panel="#1b1f26",
    sunken="#20252d",
    line="#2c323c",
    line_strong="#414957",
    text="#eef1f6",
    muted="#a3adbd",
    faint="#737d8d",
    accent="#5b93ff",
    accent_hover="#74a4ff",
    accent_pressed="#8ab3ff",
    on_accent="#0b1220",
    accent_text="#7fabff",
    danger="#ff7a70",
    danger_hover="#ff938b",
    on_danger="#1e0806",
    hover="#232932",
    pressed="#2a313c",
    selected="#20304f",
    nav_selected="#20304f",
    focus="#7fabff",
    track="#2c323c",
    thumb="#454e5c",
    thumb_hover="#5e6979",
    neutral=ToneColors("#b9c2d0", "#2c323c", "#7c879a"),
    accented=ToneColors("#a3c3ff", "#1f3157", "#5b93ff"),
    good=ToneColors("#74dba3", "#163526", "#3fb97e"),
    warn=ToneColors("#f6c560", "#3d2e0e", "#e2aa2c"),
    bad=ToneColors("#ff9f97", "#472120", "#ef6a60"),
)

CONTRAST = Colors(
    name="contrast",
    dark=True,
    bg="#000000",
    panel="#000000",
    sunken="#000000",
    line="#8a8a8a",
    line_strong="#ffffff",
    text="#ffffff",
    muted="#e2e2e2",
    faint="#d2d2d2",
    accent="#ffd60a",
    accent_hover="#ffe45c",
    accent_pressed="#fff0a0",
    on_accent="#000000",
    accent_text="#ffd60a",
    danger="#ff8f8f",
    danger_hover="#ffb0b0",
    on_danger="#000000",
    hover="#262626",
    pressed="#3a3a3a",
    selected="#0b3a75",
    nav_selected="#0b3a75",
    focus="#ffd60a",
    track="#4a4a4a",
    thumb="#d0d0d0",
    thumb_hover="#ffffff",
    neutral=ToneColors("#ffffff", "#333333", "#c0c0c0"),
    accented=ToneColors("#ffffff", "#0b3a75", "#6db3ff"),
    good=ToneColors("#8dffb5", "#00341a", "#38e07f"),
    warn=ToneColors("#ffe27a", "#3b2c00", "#ffd60a"),
    bad=ToneColors("#ffc4c4", "#4a0000", "#ff6b6b"),
)
