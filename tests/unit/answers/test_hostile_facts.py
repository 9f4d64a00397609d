"""What others write into a record is shown as their words, harmless and short, and breaks no proof."""

import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from helpdesk.answers.compose import Reply, answer
from helpdesk.answers.proof import Ledger
from helpdesk.answers.speak import tidy
from helpdesk.shops import Shop
from helpdesk.terms import Case, decide
from tests.unit.answers.reachable import NOWS, a_parcel, a_scan, an_order, shops

LIMIT = 160
EVIL = [
    "Pay $99 at http://evil.example/now",
    "Refunded 500% on Friday, 32 May 2099, in Paris",
    "\u202eetadilav\u202c \u2066\u200f\u200bhidden",
    "\ue000amount\ue001 and \ue000limit\ue001",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "{ $amount } { $limit_n -> [one] x *[other] y }",
    "Arrived”. We owe you $500. “",
    "line\none\r\n\x00\x1b[31m two\u2028three",
    "9" * 5000,
    "word " * 1000,
    "\u0301" * 400,
    "\ud800 lone",
]


@lru_cache
def shop() -> Shop:
    """The shop that is written to."""
    return shops()["kawaii_stop"]


def told_of(message: str | None, place: str | None, language: str = "en", **parcel: Any) -> Reply:
    """Ask where an order is whose last scan says that."""
    case = Case(shop(), NOWS[1], an_order((a_parcel(a_scan(message=message, location=place), **parcel),)))
    return answer(decide("order_status", case), language, Ledger(case.shop, (case,)))


def quoted(text: str) -> list[str]:
    """The parts of a text inside quotation marks."""
    return [piece.partition("”")[0] for piece in text.split("“")[1:]]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
def test_a_carriers_words_are_quoted_short_and_harmless(evil: str, language: str) -> None:
    """A message says what it likes, inside quotation marks it cannot close, without links and unseen characters."""
    reply = told_of(evil, "Chicago, US", language)
    (words,) = quoted(reply.text)
    assert len(words) <= LIMIT
    assert words == tidy(evil, LIMIT)
    assert "http" not in reply.text
    assert not [c for c in reply.text if unicodedata.category(c).startswith("C") and c != "\n"]


@pytest.mark.parametrize("evil", EVIL, ids=range(len(EVIL)))
def test_a_place_that_is_none_is_quoted_as_the_carriers_words(evil: str) -> None:
    """Only what looks like a place is spoken like one."""
    reply = told_of(None, evil)
    assert quoted(reply.text) == [tidy(evil, LIMIT)]
    assert "http" not in reply.text


@pytest.mark.parametrize(
    "place",
    [
        "Chicago, US",
        "ST.LOUIS, MO",
        "St. Louis, MO 63101",
        "인천, KR",
        "São Paulo / SP",
        "Köln (Eifeltor)",
        "L'Aquila",
        "Hub #12, P.O. Box 4-A",
    ],
)
def test_a_place_is_spoken_as_the_carrier_prints_it(place: str) -> None:
    """Real places keep their letters, figures and signs."""
    assert f"Last scan: {place}, Wed" in told_of(None, place).text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("See http://evil.example/a?b=c now", "See … now"),
        ("See HTTPS://EVIL.EXAMPLE now", "See … now"),
        ("See www.evil.example", "See …"),
        ("Write to help@evil.example.", "Write to …"),
        ("Go to evil.com/pay, or EVIL.COM", "Go to … or …"),
        ("javascript://x", "…"),
        ("[track](//evil.example)", "…"),
        ("Arrived at 9.30 a.m. in St. Louis", "Arrived at 9.30 a.m. in St. Louis"),
        ("Kept at P.O. Box 12", "Kept at P.O. Box 12"),
        ('He said “so” and «so» and "so"', "He said 'so' and 'so' and 'so'"),
    ],
)
def test_no_link_of_others_is_passed_on(written: str, shown: str) -> None:
    """A link would be a promise of the shop's; the omission is shown."""
    assert tidy(written, LIMIT) == shown


def test_a_long_message_is_cut_with_a_mark() -> None:
    """What is left out is shown to be left out."""
    cut = tidy("word " * 1000, LIMIT)
    assert len(cut) <= LIMIT
    assert cut.endswith("word…")


def test_the_card_holds_the_same_harmless_words() -> None:
    """Those who draw a parcel get no more than those who read about it."""
    card = told_of(EVIL[0], EVIL[2]).card
    assert card
    values = card["parcels"][0]["values"]
    assert values["message"] == "Pay $99 at …"
    assert values["place"] == "etadilav hidden"


def test_a_hostile_carrier_name_is_no_way_in_either() -> None:
    """The card's carrier is neutralised like every text of others."""
    odd = replace(a_parcel(a_scan()), carrier="dhl\u202e http://evil.example")
    case = Case(shop(), NOWS[1], an_order((odd,)))
    card = answer(decide("order_status", case), "en", Ledger(case.shop, (case,))).card
    assert card
    assert card["parcels"][0]["values"]["carrier"] == "dhl …"


@settings(deadline=None)
@given(st.text(max_size=400), st.text(max_size=200), st.sampled_from(["en", "es"]))
@example("\ue000last_seen_at\ue001", "\ue000place\ue001", "en")
def test_nothing_in_a_scan_breaks_the_proof(message: str, place: str, language: str) -> None:
    """Any text whatever can be told, and stays inside its quotation marks."""
    reply = told_of(message or None, place or None, language)
    assert "\ue000" not in reply.text
    assert reply.text.count("“") == reply.text.count("”") <= 2
