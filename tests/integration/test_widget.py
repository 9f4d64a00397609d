"""The widget as browsers load it: how much it is, how long it is kept, in which language it speaks."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from gateway.widget import chosen, files, words
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.answers.catalogue import catalogue, languages
from tests.integration.running_gateway import Gateway, running

ROOT = Path(__file__).resolve().parents[2]
SHOPS = load_shops(ROOT / "shops")
SPOKEN = sorted({*languages(), *(language for shop in SHOPS.values() for language in shop.languages)})
SOURCES = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "gateway" / "static" / "widget").glob("*.*")}
BUDGET = 12 * 1024


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A running gateway."""
    with running(tmp_path_factory.mktemp("widget")) as found:
        yield found


def raw(gateway: Gateway, path: str, **headers: str) -> requests.Response:
    """Ask as a browser does and leave the body as it was sent."""
    answer = requests.get(f"{gateway.url}{path}", headers={"accept-encoding": "gzip, deflate, br", **headers}, timeout=10, stream=True)
    answer.body = answer.raw.read()  # type: ignore[attr-defined]
    return answer


def addresses(gateway: Gateway) -> list[str]:
    """Return the addresses of everything that the loader brings in."""
    found = re.search(r"\./(widget/\w+/)element\.js", gateway.get("/widget.js").text)
    assert found
    return [f"/{found[1]}{name}" for name in ("element.js", "chat.css")]


@pytest.mark.parametrize("language", SPOKEN)
def test_a_shopper_loads_little_in_every_language(gateway: Gateway, language: str) -> None:
    """All bytes that one shopper's browser gets: the loader, the script, the style, and the words of one language."""
    files_of_all = ["/widget.js", *addresses(gateway)]
    bodies = [raw(gateway, path).body for path in files_of_all]  # type: ignore[attr-defined]
    longest_name = max((shop.name for shop in SHOPS.values()), key=len)
    told = json.dumps(words(longest_name, language), ensure_ascii=False, separators=(",", ":")).encode()
    sizes = [len(body) for body in bodies] + [len(gzip.compress(told, 9, mtime=0))]
    print(f"\n{language}: {sum(sizes)} bytes: " + ", ".join(map(str, sizes)))
    assert sum(sizes) <= BUDGET


def test_everything_comes_squeezed_and_is_kept(gateway: Gateway) -> None:
    """The loader for minutes, the rest for ever under the digest of its content; who has it is not sent it again."""
    for path, kept in [("/widget.js", "max-age=300"), *((path, "immutable") for path in addresses(gateway))]:
        answer = raw(gateway, path)
        assert answer.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in answer.headers["vary"].lower()
        assert kept in answer.headers["cache-control"]
        again = raw(gateway, path, **{"if-none-match": answer.headers["etag"]})
        assert (again.status_code, again.body) == (304, b"")  # type: ignore[attr-defined]
        for refused in ("identity", "gzip;q=0"):
            plain = raw(gateway, path, **{"accept-encoding": refused})
            assert "content-encoding" not in plain.headers
            assert plain.body == gzip.decompress(answer.body)  # type: ignore[attr-defined]


def test_an_earlier_release_s_page_gets_what_there_is_and_does_not_keep_it(gateway: Gateway) -> None:
    """And what is no part of the widget is not there."""
    answer = gateway.get("/widget/0000/element.js")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
    for wrong in ("widget.js", "store.js", "..%2fwidget.py", "strings", "%2e%2e/faq.css"):
        assert gateway.get(f"/widget/0000/{wrong}").status_code == 404


@pytest.mark.parametrize(
    ("wanted", "spoken", "language"),
    [
        ("es-MX,en", ("en", "es"), "es"),
        ("fr,es-ES", ("en", "es"), "es"),
        ("fr", ("en", "es"), "en"),
        ("EN-gb", ("es", "en"), "en"),
        ("zh-TW", ("en", "zh-Hans", "zh-Hant"), "zh-Hant"),
        ("zh-HK", ("en", "zh-Hans", "zh-Hant"), "zh-Hant"),
        ("zh", ("en", "zh-Hant", "zh-Hans"), "zh-Hans"),
        ("zh-Hant-CN", ("en", "zh-Hans", "zh-Hant"), "zh-Hant"),
        ("zh-CN", ("en", "zh-Hant"), "zh-Hant"),
        ("pt-BR", ("en", "pt"), "pt"),
        ("../en,,*,x", ("es", "en"), "es"),
        ("e" * 500, ("es", "en"), "es"),
    ],
)
def test_the_first_language_that_shopper_and_shop_share_is_spoken(wanted: str, spoken: tuple[str, ...], language: str) -> None:
    """Whatever the region; in the right script where there are two; else the shop's first."""
    assert chosen(wanted.split(","), spoken) == language


def test_the_words_are_told_with_the_language_they_are_in(gateway: Gateway) -> None:
    """With its direction and with what could be asked; the browser's own values are left for it to put in."""
    told = gateway.get("/widget/strings/es-MX,en.json?shop=kawaii_stop").json()
    assert (told["lang"], told["dir"]) == ("es", "ltr")
    assert told["words"]["title"] == "Atención de Kawaii Stop"
    assert "{count}" in told["words"]["unread"]
    assert len(told["suggest"]) == 4
    assert words("Kawaii Stop", "ar")["dir"] == "rtl"


def test_what_is_not_translated_is_english() -> None:
    """Also for a language that there is nothing of yet."""
    english, other = words("Kawaii Stop", "en"), words("Kawaii Stop", "eo")
    assert other == {**english, "lang": "eo"}


@pytest.mark.parametrize(
    "path", ["/widget/strings/en.json", "/widget/strings/en.json?shop=nobody", "/widget/strings/en.json?shop=../kpop2"]
)
def test_a_shop_that_is_not_there_has_no_words(gateway: Gateway, path: str) -> None:
    """It is a problem that says so."""
    answer = gateway.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


def test_every_word_is_used_and_every_used_word_is_there() -> None:
    """By its name in the sources, or by one that is put together there."""
    known = {name.removeprefix("widget-") for name in catalogue("en").ids if name.startswith("widget-")}
    code = "".join(SOURCES[name] for name in SOURCES if name.endswith(".js"))
    used = set(re.findall(r"(?:words|say)\.(\w+)", code)) | set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', code))
    made = {f"{start}-{end}" for start, ends in COMPOSED.items() for end in ends}
    assert known - used - made == set()
    assert set(re.findall(r"(?:words|say)\.(\w+)", code)) - {"json"} <= known
    assert made <= known


COMPOSED = {"status": ("bot", "queued", "agent", "resolved"), "author": ("shopper", "bot", "agent", "system")}


def test_the_sources_write_no_markup_and_ask_nobody_else() -> None:
    """What others wrote goes in as text, and no address of another host stands in the widget."""
    for name, source in SOURCES.items():
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|setHTML|javascript:", source), (
            name
        )
        assert set(re.findall(r"https?://[^\"'`/\s]+", source)) <= {"http://www.w3.org"}, name


def test_the_widget_is_made_once_and_always_the_same() -> None:
    """So that every process of an installation names the same addresses."""
    assert files() == files()
