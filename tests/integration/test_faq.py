"""The FAQ pages over real HTTP: every citation's link is followed, and nothing a policy holds can do harm."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise, product
from pathlib import Path

import pytest
import requests

from gateway.faq import Pages, rendered
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.shops import Section, Shop, Stated, Term
from tests.integration.running_gateway import Gateway, running

ROOT = Path(__file__).resolve().parents[2]
SHOPS = load_shops(ROOT / "shops")
TERMS = [pytest.param(shop, term, id=f"{shop.id}-{term.name}") for shop in SHOPS.values() for term in shop.terms]
VOID = {"meta", "link", "input", "br", "hr", "img"}


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.sections: dict[str, str] = {}
        self.marked: dict[str, str] = {}
        self.ids: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.data = ""
        self._open: list[tuple[str, dict[str, str]]] = []
        self.feed(text)
        assert self._open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        known = {name: value or "" for name, value in attrs}
        self.tags.append((tag, known))
        self.ids += [known["id"]] if "id" in known else []
        if tag not in VOID:
            self._open.append((tag, known))

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Note words, by the section they stand in."""
        section = next((known["id"] for tag, known in self._open if tag == "section"), "")
        self.sections[section] = self.sections.get(section, "") + data
        if any(tag == "mark" for tag, _ in self._open):
            self.marked[section] = f"{self.marked.get(section, '')} {data}"
        if self._open and self._open[-1][1].get("type") == "application/ld+json":
            self.data += data

    def all(self, tag: str, attribute: str) -> list[str]:
        """Return an attribute of all elements of a kind that have it."""
        return [known[attribute] for name, known in self.tags if name == tag and attribute in known]


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path_factory.mktemp("faq")) as found:
        yield found


def words(text: str) -> list[str]:
    """Return the words of a text, without what stands between them."""
    return re.findall(r"[^\W_]+", text)


def within(some: list[str], more: list[str]) -> bool:
    """Tell whether words stand in a row among others."""
    return any(more[at : at + len(some)] == some for at in range(len(more)))


def page_of(text: str, title: str = "Shipping", **changes: object) -> Page:
    """Return the page of a shop whose policy has this section."""
    sections = (Section("title", "Our policy", ""), Section("shipping", title, text))
    shop: Shop = replace(SHOPS["kpop2"], sections=sections, **changes)  # type: ignore[arg-type]
    return Page(Pages({"kpop2": shop}).policy(shop, "").body.decode())


@pytest.mark.parametrize(("shop", "term"), TERMS)
def test_every_citation_leads_to_the_clause_it_quotes(gateway: Gateway, shop: Shop, term: Term) -> None:
    """The link of each clause is followed; its anchor is a section, and the quoted words stand in that section."""
    citation = Stated(shop.id, term, *term.values[0]).citation()
    address, _, anchor = citation.url.partition("#")
    answer = gateway.get(address)
    assert answer.status_code == 200
    page = Page(answer.text)
    assert page.ids.count(anchor) == 1
    assert within(words(citation.quote), words(page.sections[anchor]))


@pytest.mark.parametrize(("shop", "term"), TERMS)
def test_a_clause_named_in_the_address_is_marked_and_nothing_else_is(gateway: Gateway, shop: Shop, term: Term) -> None:
    """The marked words are the quote's."""
    page = Page(gateway.get(f"/faq/{shop.id}?clause={term.name}").text)
    assert {anchor: words(text) for anchor, text in page.marked.items()} == {term.section.anchor: words(term.quote)}


def test_a_clause_that_the_shop_does_not_have_changes_nothing(gateway: Gateway) -> None:
    """Neither another shop's clause nor nonsense is repeated or marked, and no page more is kept for it."""
    plain = gateway.get("/faq/kpop2")
    for clause in ("guarantee_limit.express", "<script>", "x" * 2000, "\u00e9"):
        other = requests.get(f"{gateway.url}/faq/kpop2", params={"clause": clause}, timeout=10)
        assert (other.text, other.headers["etag"]) == (plain.text, plain.headers["etag"])
    assert "<mark" not in plain.text


@pytest.mark.parametrize("shop", SHOPS.values(), ids=list(SHOPS))
def test_a_page_holds_the_whole_policy_and_leads_to_each_part(gateway: Gateway, shop: Shop) -> None:
    """Every section with its own anchor, in the contents and with a link of its own; no id stands twice."""
    page = Page(gateway.get(f"/faq/{shop.id}").text)
    anchors = [section.anchor for section in shop.sections]
    assert [found for found in page.all("section", "id") if found in anchors] == anchors
    assert len(page.ids) == len(set(page.ids))
    links = page.all("a", "href")
    assert [links.count(f"#{anchor}") for anchor in anchors] == [1, *(2 for _ in anchors[1:])]
    assert page.all("html", "lang") == [shop.languages[0]]
    said = words(" ".join(page.sections.values()))
    assert all(within(words(re.sub(r"^\d+\.", "", line)), said) for section in shop.sections for line in section.text.splitlines())


