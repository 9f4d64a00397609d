"""`claims` and `refunds` of a shop.yml: who may approve how much, and where the shop's server makes refunds."""

import hmac
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from helpdesk.adapters.refunds_http import signed_headers
from helpdesk.adapters.shopclaims import read_claims, refund_key_variable
from helpdesk.bootstrap import build
from helpdesk.errors import ShopFileError
from helpdesk.refunds import ClaimHandling, RefundAddress
from helpdesk.settings import Settings

FILE = Path("shop.yml")
PAGE = Path(__file__).parents[3] / "docs" / "adding-a-shop.md"


def refusal(claims: Any = None, refunds: Any = None) -> str:
    """Read what must be refused, and return the sentence."""
    with pytest.raises(ShopFileError) as caught:
        read_claims(FILE, claims, refunds)
    return str(caught.value)


def test_a_shop_that_says_nothing_leaves_approving_to_leads_and_paying_to_people() -> None:
    """Neither part is needed."""
    assert read_claims(FILE, None, None) == ClaimHandling()


def test_a_limit_and_an_address_are_read() -> None:
    """A server is only tried, unless the shop says that money shall move."""
    read = read_claims(FILE, {"agent_limit": "20.00"}, {"url": "https://shop.example/refunds"})
    assert read == ClaimHandling(Decimal("20.00"), RefundAddress("https://shop.example/refunds", live=False))
    live = read_claims(FILE, None, {"url": "http://localhost:9000/refunds?shop=1", "live": True})
    assert live.refunds == RefundAddress("http://localhost:9000/refunds?shop=1", live=True)


@pytest.mark.parametrize("amount", [20, 20.5, "-1", "1e3", "NaN", "20,00", "", None, "1" * 20])
def test_a_limit_that_is_no_amount_is_refused(amount: Any) -> None:
    """The sentence shows how to write one."""
    assert "'claims.agent_limit' is" in refusal({"agent_limit": amount})


@pytest.mark.parametrize("claims", [{}, {"limit": "20.00"}, "20.00", {"agent_limit": "20.00", "currency": "USD"}])
def test_another_shape_of_claims_is_refused(claims: Any) -> None:
    """Nothing is guessed."""
    assert "'claims'" in refusal(claims)


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/refunds",
        "https://",
        "https:///refunds",
        "https://name:hush@shop.example/refunds",
        "https://shop.example/refunds#part",
        "https://shop.example/re funds",
        "https://shop.example:port/",
        "ftp://shop.example/",
        "//shop.example/",
        "shop.example",
        "https://shöp.example/",
        12,
        None,
    ],
)
def test_an_address_that_is_not_safe_is_refused(url: Any) -> None:
    """What was written is not repeated, for it may hold a password."""
    sentence = refusal(refunds={"url": url})
    assert sentence.startswith("shop.yml: 'refunds.url' must be an address")
    assert "hush" not in sentence


@pytest.mark.parametrize("live", ["yes", 1, None])
def test_whether_money_moves_is_true_or_false(live: Any) -> None:
    """A word that only looks like a yes moves no money."""
    assert "'refunds.live' is" in refusal(refunds={"url": "https://shop.example/", "live": live})


def test_a_key_among_the_refunds_is_refused() -> None:
    """A shop's folder is no place for a secret."""
    assert "unknown key 'key'" in refusal(refunds={"url": "https://shop.example/", "key": "hush"})


def test_the_variable_of_the_key_is_named_for_the_shop() -> None:
    """As that of the key for identity tokens."""
    assert refund_key_variable("kawaii-stop.2") == "HELPDESK_REFUND_KEY_KAWAII_STOP_2"


def test_only_shops_with_an_address_have_a_server(tmp_path: Path) -> None:
    """The shops of this repository pay by hand."""
    made = build(Settings(state_dir=tmp_path, database_url=f"sqlite:///{tmp_path}/shop.db"))
    assert made.claim_desk.paying.refunds == {}
    made.conversing.close()
    made.close()


def test_the_page_for_owners_shows_the_headers_that_are_sent() -> None:
    """Names and the form of the signature are those of the code."""
    page = PAGE.read_text(encoding="utf-8")
    sent = signed_headers("k" * 32, "1774353600", b"{}", "helpdesk-claim-12")
    assert sent["X-Helpdesk-Signature"] == f"sha256={hmac.new(b'k' * 32, b'1774353600.{}', 'sha256').hexdigest()}"
    for name in ("Idempotency-Key", "X-Helpdesk-Timestamp", "X-Helpdesk-Signature", "Content-Type"):
        assert re.search(rf"^{name}: ", page, re.MULTILINE)
