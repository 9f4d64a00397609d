"""The console's pages of claims, over HTTP: what they show, what their forms do, and what they refuse."""

import csv
import html
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import requests

from helpdesk.agents import Role
from helpdesk.bootstrap import Product
from helpdesk.claims import Claim, ClaimState, Tab
from helpdesk.refunds import RefundOutcome, RefundResult
from tests.filed_claims import DELIVERED, FILED_AT, FIRST, KAWAII, PARCEL, FakeRefunds, desk, file_claim, order, parcel, record
from tests.integration.running_console import Console
from tests.integration.running_gateway import Gateway, StoppedClock, running

NOW = FILED_AT + timedelta(hours=3)
BOTH = {KAWAII: Role.LEAD, "kpop2": Role.AGENT}
REJECTED = {"reason": "delay_not_covered", "clause": "delay_refund"}


@pytest.fixture
def server() -> FakeRefunds:
    """The shop's server."""
    return FakeRefunds()


@pytest.fixture
def gateway(tmp_path: Path, server: FakeRefunds) -> Iterator[Gateway]:
    """A running gateway whose shop has a server for refunds and lets agents approve twenty dollars."""

    def changed(product: Product) -> Product:
        at_work = desk(product.database, product.clock, server, agent_limit=Decimal(20))
        return replace(product, claim_desk=at_work, shops=dict(at_work.shops))

    with running(tmp_path, clock=StoppedClock(NOW), changed=changed) as found:
        yield found


@pytest.fixture
def lea(gateway: Gateway) -> Console:
    """The browser of a lead of Kawaii Stop who also helps at KPOP2."""
    return Console.of(gateway, name="lea", shops=BOTH)


def stands(gateway: Gateway, claim: Claim) -> ClaimState:
    """Return where a claim stands."""
    found = gateway.product.database.claim_desk.file_of(claim.id or 0)
    assert found is not None
    return found.claim.state


def read(answer: requests.Response) -> str:
    """Return a page's text without its tags, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def test_a_new_claim_is_listed_and_can_be_opened(gateway: Gateway, lea: Console) -> None:
    """The list says what the rules said, what it is about and by when a decision is promised."""
    claim = file_claim(gateway.product.database)
    listed = lea.get("/console/claims")
    assert listed.status_code == 200
    assert "Order KS1001" in read(listed)
    assert "Money back is due" in read(listed)
    assert "7.50 USD" in read(listed)
    assert "promised until 26 Mar 2026, 22:00 UTC" in read(listed)
    assert f'href="/console/claims/{claim.id}"' in listed.text


def test_everything_about_a_claim_is_on_its_page(gateway: Gateway, lea: Console) -> None:
    """Decision, count, scans, clauses word for word, each value with its source, the frozen facts and the log."""
    claim = file_claim(gateway.product.database, language="es")
    page = lea.get(f"/console/claims/{claim.id}")
    text = read(page)
    assert page.status_code == 200
    for words in (
        "Money back is due 7.50 USD",
        "Business day 16 in transit; the limit is 14.",
        "In transit 02 Mar 2026, 09:14 (UTC-06:00) · Chicago, US",
        "When an Express parcel has spent more than 14 business days in transit",
        "guarantee_limit.express · in force from 2026-02-22",
        "Shipping fee paid 14.99 USD order KS1001: shipping fee",
        "calculated: 50% of 14.99 USD",
        "Filed by bot",
        "Judged again by the facts as recorded now: nothing has changed.",
        "Tu reclamación por el pedido KS1001 está aprobada: se te devuelven 7,50",
        "The shop's server is asked to pay back 7.50 USD now.",
        "Spanish (español)",
    ):
        assert words in text, words
    assert '/console/conversations/c1"' in page.text
    assert "ana@example.com" not in page.text


def test_approving_pays_once_and_tells_the_shopper(gateway: Gateway, lea: Console, server: FakeRefunds) -> None:
    """The form leads back to the page, which says what was done; sent again, it is refused."""
    claim = file_claim(gateway.product.database)
    answer = lea.post(f"/console/claims/{claim.id}/approve")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/console/claims/{claim.id}?done=approve")
    text = read(lea.get(answer.headers["location"]))
    assert "The claim is approved, and the shopper has been told." in text
    assert "Reference R-77" in text
    again = lea.post(f"/console/claims/{claim.id}/approve")
    assert again.status_code == 409
    assert "does not wait for a decision any more" in read(again)
    assert len(server.asked) == 1
    assert [message["author"] for message in gateway.product.database.conversations.messages("c1")] == ["system", "system"]


def test_listeners_of_the_conversation_hear_it_at_once(gateway: Gateway, lea: Console) -> None:
    """The shopper's open chat shows the decision without being asked for it."""
    chat = gateway.opens()
    claim = file_claim(gateway.product.database, conversation=chat.id)
    with chat.listening() as events:
        events.until("status")
        lea.post(f"/console/claims/{claim.id}/approve")
        heard = events.until("message", author="system")
    assert "is approved" in heard[-1].data["text"]