def test_a_page_says_since_when_its_text_holds_if_the_text_has_a_date(gateway: Gateway) -> None:
    """Kawaii Stop's does, KPOP2's does not."""
    kawaii = gateway.get("/faq/kawaii_stop").text
    assert '<time datetime="2026-02-22">February 22, 2026</time>' in kawaii
    assert "<time" not in gateway.get("/faq/kpop2").text


@pytest.mark.parametrize("shop", SHOPS.values(), ids=list(SHOPS))
def test_search_engines_find_the_policy_as_questions_and_answers(gateway: Gateway, shop: Shop) -> None:
    """One question a section, with the section's words and an address that exists."""
    page = Page(gateway.get(f"/faq/{shop.id}").text)
    told = json.loads(page.data)
    assert (told["@context"], told["@type"]) == ("https://schema.org", "FAQPage")
    assert told.get("datePublished") == (shop.published.isoformat() if shop.published else None)
    assert [question["name"] for question in told["mainEntity"]] == [section.title for section in shop.sections[1:]]
    for question in told["mainEntity"]:
        assert question["@type"] == "Question"
        address, _, anchor = question["url"].partition("#")
        assert address == f"/faq/{shop.id}"
        told_answer = html.unescape(re.sub("<[^>]+>", " ", question["acceptedAnswer"]["text"]))
        assert within(words(told_answer), words(page.sections[anchor]))


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[here](javascript:alert(1))",
        "[here](JaVaScRiPt:alert(1))",
        "[here](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "![<b onclick=x>](https://elsewhere.example/spy.png)",
        '[here](https://x.example/"onmouseover="alert(1) "a\\" onclick=\\"x")',
        "```<script>\n<script>alert(1)</script>\n```",
        "<!-- --><style>*{display:none}</style>",
        "{{ shops }}{% raw %}",
    ],
)
def test_a_hostile_policy_is_harmless(hostile: str) -> None:
    """As text, as heading or as the shop's name: it is shown as words and does nothing."""
    harmless = page_of("Nothing.")
    for page in (page_of(hostile), page_of(f"- {hostile}", title=hostile), page_of("", name=hostile, policy_title=hostile)):
        assert [tag for tag, _ in page.tags].count("script") == [tag for tag, _ in harmless.tags].count("script")
        assert not {"img", "style", "b", "iframe"} & {tag for tag, _ in page.tags}
        assert not [name for _, known in page.tags for name in known if name.startswith("on")]
        assert not [link for link in page.all("a", "href") if re.match(r"\s*(javascript|data|vbscript):", link, re.IGNORECASE)]
        assert json.loads(page.data)["@type"] == "FAQPage"


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("It costs\n  $3.99 at home.", "It costs $3.99", "<p><mark>It costs</mark>\n<mark>$3.99</mark> at home.</p>\n"),
        ("Costs $13.99, or $3.99.", "$3.99.", "<p>Costs $13.99, or <mark>$3.99.</mark></p>\n"),
        ("We **never** pay.", "We **never** pay.", "<p><mark>We </mark><strong><mark>never</mark></strong><mark> pay.</mark></p>\n"),
        ("- one\n- two", "one - two", "<ul>\n<li><mark>one</mark></li>\n<li><mark>two</mark></li>\n</ul>\n"),
        ("A & B < C", "A & B < C", "<p><mark>A &amp; B &lt; C</mark></p>\n"),
        ("Ask `support` first.", "Ask `support` first.", "<p>Ask <code>support</code> first.</p>\n"),
        ("Nothing of it.", "Something else", "<p>Nothing of it.</p>\n"),
        ("Nothing of it.", "…", "<p>Nothing of it.</p>\n"),
    ],
)
def test_a_quote_is_marked_where_its_words_stand(text: str, quote: str, expected: str) -> None:
    """White space and markup between the words do not matter; what is not found stays as it is."""
    assert rendered(text, quote) == expected


def test_nothing_on_a_page_is_inline_or_from_elsewhere(gateway: Gateway) -> None:
    """The content policy forbids it, and the pages do without."""
    for path in ("/", "/faq/kawaii_stop", "/faq/kpop2"):
        answer = gateway.get(path)
        page = Page(answer.text)
        allowed = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
        assert allowed["default-src"] == allowed["base-uri"] == allowed["form-action"] == allowed["frame-ancestors"] == "'none'"
        assert allowed["script-src"] == allowed["style-src"] == "'self'"
        assert not [known for _, known in page.tags if "style" in known]
        assert all("src" in known or known["type"] == "application/ld+json" for tag, known in page.tags if tag == "script")
        for address in [*page.all("script", "src"), *page.all("link", "href")]:
            assert address.startswith("/") or address == "data:,"


