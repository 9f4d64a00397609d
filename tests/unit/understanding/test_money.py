"""Amounts of money in sixteen languages."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

import pytest

from tests.unit.understanding.conftest import Read


@pytest.mark.parametrize(
    ("typed", "language", "value", "currency"),
    [
        ("65 Euro", "de", "65.00", "EUR"),
        ("1'299.50 CHF", "de", "1299.50", "CHF"),
        ("R$ 50,90", "pt", "50.90", "BRL"),
        ("50 reais", "pt", "50.00", "BRL"),
        ("50 zł", "pl", "50.00", "PLN"),
        ("500 рублей", "ru", "500.00", "RUB"),
        ("500р", "ru", "500.00", "RUB"),
        ("5 тыс рублей", "ru", "5000.00", "RUB"),
        ("100 TL", "tr", "100.00", "TRY"),
        ("₺100", "tr", "100.00", "TRY"),
        ("٦٥ دولار", "ar", "65.00", "USD"),
        ("100 ريال", "ar", "100.00", "SAR"),
        ("25,000원", "ko", "25000.00", "KRW"),
        ("5만원", "ko", "50000.00", "KRW"),
        ("3000円", "ja", "3000.00", "JPY"),
        ("65元", "zh-Hans", "65.00", "CNY"),
        ("¥65", "zh-Hans", "65.00", "CNY"),
        ("65元", "zh-Hant", "65.00", "TWD"),
        ("65美元", "zh-Hant", "65.00", "USD"),
        ("65usd的", "zh-Hans", "65.00", "USD"),
        ("500บาท", "th", "500.00", "THB"),
        ("65 dollari", "it", "65.00", "USD"),
    ],
)
def test_money_is_read_with_its_currency(read: Read, typed: str, language: str, value: str, currency: str) -> None:
    """The decimal mark is told by its form."""
    assert read(typed, language) == [("money", {"value": value, "currency": currency})]


@pytest.mark.parametrize(("typed", "language"), [("3 real people", "en"), ("try 3 times", "en"), ("3 pond rd", "en"), ("5 rpm", "en")])
def test_everyday_words_after_a_number_are_no_money(read: Read, typed: str, language: str) -> None:
    """The real is money in Portuguese only."""
    assert "money" not in dict(read(typed, language))
