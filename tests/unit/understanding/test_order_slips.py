"""Order numbers that are one slip away from the shop's pattern."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

import pytest

from tests.unit.understanding.conftest import TODAY, Read
from understanding.entities import EntityExtractor
from understanding.entities.order_slips import slips_of


@pytest.mark.parametrize(
    "typed",
    [
        "K51001",
        "KSI001",
        "KSlOO1",
        "KSloo1",
        "ks 10o1",
        "S1001",
        "K1001",
        "SK1001",
        "sk 1001",
        "SK-1001",
        "KSS1001",
        "KKS1001",
        "КС1001",
        "#K51001",
        "KS1OO1",
    ],
)
def test_a_slip_is_read_as_the_order_number_that_was_meant(read: Read, typed: str) -> None:
    """Signs that look alike, swapped, missing or doubled letters, and a Russian keyboard."""
    assert read(f"where is {typed} please", "en") == [("order_number", "KS1001")]


@pytest.mark.parametrize(
    "typed", ["KSIOOI", "is loo1", "size K500", "KX1001", "S1001ABC", "it's 24", "K pop 2001", "KS", "SKZ OO7", "BT21"]
)
def test_words_and_other_codes_are_no_slips(read: Read, typed: str) -> None:
    """A correction is proposed only where nothing else can be read."""
    assert ("order_number", "KS1001") not in read(f"my {typed}", "en")


def test_another_shops_number_is_not_bent_into_this_shops() -> None:
    """KP1001 is an order of the other shop; and without a shop a slip must point at one shop only."""
    extractor = EntityExtractor({"kawaii_stop": r"KS\d{4,6}", "kpop2": r"KP\d{4,6}"})
    assert extractor.extract("I bought KP1001 here", TODAY, "kawaii_stop") == []
    assert [found.value for found in extractor.extract("SK1001 and K1002", TODAY)] == ["KS1001"]


def test_a_pattern_that_is_not_letters_and_digits_has_no_slips() -> None:
    """Nothing is guessed about other forms."""
    assert slips_of(r"\d{6}") is None
    assert slips_of(r"(KS|KP)\d{4}") is None
    assert slips_of(r"T[0-9]{5}") is not None


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("заказ №1001", "ru", "1001"),
        ("pedido nº1001", "es", "1001"),
        ("Bestellung Nr. 1001", "de", "1001"),
        ("order no.1001", "en", "1001"),
        ("order number:1001", "en", "1001"),
        ("طلب رقم ١٠٠١", "ar", "1001"),
        ("注文番号１００１です", "ja", "1001"),
        ("订单48213到哪了", "zh-Hans", "48213"),
        ("订单号KS1001在哪", "zh-Hans", "KS1001"),
        ("주문번호 48213번", "ko", "48213"),
        ("คำสั่งซื้อ48213", "th", "48213"),
        ("KS\u200b1001", "en", "KS1001"),
        ("\u202bKS1001\u202c", "ar", "KS1001"),
        ("order 2025", "en", "2025"),
        ("KS1001 5 of us wait", "en", "KS1001"),
        ("KS 1001 2 items", "en", "KS1001"),
        ("ks 10 01", "en", "KS1001"),
    ],
)
def test_an_order_number_is_read_in_every_script(read: Read, typed: str, language: str, number: str) -> None:
    """Whatever sign or word introduces it."""
    assert read(typed, language) == [("order_number", number)]


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("2024年买的", "zh-Hans"),
        ("邮编是60601", "zh-Hans"),
        ("전화번호 5551234", "ko"),
        ("PLZ 60601", "de"),
        ("ship to 10115 Berlin", "en"),
        ("3511 AB Utrecht", "nl"),
        ("0170 5550142", "de"),
        ("55 1234 8890", "es"),
        ("3000個", "ja"),
    ],
)
def test_other_numbers_are_no_order_numbers_in_any_language(read: Read, typed: str, language: str) -> None:
    """A year, a postcode, a telephone number, a number of things."""
    assert "order_number" not in dict(read(typed, language))
