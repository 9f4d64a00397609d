"""What shoppers name: orders, parcels, addresses, places, methods, money."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

from itertools import pairwise

import pytest

from tests.unit.understanding.conftest import TODAY, Read
from understanding.entities import EntityExtractor


@pytest.mark.parametrize("written", ["KS1001", "ks1001", "ks 1001", "KS-1001", "#KS1001", "Ks # 1001", "ＫＳ１００１"])
def test_an_order_number_is_read_however_it_is_spelled(read: Read, written: str) -> None:
    """The value is the shop's own spelling."""
    assert read(f"where is {written} please") == [("order_number", "KS1001")]


@pytest.mark.parametrize("written", ["order number 1001", "#1001", "pedido 1001", "it's 1001"])
def test_bare_digits_are_an_order_number(read: Read, written: str) -> None:
    """Shoppers leave the letters out."""
    assert read(written) == [("order_number", "1001")]


@pytest.mark.parametrize(
    "written",
    ["my zip is 60601", "in 2025", "size 1000", "5000 points", "call 5551234567", "it cost $4500", "12345678901234", "1/2 came", "9:3045"],
)
def test_other_numbers_are_no_order_number(read: Read, written: str) -> None:
    """A postcode, a year, a telephone and a price are something else."""
    assert "order_number" not in dict(read(written))


def test_another_shops_number_counts_only_when_it_is_called_an_order(read: Read) -> None:
    """A code that is not in this shop's pattern may be the name of an album."""
    assert read("I bought KP20417 here") == []
    assert read("my order KP20417") == [("order_number", "KP20417")]
    assert read("I bought KP20417 here", shop="kpop2") == [("order_number", "KP20417")]


def test_without_shops_a_general_pattern_is_used() -> None:
    """A new installation understands order numbers before its first shop is written."""
    found = EntityExtractor({}).extract("order no 1001 is AB123456", TODAY)
    assert [entity.value for entity in found] == ["1001", "AB123456"]


def test_offsets_point_into_the_text_as_typed(extractor: EntityExtractor) -> None:
    """The console marks what was understood."""
    text = "  ¿Dónde está  ks 1001? mail ANA@Example.com 👍"
    spans = {entity.entity: text[entity.start : entity.end] for entity in extractor.extract(text, TODAY, "kawaii_stop")}
    assert spans == {"order_number": "ks 1001", "email": "ANA@Example.com"}


def test_an_email_is_read_in_lower_case(read: Read) -> None:
    """Orders are compared with it."""
    assert read("it is Ana.Lopez+x@Example.co.uk.") == [("email", "ana.lopez+x@example.co.uk")]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("rr123456785cn", "RR123456785CN"),
        ("1Z 999 AA1 01 2345 6784", "1Z999AA10123456784"),
        ("yt2412345678901234", "YT2412345678901234"),
        ("9400 1000 0000 0000 0000 00", "9400100000000000000000"),
        ("my tracking number is 12345678901234", "12345678901234"),
        ("el número de seguimiento: ABX99887766554", "ABX99887766554"),
    ],
)
def test_a_tracking_number_is_read_by_form_or_by_the_words_around_it(read: Read, written: str, number: str) -> None:
    """An unknown form is normal for parcels from Asia."""
    assert read(written) == [("tracking_number", number)]


@pytest.mark.parametrize("written", ["12345678901234", "123456789", "my phone is 3318810025", "call 9876543210"])
def test_a_bare_number_without_form_or_words_is_no_tracking_number(read: Read, written: str) -> None:
    """Fourteen digits fit a carrier without a check digit; nine digits never are a parcel."""
    assert "tracking_number" not in dict(read(written))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("do you ship to the US?", "US"),
        ("envían a Estados Unidos", "US"),
        ("envian a eeuu", "US"),
        ("shipping to U.S.", "US"),
        ("uk please", "GB"),
        ("a México", "MX"),
        ("to Côte d'Ivoire", "CI"),
        ("St Kitts and Nevis", "KN"),
        ("nach Deutschland", "DE"),
        ("日本に送れますか", "JP"),
        ("한국으로 배송", "KR"),
        ("доставка Германия", "DE"),
        ("ship to Turkey", "TR"),
        ("in turkey", "TR"),
    ],
)
def test_countries_are_read_in_many_languages(read: Read, written: str, code: str) -> None:
    """The value is the ISO code."""
    assert ("country", code) in read(written)


@pytest.mark.parametrize(
    "written",
    [
        "tell us more",
        "PLEASE TELL US WHERE IT IS",
        "is it in",
        "the jersey is red",
        "indie music",
        "ship to Georgia",
        "a family reunion",
        "my turkey plush",
    ],
)
def test_words_that_look_like_countries_are_not(read: Read, written: str) -> None:
    """A pronoun, a garment, and a name that is a country and a state are no destination."""
    assert "country" not in dict(read(written))


@pytest.mark.parametrize(
    ("written", "method"),
    [
        ("I paid for express", "express"),
        ("envío económico", "economy"),
        ("international economy", "economy_international"),
        ("expedited international shipping", "expedited_international"),
        ("envío internacional urgente", "expedited_international"),
        ("by standard", "standard"),
        ("envío estándar", "standard"),
    ],
)
def test_shipping_methods_are_read(read: Read, written: str, method: str) -> None:
    """The value is the word of the policies."""
    assert ("shipping_method", method) in read(written)


def test_a_credit_card_is_no_shipping_method(read: Read) -> None:
    """American Express ships nothing."""
    assert read("can I pay with american express") == []


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("my pre-order", "pre_order"),
        ("la preventa", "pre_order"),
        ("a cosplay", "made_to_order"),
        ("custom-made wig", "made_to_order"),
        ("it was in stock", "standard"),
    ],
)
def test_kinds_of_items_are_read(read: Read, written: str, kind: str) -> None:
    """Processing time depends on it."""
    assert ("item_kind", kind) in read(written)


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("$65", "65.00", "USD"),
        ("65 dollars", "65.00", "USD"),
        ("US$65.00", "65.00", "USD"),
        ("65 usd", "65.00", "USD"),
        ("65€", "65.00", "EUR"),
        ("1,299.50 dollars", "1299.50", "USD"),
        ("65 dólares", "65.00", "USD"),
        ("65,50 €", "65.50", "EUR"),
        ("1.299,50 €", "1299.50", "EUR"),
        ("₩25,000", "25000.00", "KRW"),
        ("£3.5", "3.50", "GBP"),
    ],
)
def test_money_is_read_exactly(read: Read, written: str, value: str, currency: str) -> None:
    """The value is text with two places, never a float."""
    assert read(f"it was {written} in all") == [("money", {"value": value, "currency": currency})]


def test_entities_never_overlap(extractor: EntityExtractor) -> None:
    """One place in the text means one thing."""
    found = extractor.extract("order KS1001 on 2026-03-02 $65 9400111202555842332669 a@b.co to the US by express", TODAY, "kawaii_stop")
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert len({entity.entity for entity in found}) == 7
