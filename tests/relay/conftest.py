"""The certificate that the clearinghouse's tests use."""

from tests.clearinghouse.conftest import foreign_pem, pem

__all__ = ["foreign_pem", "pem"]