def test_what_has_changed_is_shown_and_must_be_ticked(gateway: Gateway, lea: Console) -> None:
    """Delivered since: the page says so, and approving without the tick changes nothing."""
    claim = file_claim(gateway.product.database)
    record(gateway.product.database, order(shipments=[parcel(FIRST, DELIVERED)]))
    page = lea.get(f"/console/claims/{claim.id}")
    assert "Not as it was when the claim was filed:" in read(page)
    assert "Delivered since filing" in read(page)
    refused = lea.post(f"/console/claims/{claim.id}/approve")
    assert refused.status_code == 409
    assert "the facts have changed since the claim was filed" in read(refused).lower()
    assert stands(gateway, claim) is ClaimState.FILED
    ticked = re.search(r'name="confirmed" value="(\w+)"', page.text)
    assert ticked
    assert lea.post(f"/console/claims/{claim.id}/approve", {"confirmed": ticked[1]}).status_code == 303
    assert stands(gateway, claim) is ClaimState.PAID


def test_rejecting_needs_a_reason_and_a_clause_and_keeps_what_was_written(gateway: Gateway, lea: Console) -> None:
    """A form that lacks one comes back as it was filled in."""
    claim = file_claim(gateway.product.database)
    page = lea.get(f"/console/claims/{claim.id}").text
    assert set(re.findall(r'<option value="(\w[\w.]*)"', page)) >= {"delay_not_covered", "no_fee_paid", "guarantee_limit.express"}
    lacking = lea.post(f"/console/claims/{claim.id}/reject", {**REJECTED, "clause": "", "note": "<b>Looked</b> into it"})
    assert lacking.status_code == 422
    assert "Choose the clause" in read(lacking)
    assert "&lt;b&gt;Looked&lt;/b&gt; into it</textarea>" in lacking.text
    assert '<option value="delay_not_covered" selected>' in lacking.text
    assert lea.post(f"/console/claims/{claim.id}/reject", REJECTED).status_code == 303
    text = read(lea.get(f"/console/claims/{claim.id}"))
    assert "Rejected by lea" in text
    assert "A delay alone gives nothing back" in text


def test_a_claim_waits_for_the_shopper_and_comes_back_with_the_answer(gateway: Gateway, lea: Console) -> None:
    """What the shopper writes does not vanish: the claim is among those to decide again, and says why."""
    claim = file_claim(gateway.product.database)
    assert lea.post(f"/console/claims/{claim.id}/ask", {"words": "A photo of the label, please"}).status_code == 303
    assert "Order KS1001" in read(lea.get("/console/claims?tab=waiting"))
    assert "Nothing to decide" in read(lea.get("/console/claims"))
    gateway.clock.moment += timedelta(hours=1)
    gateway.product.database.conversations.append("c1", "shopper", "Here it is", gateway.clock.now())
    assert "The shopper has answered" in read(lea.get("/console/claims"))
    assert "The shopper has written since being asked" in read(lea.get(f"/console/claims/{claim.id}"))
    assert lea.post(f"/console/claims/{claim.id}/resume").status_code == 303
    assert stands(gateway, claim) is ClaimState.FILED


