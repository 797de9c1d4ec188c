"""The table behind `hresult`: code, public name, meaning and advice."""

from typing import Final

TABLE: Final[dict[int, tuple[str, str, str]]] = {
    0xC004F050: (
        "SL_E_INVALID_PRODUCT_KEY",
        "The product key is not valid for this machine",
        "Check the key letter by letter against its source.",
    ),
}
