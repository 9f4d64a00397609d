"""The FAQ pages: each shop's written policy, with an anchor for every section that an answer cites."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from http import HTTPStatus
from typing import Any

from babel.dates import format_date
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from gateway.held import Held
from gateway.pages import asset, page, templates
from gateway.problems import problem
from gateway.state import product
from helpdesk.answers.catalogue import catalogue, spoken_language
from helpdesk.shops import Section, Shop, Term


def policy(request: Request) -> Response:
    """`GET /faq/{shop}[?clause=TERM]`: a shop's policy; the sentence of a named clause is marked."""
    pages = _pages(request)
    shop = pages.shops.get(request.path_params["shop"])
    if shop is None:
        return _no_such_shop(request, pages)
    return page(request, pages.policy(shop, request.query_params.get("clause", "")))


def index(request: Request) -> Response:
    """`GET /`: the shops' FAQ pages, and how to talk to the assistant."""
    return page(request, _pages(request).index)


ROUTES = [
    Route("/", index),
    Route("/faq/static/{digest}/{name}", asset),
    Route("/faq/{shop}", policy),
]


class Pages:
    """All pages, each made when it is first asked for; there are as many as shops and their clauses."""

    def __init__(self, shops: Mapping[str, Shop]) -> None:
        """Serve the policies of these shops."""
        self.shops = shops
        self._policies: dict[tuple[str, str], Held] = {}

    def policy(self, shop: Shop, clause: str) -> Held:
        """Return a shop's page; a clause that the shop does not have is the same as none."""
        term = shop.term(clause)
        key = (shop.id, term.name if term else "")
        if key not in self._policies:
            self._policies[key] = templates().rendered("faq.html", **policy_view(shop, term))
        return self._policies[key]

    @cached_property
    def index(self) -> Held:
        """Return the start page."""
        return templates().rendered("index.html", shops=list(self.shops.values()), missing=False)

    @cached_property
    def missing(self) -> Held:
        """Return the page for those who look for a shop that is not here."""
        return templates().rendered("index.html", shops=list(self.shops.values()), missing=True)


def policy_view(shop: Shop, clause: Term | None) -> dict[str, Any]:
    """Return what the template of a policy shows."""
    language = shop.languages[0]
    quote_of = {clause.section.anchor: clause.quote} if clause else {}
    views = [section_view(section, quote_of.get(section.anchor, "")) for section in shop.sections]
    return {
        "shop": shop,
        "language": language,
        "published": shop.published and format_date(shop.published, "long", locale=language),
        "lead": views[0],
        "sections": views[1:],
        "structured": structured(shop, language),
        "ask": catalogue(spoken_language(language)).text("widget-about-section", {}),
    }


def section_view(section: Section, quote: str = "") -> dict[str, Any]:
    """Return a section as the template shows it: its anchor, its heading as words and as HTML, and its text as HTML."""
    heading = _markdown().parseInline(section.title)
    words = "".join(leaf.content for token in heading for leaf in token.children or () if leaf.type in {"text", "code_inline"})
    return {
        "anchor": section.anchor,
        "words": words,
        "heading": _markdown().renderInline(section.title),
        "text": rendered(section.text, quote),
    }


def structured(shop: Shop, language: str) -> dict[str, Any]:
    """Return the policy as schema.org's `FAQPage`: one question a section, without the introduction."""
    views = [section_view(section) for section in shop.sections[1:] or shop.sections if section.text]
    questions = [
        {
            "@type": "Question",
            "name": view["words"],
            "url": f"/faq/{shop.id}#{view['anchor']}",
            "acceptedAnswer": {"@type": "Answer", "text": view["text"]},
        }
        for view in views
    ]
    page = {"@context": "https://schema.org", "@type": "FAQPage", "name": f"{shop.name}: {shop.policy_title}", "inLanguage": language}
    dated = {"datePublished": shop.published.isoformat()} if shop.published else {}
    return {**page, **dated, "mainEntity": questions}


def rendered(text: str, quote: str = "") -> str:
    """Render Markdown to HTML that is safe to show; the words of the quote are marked where they stand."""
    markdown = _markdown()
    tokens = markdown.parse(text)
    if quote:
        _mark(tokens, quote)
    return str(markdown.renderer.render(tokens, markdown.options, {}))


def _markdown() -> MarkdownIt:
    """Return a renderer that escapes raw HTML, refuses script links and shows a picture as its words."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    markdown.add_render_rule("image", _picture)
    return markdown


def _picture(_self: Any, tokens: Sequence[Token], at: int, _options: Any, _env: Any) -> str:
    return escapeHtml(tokens[at].content)


def _mark(tokens: Sequence[Token], quote: str) -> None:
    """Mark a quote. It may run on through bold words and list items; what is not found stays unmarked."""
    leaves = [leaf for token in tokens for leaf in token.children or () if leaf.type == "text"]
    found = _pattern(quote).search("\n".join(leaf.content for leaf in leaves))
    if found is None:
        return
    begin, spans = 0, dict[int, tuple[int, int]]()
    for leaf in leaves:
        low, high = max(found.start() - begin, 0), min(found.end() - begin, len(leaf.content))
        if low < high:
            spans[id(leaf)] = (low, high)
        begin += len(leaf.content) + 1
    for token in tokens:
        if token.children:
            token.children = [part for leaf in token.children for part in _split(leaf, spans.get(id(leaf)))]


def _split(leaf: Token, span: tuple[int, int] | None) -> Iterator[Token]:
    if span is None:
        yield leaf
        return
    low, high = span
    yield Token("text", "", 0, content=leaf.content[:low])
    yield Token("mark_open", "mark", 1)
    yield Token("text", "", 0, content=leaf.content[low:high])
    yield Token("mark_close", "mark", -1)
    yield Token("text", "", 0, content=leaf.content[high:])


def _pattern(quote: str) -> re.Pattern[str]:
    """Match the quote's words in a row, whatever white space, dashes and asterisks stand between them."""
    first, last = (re.match(r"[\W_]*", text) for text in (quote, quote[::-1]))
    assert first
    assert last
    words = r"[\W_]+".join(re.escape(word) for word in re.findall(r"[^\W_]+", quote))
    return re.compile(rf"{_optional(first[0])}(?<![^\W_]){words}(?![^\W_]){_optional(last[0][::-1])}")


def _optional(signs: str) -> str:
    """Match signs such as `$` and `.` as far as they stand in the page; those of Markdown itself do not."""
    return "".join(f"(?:{re.escape(sign)})?" for sign in signs)


def _no_such_shop(request: Request, pages: Pages) -> Response:
    """Tell people with a page and programs with a problem."""
    if "text/html" in request.headers.get("accept", ""):
        return page(request, pages.missing, {"vary": "accept, accept-encoding"}, HTTPStatus.NOT_FOUND)
    names = ", ".join(sorted(pages.shops))
    return problem(HTTPStatus.NOT_FOUND, f"There is no such shop; there are: {names}.", {"vary": "accept"})


def _pages(request: Request) -> Pages:
    held = request.app.state
    if not hasattr(held, "faq"):
        held.faq = Pages(product(request).shops)
    pages: Pages = held.faq
    return pages
