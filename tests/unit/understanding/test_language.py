"""The language of a message."""

import pytest

from understanding.language import Language, LanguageReader

READER = LanguageReader(("en", "es"))


@pytest.mark.parametrize(
    "text", ["where is my order", "it still hasn't arrived", "thanks", "refund pls", "WHERE IS MY PARCEL", "hi", "wheres my stuf"]
)
def test_english_is_english(text: str) -> None:
    """Short ones too."""
    assert READER.detect(text).code == "en"


@pytest.mark.parametrize(
    "text",
    ["dónde está mi pedido", "donde esta mi pedido", "gracias", "hola", "quiero cancelar", "todavia no llega mi paquete", "DONDE ESTA"],
)
def test_spanish_is_spanish_with_and_without_accents(text: str) -> None:
    """Most shoppers leave the accents out."""
    assert READER.detect(text).code == "es"


@pytest.mark.parametrize("text", ["KS1001", "ana@example.com", "1234", "👍", "", "   ", "65 €", "https://shop.example"])
@pytest.mark.parametrize("previous", ["en", "es"])
def test_a_message_without_words_keeps_the_language_before(text: str, previous: str) -> None:
    """An order number has no language."""
    assert READER.detect(text, previous) == Language(previous, 0.0)


def test_an_uncertain_word_keeps_the_language_before() -> None:
    """The word "no" is said in both."""
    assert READER.detect("no", "es").code == "es"
    assert READER.detect("no", "en").code == "en"


def test_a_shopper_may_change_language_in_the_middle() -> None:
    """A whole sentence decides against the language before."""
    assert READER.detect("sorry, can you answer in english please", "es").code == "en"
    assert READER.detect("disculpa, puedes responderme en español", "en").code == "es"


def test_a_language_the_shop_does_not_speak_changes_nothing() -> None:
    """The shop cannot answer in it."""
    assert READER.detect("我的包裹在哪里", "es").code == "es"
    assert READER.detect("x", "de").code == "en"


def test_more_languages_need_no_more_code() -> None:
    """A shop that speaks German names it in its shop.yml."""
    assert LanguageReader(("en", "es", "de", "ko")).detect("wo bleibt meine bestellung eigentlich").code == "de"
    assert LanguageReader(("en", "es", "de", "ko")).detect("제 주문은 어디에 있나요").code == "ko"