def test_style_and_script_are_kept_for_ever_under_their_content(gateway: Gateway) -> None:
    """Under any other address the same is not kept; other files are not there."""
    page = Page(gateway.get("/faq/kpop2").text)
    addresses = [address for address in [*page.all("script", "src"), *page.all("link", "href")] if address.startswith("/faq/static/")]
    assert [address.rpartition("/")[2] for address in addresses] == ["faq.js", "faq.css"]
    for address, kind in zip(addresses, ("text/javascript", "text/css"), strict=True):
        answer = gateway.get(address)
        assert answer.headers["content-type"].startswith(kind)
        assert "immutable" in answer.headers["cache-control"]
        assert gateway.get(f"/faq/static/0/{address.rpartition('/')[2]}").headers["cache-control"] == "no-cache"
    for wrong in ("faq.html", "..%2ffaq.py", "%2e%2e/faq.py", ""):
        assert gateway.get(f"/faq/static/0/{wrong}").status_code == 404


def test_a_page_that_is_known_is_not_sent_again(gateway: Gateway) -> None:
    """Whichever way a browser or a cache says that it has it; another page's tag does not count."""
    address = "/faq/kawaii_stop"
    first = gateway.get(address)
    tag, other = first.headers["etag"], gateway.get("/faq/kpop2").headers["etag"]
    assert first.headers["cache-control"] == "no-cache"
    for known in (tag, f"W/{tag}", f"{other}, {tag}", "*"):
        again = gateway.get(address, headers={"if-none-match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert gateway.get(address, headers={"if-none-match": other}).status_code == 200


@pytest.mark.parametrize("path", ["/", "/faq/kawaii_stop", "/faq/static/0/faq.css"])
def test_asking_for_the_headers_alone_is_answered(gateway: Gateway, path: str) -> None:
    """`HEAD` has the headers of `GET` and no body."""
    full, head = gateway.get(path), requests.head(f"{gateway.url}{path}", timeout=10)
    assert (head.status_code, head.content) == (200, b"")
    assert {**head.headers, "date": ""} == {**full.headers, "date": ""}


def test_an_unknown_shop_is_a_problem_for_programs_and_a_page_for_people(gateway: Gateway) -> None:
    """Both name the shops there are, and neither repeats what was asked for."""
    told = gateway.get("/faq/nobody")
    assert (told.status_code, told.headers["content-type"]) == (404, "application/problem+json")
    assert told.json()["detail"] == "There is no such shop; there are: kawaii_stop, kpop2."
    page = gateway.get("/faq/nobody", headers={"accept": "text/html,*/*;q=0.8"})
    assert page.status_code == 404
    assert {"/faq/kawaii_stop", "/faq/kpop2"} <= set(Page(page.text).all("a", "href"))
    assert "nobody" not in page.text + told.text
    assert (told.headers["vary"], page.headers["vary"]) == ("accept", "accept, accept-encoding")


def test_the_start_page_leads_to_every_shop(gateway: Gateway) -> None:
    """Each link is followed; the page also tells how to talk to the assistant."""
    answer = gateway.get("/")
    page = Page(answer.text)
    links = page.all("a", "href")
    assert [link for link in links if link.startswith("/")] == [f"/{page}/{shop}" for page in ("shop", "faq") for shop in SHOPS]
    assert all(gateway.get(link).status_code == 200 for link in links if link.startswith("/"))
    assert all(f"helpdesk chat --shop {shop}" in page.sections[""] for shop in SHOPS)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_every_text_can_be_told_from_its_ground() -> None:
    """By light and by dark, words have a contrast of 4.5 to 1 and the edge of the field 3 to 1."""
    style = (ROOT / "gateway" / "static" / "faq.css").read_text(encoding="utf-8").partition("@media print")[0]
    schemes = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{([^}]+)\}", style)]
    assert len(schemes) == 2
    pairs = [(*pair, 4.5) for pair in product(("text", "quiet", "link"), ("ground", "panel"))]
    for colours in schemes:
        for front, ground, least in [*pairs, ("mark-text", "mark", 4.5), ("edge", "ground", 3.0)]:
            low, high = sorted(luminance(colours[name]) for name in (front, ground))
            assert (high + 0.05) / (low + 0.05) >= least, (front, ground)


def test_headings_skip_no_level(gateway: Gateway) -> None:
    """One title, and nothing below a section that its heading does not announce."""
    for path in ("/", "/faq/kawaii_stop", "/faq/kpop2"):
        levels = [int(tag[1]) for tag, _ in Page(gateway.get(path).text).tags if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
