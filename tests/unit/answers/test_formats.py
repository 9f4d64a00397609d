"""Values are spoken as CLDR says they are in the shopper's language."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from helpdesk.answers.speak import as_data, speak
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.orders import Money

CHICAGO = ZoneInfo("America/Chicago")
DAY = date(2026, 3, 24)
SCAN = datetime(2026, 3, 24, 14, 5, tzinfo=timezone(timedelta(hours=-5)))


def a_value(kind: Kind, raw: Any) -> Value:
    """A value of which only the words matter."""
    return Value(kind, raw, FactSource("conversation", "now"))


def said(kind: Kind, raw: Any, language: str) -> str:
    """Speak a raw value, with plain spaces for those that do not break."""
    return speak(a_value(kind, raw), language).replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("kind", "raw", "english", "spanish"),
    [
        (Kind.COUNT, 14, "14", "14"),
        (Kind.COUNT, 1234567, "1,234,567", "1.234.567"),
        (Kind.PERCENT, 50, "50%", "50 %"),
        (Kind.MONEY, Money(Decimal("7.50"), "USD"), "$7.50", "7,50 US$"),
        (Kind.MONEY, Money(Decimal("12345.5"), "EUR"), "€12,345.50", "12.345,50 €"),
        (Kind.MONEY, Money(Decimal(12000), "KRW"), "₩12,000", "12.000 KRW"),
        (Kind.MONEY, Money(Decimal(0), "USD"), "$0.00", "0,00 US$"),
        (Kind.DATE, DAY, "Tue, Mar 24, 2026", "mar, 24 mar 2026"),
        (Kind.MOMENT, SCAN, "Tue, Mar 24, 2026, 2:05 PM", "mar, 24 mar 2026, 14:05"),
        (Kind.MOMENT, SCAN.replace(tzinfo=None), "Tue, Mar 24, 2026, 2:05 PM", "mar, 24 mar 2026, 14:05"),
        (Kind.MOMENT, SCAN.astimezone(UTC), "Tue, Mar 24, 2026, 7:05 PM (UTC)", "mar, 24 mar 2026, 19:05 (UTC)"),
        (
            Kind.MOMENT,
            SCAN.astimezone(CHICAGO),
            "Tue, Mar 24, 2026, 2:05 PM (Central Daylight Time)",
            "mar, 24 mar 2026, 14:05 (hora de verano central)",
        ),
        (Kind.CLOCK, time(9), "9:00 AM", "9:00"),
        (Kind.CLOCK, time(17), "5:00 PM", "17:00"),
        (Kind.COUNTRY, "DE", "Germany", "Alemania"),
        (Kind.COUNTRY, "ZZ", "Unknown Region", "Región desconocida"),
        (Kind.CHOICE, "business_days", "business days", "días hábiles"),
        (Kind.CHOICE, "economy_international", "Economy International", "Economy International"),
        (Kind.NAME, "usps", "USPS", "USPS"),
        (Kind.NAME, "kawaii_shield", "Kawaii Shield", "Kawaii Shield"),
        (Kind.NAME, "some_carrier", "Some Carrier", "Some Carrier"),
        (Kind.TRACKING_NUMBER, "9400100000000000000000", "9400100000000000000000", "9400100000000000000000"),
        (Kind.QUOTED, "Accepted at origin", "“Accepted at origin”", "“Accepted at origin”"),
        (Kind.PLACE, "Chicago, US", "Chicago, US", "Chicago, US"),
    ],
)
def test_a_value_is_spoken_in_the_manner_of_the_language(kind: Kind, raw: Any, english: str, spanish: str) -> None:
    """Amounts, dates, clocks and names follow the conventions of each language."""
    assert (said(kind, raw, "en"), said(kind, raw, "es")) == (english, spanish)


@pytest.mark.parametrize(
    ("kind", "raw", "data"),
    [
        (Kind.DATE, DAY, "2026-03-24"),
        (Kind.MONEY, Money(Decimal("7.5"), "USD"), {"value": "7.50", "currency": "USD"}),
        (Kind.COUNT, 14, 14),
        (Kind.QUOTED, "See\u202e http://evil.example now", "See … now"),
    ],
)
def test_a_value_shown_as_data_is_as_harmless_as_a_spoken_one(kind: Kind, raw: Any, data: Any) -> None:
    """Cards hold ISO dates and plain amounts, and neutralised texts of others."""
    assert as_data(a_value(kind, raw)) == data
