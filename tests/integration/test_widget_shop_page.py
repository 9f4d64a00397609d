"""The demo page of a shop, with the widget on it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.integration.running_gateway import Gateway, running
from tests.integration.test_faq import Page


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path_factory.mktemp("shop")) as found:
        yield found


@pytest.mark.parametrize("shop", ["kawaii_stop", "kpop2"])
def test_a_shop_s_page_has_the_widget_on_it_and_nothing_from_elsewhere(gateway: Gateway, shop: str) -> None:
    """By one script tag, under a strict content policy, with links that lead somewhere."""
    answer = gateway.get(f"/shop/{shop}")
    page = Page(answer.text)
    assert answer.status_code == 200
    widgets = [known for tag, known in page.tags if tag == "script"]
    assert [(one["src"], one["data-shop"], one["type"]) for one in widgets] == [("/widget.js", shop, "module")]
    allowed = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
    assert (allowed["default-src"], allowed["script-src"], allowed["style-src"], allowed["connect-src"]) == (
        "'none'",
        "'self'",
        "'self'",
        "'self'",
    )
    assert not [known for _, known in page.tags if "style" in known]
    links = [link for link in page.all("a", "href") if link.startswith("/")]
    assert {f"/faq/{shop}", "/"} <= set(links)
    assert all(gateway.get(link).status_code == 200 for link in links)


def test_language_and_looks_are_the_reader_s_choice(gateway: Gateway) -> None:
    """Among those there are; anything else changes nothing and is not repeated."""
    page = Page(gateway.get("/shop/kpop2?lang=es-MX&theme=dark").text)
    assert (page.all("script", "data-lang"), page.all("script", "data-theme")) == (["es"], ["dark"])
    odd = gateway.get('/shop/kpop2?theme="><script>alert(1)</script>').text
    assert "alert" not in odd
    assert Page(odd).all("script", "data-theme") == ["auto"]


def test_a_shop_without_a_page_of_its_own_gets_a_plain_one(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its name is shown as words."""
    shop = replace(gateway.product.shops["kpop2"], id="new_shop", name="<b>New</b>")
    monkeypatch.setitem(gateway.product.shops, "new_shop", shop)  # type: ignore[arg-type]
    text = gateway.get("/shop/new_shop").text
    assert "&lt;b&gt;New&lt;/b&gt;" in text
    assert Page(text).all("script", "data-shop") == ["new_shop"]


def test_a_shop_that_is_not_there_has_no_page(gateway: Gateway) -> None:
    """Nor does anything that is no shop."""
    for path in ("/shop/nobody", "/shop/", "/shop/..%2fkpop2", "/shop/_product"):
        assert gateway.get(path).status_code == 404
