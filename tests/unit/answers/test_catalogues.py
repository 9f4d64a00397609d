"""The catalogues say the same in every language, and no template states a fact by itself."""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from helpdesk.answers.catalogue import CatalogueFault, catalogue, languages, spoken_language, template_texts
from helpdesk.answers.gazetteer import unbound_facts

LANGUAGES = languages()
LONGEST_FACT = 34  # words


class Named(Visitor):
    """The values a template names, and those it speaks rather than asks about."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self.spoken: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - name set by the library
        """Note what a selector asks about, and go on into its variants."""
        assert isinstance(node.selector, ast.VariableReference)
        self.asked.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - name set by the library
        """Note what is spoken."""
        self.spoken.add(node.id.name)


def entries(language: str) -> Iterator[tuple[str, ast.Message]]:
    """Yield the file and the entry of every message."""
    folder = resources.files("helpdesk.answers") / "locales" / language
    for file in folder.iterdir():
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                yield file.name, entry


@lru_cache
def contents(language: str) -> dict[tuple[str, str, str], Named]:
    """Map (file, message, attribute) to the values each names."""
    found = {}
    for file, entry in entries(language):
        for part, pattern in (("", entry.value), *((a.id.name, a.value) for a in entry.attributes)):
            found[file, entry.id.name, part] = Named()
            found[file, entry.id.name, part].visit(pattern)
    return found


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_catalogue_has_the_messages_attributes_and_values_of_the_english_one(language: str) -> None:
    """The same files hold the same ids with the same parts, asking about and speaking the same values."""
    english, other = contents("en"), contents(language)
    assert set(other) == set(english)
    for key, named in english.items():
        assert (other[key].asked, other[key].spoken) == (named.asked, named.spoken), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_template_states_a_figure_a_date_or_a_place(language: str) -> None:
    """Whatever could be a fact must come from a bound value."""
    stated = {(message_id, facts) for message_id, text in template_texts(language) if (facts := unbound_facts(text, language))}
    assert not stated


@pytest.mark.parametrize("language", LANGUAGES)
def test_helping_values_are_asked_about_and_never_spoken(language: str) -> None:
    """`has_x`, `x_n` and `x_is` choose a variant; spoken, they would slip past their binding."""
    for key, named in contents(language).items():
        assert not [name for name in named.spoken if re.fullmatch(r"has_.+|.+_n|.+_is", name)], key
        assert all(re.fullmatch(r"has_.+|.+_n|.+_is", name) for name in named.asked), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fact_comes_first_and_is_short(language: str) -> None:
    """The first sentence of a message is no speech."""
    first: dict[str, str] = {}
    for message_id, text in template_texts(language):
        first.setdefault(message_id, text)
    long = {message_id for message_id, text in first.items() if len(re.split(r"[.?!:]\s", text)[0].split()) > LONGEST_FACT}
    assert not long


def test_attributes_are_the_parts_a_reply_is_made_of() -> None:
    """A misspelled attribute would be left out of every reply without a word."""
    assert {part for _, _, part in contents("en")} == {"", "why", "next", "parcel"}


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("en-GB", "en"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("sv", "en"),
        (None, "en"),
        ("", "en"),
        ("../es", "en"),
        ("zz-zz", "en"),
    ],
)
def test_the_shopper_is_answered_in_their_language_or_in_english(wanted: str | None, spoken: str) -> None:
    """A language without a catalogue falls back to its base language, then to English."""
    assert spoken_language(wanted) == spoken


def test_an_unknown_message_is_a_fault() -> None:
    """Nothing is spoken in place of a message that is missing."""
    with pytest.raises(CatalogueFault, match="the en catalogue has no message 'nonsense'"):
        catalogue("en").text("nonsense", {})


def test_a_message_that_lacks_a_value_is_a_fault() -> None:
    """A reply with a hole in it is not spoken."""
    with pytest.raises(CatalogueFault, match="'ask-order_number' cannot be spoken"):
        catalogue("en").text("ask-order_number", {})


def test_an_unknown_language_is_a_fault() -> None:
    """The fault names the languages there are."""
    with pytest.raises(CatalogueFault, match="there are: ar, de, en, es"):
        catalogue("xx")