def test_a_refused_refund_is_shown_and_settled_by_hand(gateway: Gateway, lea: Console, server: FakeRefunds) -> None:
    """The shop's words are text, whatever stands in them."""
    claim = file_claim(gateway.product.database)
    server.answer = RefundResult(RefundOutcome.REFUSED, note="No <script>alert(1)</script> order")
    lea.post(f"/console/claims/{claim.id}/approve")
    page = lea.get(f"/console/claims/{claim.id}")
    assert "No &lt;script&gt;alert(1)&lt;/script&gt; order" in page.text
    assert "Refused by the shop" in read(lea.get("/console/claims?tab=pay"))
    assert lea.post(f"/console/claims/{claim.id}/in-shop").status_code == 303
    assert lea.post(f"/console/claims/{claim.id}/paid", {"reference": " "}).status_code == 422
    assert lea.post(f"/console/claims/{claim.id}/paid", {"reference": "R-12"}).status_code == 303
    assert stands(gateway, claim) is ClaimState.PAID


def test_an_unclear_refund_offers_to_ask_again_and_nothing_else(gateway: Gateway, lea: Console, server: FakeRefunds) -> None:
    """Nobody is led to pay it by hand."""
    claim = file_claim(gateway.product.database)
    server.answer = RefundResult(RefundOutcome.UNCLEAR, note="silence")
    lea.post(f"/console/claims/{claim.id}/approve")
    page = lea.get(f"/console/claims/{claim.id}")
    assert "Do not pay it by hand" in read(page)
    assert f"/console/claims/{claim.id}/in-shop" not in page.text
    assert lea.post(f"/console/claims/{claim.id}/in-shop").status_code == 409
    server.answer = RefundResult(RefundOutcome.DONE, "R-77")
    assert lea.post(f"/console/claims/{claim.id}/refund").status_code == 303
    assert stands(gateway, claim) is ClaimState.PAID


def test_what_is_above_an_agents_limit_is_for_a_lead(gateway: Gateway) -> None:
    """The page says so instead of offering it, and the form is refused all the same."""
    dear = order(shipping={"method": "express", "fee": "50.00"})
    claim, mia = file_claim(gateway.product.database, dear), Console.of(gateway)
    page = mia.get(f"/console/claims/{claim.id}")
    assert "This amount is for a lead of Kawaii Stop to approve." in read(page)
    assert f"/console/claims/{claim.id}/approve" not in page.text
    refused = mia.post(f"/console/claims/{claim.id}/approve")
    assert refused.status_code == 403
    assert stands(gateway, claim) is ClaimState.FILED


