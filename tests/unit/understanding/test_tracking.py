"""Tracking numbers by form and check digit."""

import pytest

from understanding.entities.tracking_formats import carriers_of

VALID = {
    "RR123456785CN": "post",
    "EA000000016KR": None,
    "1Z999AA10123456784": "ups",
    "YT2412345678901234": "yunexpress",
    "9400111202555842332669": "usps",
    "03071790000523483741": "usps",
    "986578788855": "fedex",
    "041441760228964": "fedex",
    "9611020987654312345672": "fedex",
    "3318810025": "dhl",
    "0073938000549297": "canada_post",
}


@pytest.mark.parametrize(("number", "carrier"), [(n, c) for n, c in VALID.items() if c])
def test_a_number_with_a_right_check_digit_is_known(number: str, carrier: str) -> None:
    """Each carrier's form and check digit are computed as the carrier does."""
    assert carrier in carriers_of(number)


@pytest.mark.parametrize("number", ["RR123456784CN", "RR123456785QQ", "1Z999AA10123456783", "3318810026", "986578788856"])
def test_a_wrong_check_digit_is_no_known_number(number: str) -> None:
    """A mistyped digit is noticed where the form has a check."""
    assert carriers_of(number) == []


def test_spaces_and_dashes_do_not_matter() -> None:
    """Labels print numbers in groups."""
    assert carriers_of("1Z 999 AA1 01-2345-6784") == ["ups"]


def test_a_number_may_fit_several_carriers() -> None:
    """The order decides which one it is."""
    assert len(carriers_of("0073938000549297")) >= 1
