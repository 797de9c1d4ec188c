"""The table behind `hresult`: code, public name, meaning and advice, family by family."""

from typing import Final

from vamt_qt.licensing import (
    hresult_activation,
    hresult_server,
    hresult_service,
    hresult_windows,
)

FAMILIES: Final[tuple[dict[int, tuple[str, str, str]], ...]] = (
    hresult_activation.REASONS,
    hresult_activation.CONFIRMATION,
    hresult_activation.KEYS,
    hresult_service.SERVICE,
    hresult_service.KEY_MANAGEMENT,
    hresult_service.HARDWARE,
    hresult_server.REQUEST,
    hresult_server.KEYS,
    hresult_windows.MANAGEMENT,
    hresult_windows.SYSTEM,
    hresult_windows.NETWORK,
)

TABLE: Final[dict[int, tuple[str, str, str]]] = {
    code: entry for family in FAMILIES for code, entry in family.items()
}