@pytest.mark.parametrize("act", ["", "/approve", "/reject", "/ask", "/resume", "/refund", "/in-shop", "/paid"])
def test_another_shops_claim_is_not_there(gateway: Gateway, act: str) -> None:
    """The same answer as for a claim that nobody has filed, in the list and in the file as well."""
    claim = file_claim(gateway.product.database)
    sam = Console.of(gateway, name="sam", shops={"kpop2": Role.OWNER})
    answers = [
        (sam.post if act else sam.get)(f"/console/claims/{number}{act}", **({"form": {**REJECTED, "words": "x"}} if act else {}))
        for number in (claim.id, 4711, 2**40)
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({re.sub(r"\d+", "", read(answer)) for answer in answers}) == 1
    assert "KS1001" not in sam.get("/console/claims").text + sam.get("/console/claims.csv").text
    assert sam.get("/console/claims?shop=kawaii_stop").status_code == 404
    assert stands(gateway, claim) is ClaimState.FILED


def test_a_change_without_the_sign_of_our_own_page_is_refused(gateway: Gateway, lea: Console) -> None:
    """A form of another site has no token."""
    claim = file_claim(gateway.product.database)
    forged = lea.call("POST", f"/console/claims/{claim.id}/approve", data={"confirmed": ""})
    assert forged.status_code == 403
    assert stands(gateway, claim) is ClaimState.FILED


@pytest.mark.parametrize("tab", [tab.value for tab in Tab])
def test_every_tab_says_what_it_is_for_when_it_is_empty(lea: Console, tab: str) -> None:
    """An empty page is no blank page."""
    page = lea.get(f"/console/claims?tab={tab}")
    assert page.status_code == 200
    assert 'class="card empty"' in page.text
    assert "In these months no claim names an amount." in read(page)
    assert f'href="/console/claims?tab={tab}" aria-current="page"' in page.text


@pytest.mark.parametrize("query", ["tab=nonsense", "page=9", "shop=", "tab=&shop=&page=0"])
def test_an_odd_address_still_shows_a_list(gateway: Gateway, lea: Console, query: str) -> None:
    """What nobody would click is read as the nearest sense."""
    file_claim(gateway.product.database)
    assert lea.get(f"/console/claims?{query}").status_code == 200


def test_who_serves_several_shops_may_look_at_one(gateway: Gateway, lea: Console) -> None:
    """The filter holds for the tabs and the file as well."""
    file_claim(gateway.product.database)
    both, other = lea.get("/console/claims"), lea.get("/console/claims?shop=kpop2")
    assert "Kawaii Stop" in read(both)
    assert "Nothing to decide" in read(other)
    assert 'href="/console/claims?tab=waiting&amp;shop=kpop2"' in other.text
    assert rows(lea.get("/console/claims.csv?shop=kpop2")) == []
    assert len(rows(lea.get("/console/claims.csv?shop=kawaii_stop"))) == 1


def test_a_long_list_has_pages(gateway: Gateway, lea: Console) -> None:
    """Those that have waited longest stand on the first."""
    for number in range(1001, 1028):
        data = order(f"KS{number}", shipments=[parcel(number=f"{PARCEL[:-4]}{number}")])
        file_claim(gateway.product.database, data, now=FILED_AT + timedelta(seconds=number))
    first, second = lea.get("/console/claims"), lea.get("/console/claims?tab=decide&page=2")
    assert re.findall(r"Order KS(\d+)", first.text) == [str(number) for number in range(1001, 1026)]
    assert re.findall(r"Order KS(\d+)", second.text) == ["1026", "1027"]
    assert 'rel="next" href="/console/claims?tab=decide&amp;page=2"' in first.text


def rows(answer: requests.Response) -> list[dict[str, str]]:
    """Read a file of claims."""
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith('attachment; filename="claims-')
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_the_file_holds_the_same_claims_and_runs_no_formula(gateway: Gateway, lea: Console, server: FakeRefunds) -> None:
    """Times are the shop's; what a server calls its reference is data to a spreadsheet."""
    claim = file_claim(gateway.product.database)
    server.answer = RefundResult(RefundOutcome.DONE, '=HYPERLINK("https://evil.example")')
    lea.post(f"/console/claims/{claim.id}/approve")
    (row,) = rows(lea.get("/console/claims.csv?tab=decided"))
    assert row["Reference"] == '\'=HYPERLINK("https://evil.example")'
    told = {name: row[name] for name in ("Claim", "Order", "Parcel", "State", "Amount", "Currency", "Filed at", "Payment")}
    assert told == {
        "Claim": str(claim.id),
        "Order": "KS1001",
        "Parcel": PARCEL,
        "State": "Paid",
        "Amount": "7.50",
        "Currency": "USD",
        "Filed at": "2026-03-24T12:00:00-05:00",
        "Payment": "done",
    }
    assert rows(lea.get("/console/claims.csv?tab=decide")) == []
    assert len(rows(lea.get("/console/claims.csv"))) == 1


def test_the_months_are_added_up_and_drawn(gateway: Gateway, lea: Console) -> None:
    """The picture is named and told in words, and the table says the same."""
    claim = file_claim(gateway.product.database)
    lea.post(f"/console/claims/{claim.id}/approve")
    page = lea.get("/console/claims")
    assert "Mar 2026: claimed 7.50, approved 7.50, paid 7.50" in page.text
    assert 'aria-labelledby="totals-USD-title totals-USD-desc"' in page.text
    assert "Mar 2026 1 (7.50 USD) 1 (7.50 USD) 0 1 (7.50 USD)" in read(page)
    assert 'style="' not in page.text
