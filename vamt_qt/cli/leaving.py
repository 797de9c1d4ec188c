"""The options of every command that lets a batch leave the room."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from vamt_qt.licensing.show import Show

Leaving: TypeAlias = Annotated[
    Show,
    typer.Option(
        "--show", help="What leaves: full; nameless: no machines' names; iids: nothing but IDs."
    ),
]
To: TypeAlias = Annotated[str, typer.Option(help="The one station that may import it.")]
Encrypt: TypeAlias = Annotated[
    bool, typer.Option("--encrypt", help="Let only that station read it.")
]
Days: TypeAlias = Annotated[int, typer.Option(help="For how many days it may be imported.")]
