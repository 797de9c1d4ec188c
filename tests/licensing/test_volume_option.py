"""Settings of volume activation are checked before any machine hears of them."""

import pytest

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.volume_option import VolumeOption

HOST, PORT = VolumeOption.KMS_HOST, VolumeOption.KMS_PORT
DOMAIN, KIND = VolumeOption.KMS_LOOKUP_DOMAIN, VolumeOption.ACTIVATION_TYPE


@pytest.mark.parametrize(
    ("option", "given", "meant"),
    [
        (HOST, " kms.lab.example ", "kms.lab.example"),
        (HOST, "10.0.0.5", "10.0.0.5"),
        (HOST, "fd00::5", "fd00::5"),
        (PORT, "1688", "1688"),
        (DOMAIN, "lab.example", "lab.example"),
        (KIND, "KMS", "kms"),
        (KIND, "active-directory", "active-directory"),
    ],
)
def test_what_can_be_meant_is_taken(option: VolumeOption, given: str, meant: str) -> None:
    assert option.checked(given) == meant


@pytest.mark.parametrize(
    ("option", "given"),
    [
        (HOST, ""),
        (HOST, "kms lab"),
        (HOST, "10.0.0.300"),
        (HOST, "kms;calc"),
        (PORT, "0"),
        (PORT, "65536"),
        (PORT, "1688x"),
        (PORT, "١٦٨٨"),
        (DOMAIN, "10.0.0.5"),
        (DOMAIN, "-lab.example"),
        (KIND, "2"),
        (KIND, "mak"),
    ],
)
def test_what_cannot_be_meant_is_refused(option: VolumeOption, given: str) -> None:
    with pytest.raises(BadInputError) as refused:
        option.checked(given)
    assert refused.value.hint


def test_only_known_settings_have_names() -> None:
    assert VolumeOption.named("kms-host") is HOST
    with pytest.raises(BadInputError):
        VolumeOption.named("kms")
