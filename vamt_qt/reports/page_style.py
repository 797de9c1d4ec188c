"""How the HTML page looks, on the screen in light and dark, and on paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.reports.drawing import DARK, LIGHT, Ink


def _variables(colours: Mapping[Ink, str]) -> str:
    return " ".join(f"--{ink.value}: {colour};" for ink, colour in colours.items())


_CLASSES: Final = "\n".join(
    f".{way}-{ink.value} {{ {what}: var(--{ink.value}); }}"
    for way, what in (("i", "fill"), ("s", "stroke"))
    for ink in Ink
)
_LAYOUT: Final = """
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 14px/1.45 Inter, "Segoe UI", system-ui, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; }
main { max-width: 1480px; margin: 0 auto; padding: 32px 24px 48px; }
h1 { font-size: 24px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -0.01em; }
h2 { font-size: 16px; margin: 0 0 8px; }
.about { color: var(--muted); margin: 0 0 20px; overflow-wrap: anywhere; }
.note { color: var(--muted); max-width: 100ch; margin: 0 0 12px; }
.empty { color: var(--muted); background: var(--paper); border: 1px solid var(--line);
  border-radius: 8px; padding: 16px; margin: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 12px; margin: 0 0 16px; }
.figures div { background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
  padding: 10px 16px; min-width: 128px; border-top: 3px solid var(--line); }
.figures .good { border-top-color: var(--good); } .figures .warn { border-top-color: var(--warn); }
.figures .bad { border-top-color: var(--bad); }
.figures dt { color: var(--muted); font-size: 12px; }
.figures dd { margin: 2px 0 0; font-size: 22px; font-weight: 600; line-height: 1.2; }
.figures .long dd { font-size: 13px; font-weight: 400; overflow-wrap: anywhere; line-height: 1.8; }
figure, section { margin: 24px 0 0; }
figure { background: var(--paper); border: 1px solid var(--line); border-radius: 8px;
  padding: 16px; }
figcaption { font-weight: 600; margin: 0 0 12px; }
svg { display: block; width: 100%; max-width: 960px; height: auto; font-family: inherit; }
.wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--line);
  border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 6px 12px; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line); }
tbody tr:last-child td { border-bottom: 0; }
th { background: var(--sunken); font-size: 12px; font-weight: 600; color: var(--muted);
  vertical-align: bottom; }
th.text, th.words { min-width: calc(var(--least) * 1.17 + 24px); }
th.words { min-width: max(var(--least) * 1.17 + 24px, 12em); }
th.number, td.number, th.decimal, td.decimal, th.percent, td.percent { text-align: right;
  white-space: nowrap; }
th.number, th.decimal, th.percent { white-space: normal; }
td.date, td.time { white-space: nowrap; }
td.code { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: 13px;
  white-space: nowrap; }
td.text, td.words { max-width: 60ch; overflow-wrap: anywhere; }
tfoot td { font-weight: 600; border-top: 2px solid var(--line); border-bottom: 0; }
@media print {
  @page { size: A4 landscape; margin: 12mm 12mm 14mm;
    @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; } }
  body { font-size: 8.5pt; }
  main { max-width: none; padding: 0; }
  th, td { padding: 3px 6px; font-size: 8pt; }
  th.text, th.words { min-width: calc(min(var(--least), 7em) + 13px); }
  td.code { font-size: 7pt; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, .figures div { break-inside: avoid; }
  h2, .note { break-after: avoid; }
  .wide { overflow: visible; border: 0; }
  .figures dd { font-size: 14pt; } .figures .long dd { font-size: 8pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""

STYLE: Final = f"""\
:root {{ --ground: #f5f6f8; {_variables(LIGHT)} }}
@media screen and (prefers-color-scheme: dark) {{
  :root {{ --ground: #14171c; {_variables(DARK)} }}
}}
@media print {{ :root {{ color-scheme: light; --ground: #ffffff; }} }}
line {{ stroke-width: 1; }}
{_CLASSES}
{_LAYOUT}"""
