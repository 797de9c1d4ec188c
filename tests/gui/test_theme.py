"""Colours that can be read, a style sheet that leaves tables alone, icons that are sharp."""

from __future__ import annotations

import gc
import re
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from vamt_qt.gui.theme import CONTRAST, DARK, LIGHT, Colors, TextStyle, Theme, ThemeMode, Tone, font
from vamt_qt.gui.theme.stylesheet import stylesheet
from vamt_qt.gui.theme.theme import system_colors
from vamt_qt.resources import resource

SETS = [LIGHT, DARK, CONTRAST]
GROUNDS = ("bg", "panel", "sunken", "hover", "pressed", "selected", "nav_selected")


def luminance(color: str) -> float:
    shades = QColor(color)
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (shades.redF(), shades.greenF(), shades.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """The ratio of the Web Content Accessibility Guidelines, 1 to 21."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("colors", SETS, ids=lambda colors: colors.name)
def test_text_can_be_read(colors: Colors) -> None:
    enough = 7.0 if colors is CONTRAST else 4.5
    grounds = (colors.bg, colors.panel, colors.sunken, colors.hover, colors.selected)
    pairs = [(ink, ground) for ink in (colors.text, colors.muted) for ground in grounds]
    pairs += [(colors.accent_text, colors.panel), (colors.accent_text, colors.nav_selected)]
    pairs += [(colors.on_accent, colors.accent), (colors.on_accent, colors.accent_hover)]
    pairs += [(colors.on_danger, colors.danger), (colors.on_danger, colors.danger_hover)]
    pairs += [(colors.tone(tone).text, colors.tone(tone).fill) for tone in Tone]
    faint = [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < enough]
    assert not faint


@pytest.mark.parametrize("colors", SETS, ids=lambda colors: colors.name)
def test_focus_and_outlines_stand_out(colors: Colors) -> None:
    assert contrast(colors.focus, colors.panel) >= 3
    assert contrast(colors.focus, colors.bg) >= 3


@pytest.mark.parametrize("colors", SETS, ids=lambda colors: colors.name)
def test_no_rule_matches_tables(colors: Colors) -> None:
    """One rule for a table or a class above it makes each wheel step eight times as dear."""
    sheet = stylesheet(colors)
    assert "$" not in sheet
    selectors = re.findall(r"([^{}]+)\{", sheet)
    subjects = {part.split()[-1] for text in selectors for part in text.split(",")}
    names = {re.split(r"[:\[]", subject)[0] for subject in subjects}
    above = {"*", "QObject", "QWidget", "QFrame", "QAbstractScrollArea", "QAbstractItemView"}
    assert not names & (above | {"", "QTableView", "QHeaderView"})


def test_a_change_of_theme_reaches_everything(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    words = QLabel("x")
    qtbot.addWidget(words)
    words.show()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.DARK)
    assert qapp.palette().window().color() == QColor(DARK.bg)
    assert words.palette().windowText().color() == QColor(DARK.text)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(ThemeMode.DARK)


def test_following_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.set_mode(ThemeMode.DARK)
    theme.set_mode(ThemeMode.SYSTEM)
    hints = qapp.styleHints()
    contrast_ = hints.accessibility().contrastPreference()
    assert theme.colors is system_colors(hints.colorScheme(), contrast_)
    scheme, wish = Qt.ColorScheme, Qt.ContrastPreference
    assert system_colors(scheme.Dark, wish.NoPreference) is DARK
    assert system_colors(scheme.Light, wish.NoPreference) is LIGHT
    assert system_colors(scheme.Unknown, wish.NoPreference) is LIGHT
    for light_or_dark in scheme:
        assert system_colors(light_or_dark, wish.HighContrast) is CONTRAST


def test_in_high_contrast_every_ink_stands_out_on_every_ground() -> None:
    """All the pairs that widgets paint, by their roles; 7 for text, 3 for edges and marks."""
    colors = CONTRAST
    grounds = {role: getattr(colors, role) for role in GROUNDS}
    texts = [colors.text, colors.muted, colors.accent_text, colors.faint]
    pairs = {(ink, ground): 7.0 for ink in texts for ground in grounds.values()}
    for tone in Tone:
        shades = colors.tone(tone)
        for ground in (*grounds.values(), shades.fill):
            pairs[shades.text, ground] = 7.0
        pairs |= {(shades.solid, colors.panel): 3.0, (shades.solid, shades.fill): 3.0}
    for ink in ("on_accent", "on_danger"):
        plain = ink.removeprefix("on_")
        pairs[getattr(colors, ink), getattr(colors, plain)] = 7.0
        pairs[getattr(colors, ink), getattr(colors, f"{plain}_hover")] = 7.0
    edges = (colors.line, colors.line_strong, colors.focus, colors.thumb, colors.accent)
    pairs |= {(edge, colors.panel): 3.0 for edge in edges}
    pairs[colors.focus, colors.selected] = 3.0
    short = [
        (ink, ground, least, round(contrast(ink, ground), 1))
        for (ink, ground), least in pairs.items()
        if contrast(ink, ground) < least
    ]
    assert not short


def test_inter_is_there_with_figures_of_one_width(theme: Theme) -> None:
    assert "Inter" in QFontDatabase.families()
    for style in TextStyle:
        measure = QFontMetricsF(font(style))
        assert measure.horizontalAdvance("1111") == pytest.approx(measure.horizontalAdvance("0000"))
    assert (resource("fonts") / "OFL.txt").is_file()


def test_every_icon_is_drawn_sharp_in_its_colour(theme: Theme) -> None:
    names = theme.icons.names()
    assert len(names) > 50
    for name in names:
        pixmap = theme.icon(name, "danger").pixmap(QSize(24, 24), 2.0)
        assert (pixmap.width(), pixmap.devicePixelRatio()) == (48, 2.0), name
        large = theme.icon(name, "danger").pixmap(QSize(48, 48), 1.0)
        assert _same_pixels(pixmap, large), f"{name} is enlarged, not drawn larger"
        image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
        solid = [
            image.pixelColor(x, y)
            for x in range(48)
            for y in range(48)
            if image.pixelColor(x, y).alpha() == 255
        ]
        assert solid, f"{name} draws nothing"
        assert {color.name() for color in solid} == {LIGHT.danger}, name


def test_icons_follow_the_theme(theme: Theme) -> None:
    icon = theme.icon("key")
    light = icon.pixmap(24, 24).toImage()
    theme.set_mode(ThemeMode.DARK)
    assert icon.pixmap(24, 24).toImage() != light


def test_an_icon_without_room_is_not_drawn(theme: Theme) -> None:
    """A warning of Qt would fail this: there is nothing to draw on."""
    into = QPixmap(10, 10)
    painter = QPainter(into)
    for size in (QSize(0, 16), QSize(16, 0), QSize(0, 0)):
        assert theme.icons.pixmap("clock", QColor("red"), size).isNull()
        theme.icons.paint(painter, "clock", QColor("red"), QRect(QPoint(2, 2), size))
    painter.end()


def test_an_unknown_icon_is_a_bug_at_once(theme: Theme) -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        theme.icon("no-such-icon")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost there")
def test_painting_loses_no_reference_to_none(qapp: QApplication) -> None:
    """A wheel that loses them aborts the program after some seconds of painting."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    color = QColor("red")
    before = sys.getrefcount(None)
    for _ in range(1_000):
        painter.fillRect(0, 0, 8, 8, color)
        painter.setPen(color)
        painter.drawLine(0, 0, 8, 8)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 100


class StyleChanges(QObject):
    """Counts how often a widget is told of another style."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        self.count += event.type() == QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


def test_other_colours_are_told_twice_however_deep_a_widget_stands(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    inner = window
    for _ in range(12):
        inner = QWidget(inner)
    button = QPushButton("Deep", inner)
    window.show()
    told = StyleChanges(button)
    theme.set_mode(ThemeMode.DARK)
    # By the palette, and by the sheet.
    assert told.count == 2
    assert button.palette().color(button.foregroundRole()) == QColor(DARK.text)


def test_a_copy_that_qt_changes_is_drawn_as_before(theme: Theme) -> None:
    """Qt takes what draws an icon with it; let go by Python, it ended the program here."""
    kept = theme.icon("key")
    copies = [QIcon(kept) for _ in range(50)]
    for copy in copies:
        copy.addPixmap(QPixmap(4, 4))
        assert copy.cacheKey() != kept.cacheKey()
    gc.collect()
    for copy in copies:
        assert _same_pixels(copy.pixmap(QSize(16, 16)), kept.pixmap(QSize(16, 16)))


def _same_pixels(one: QPixmap, other: QPixmap) -> bool:
    pictures = [picture.toImage() for picture in (one, other)]
    for picture in pictures:
        picture.setDevicePixelRatio(1.0)
    return pictures[0] == pictures[1]


def test_an_icon_is_made_once_and_kept(theme: Theme) -> None:
    assert theme.icon("pause", "text").cacheKey() == theme.icon("pause", "text").cacheKey()
    assert theme.icon("pause", "text").cacheKey() != theme.icon("pause", "muted").cacheKey()
