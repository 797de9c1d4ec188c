"""How commands are told which batch or key is meant."""

from __future__ import annotations

from typing import Annotated, Final, TypeAlias

import typer

_KEY: Final = "The key's last five characters or its ID."

BatchName: TypeAlias = Annotated[str, typer.Argument(help="The batch's ID or the beginning of it.")]
KeyName: TypeAlias = Annotated[str, typer.Argument(help=_KEY)]
Key: TypeAlias = Annotated[str, typer.Option(help=_KEY)]
