"""The language of a message."""

# ruff: noqa: RUF001 - letters of other scripts are what is tested

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


ALL = LanguageReader()
SENTENCES = {
    "ar": "أين طلبي من فضلك",
    "de": "wo bleibt meine bestellung",
    "en": "where is my parcel please",
    "es": "¿dónde está mi paquete?",
    "fr": "où est mon colis s'il vous plaît",
    "it": "dove si trova il mio pacco",
    "ja": "注文した商品はいつ届きますか",
    "ko": "제 택배 언제 와요",
    "nl": "waar blijft mijn bestelling",
    "pl": "gdzie jest moja paczka",
    "pt": "onde está a minha encomenda",
    "ru": "где моя посылка",
    "th": "ของจะถึงเมื่อไหร่",
    "tr": "kargom nerede kaldı",
    "zh-Hans": "我的订单什么时候到",
    "zh-Hant": "我的訂單什麼時候到",
}


@pytest.mark.parametrize(("language", "typed"), SENTENCES.items())
@pytest.mark.parametrize("previous", [None, "en", "es", "ko"])
def test_each_of_the_sixteen_languages_is_told_whatever_came_before(language: str, typed: str, previous: str | None) -> None:
    """A whole sentence decides."""
    assert ALL.detect(typed, previous).code == language


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("typed", ["ok", "KS1001", "thx", "hi", "DHL", "express", "👍", "BTS", "12/11", "no"])
def test_a_short_message_without_a_clear_sign_keeps_the_language(language: str, typed: str) -> None:
    """These are said in every language."""
    assert ALL.detect(typed, language).code == language


@pytest.mark.parametrize(
    ("typed", "previous", "code"),
    [
        ("danke", "en", "de"),
        ("gracias", "en", "es"),
        ("obrigado", "es", "pt"),
        ("merci beaucoup", "en", "fr"),
        ("teşekkürler", "en", "tr"),
        ("спасибо", "en", "ru"),
        ("ありがとう", "en", "ja"),
        ("고마워요", "ja", "ko"),
        ("谢谢", "ja", "zh-Hans"),
        ("謝謝你", "zh-Hans", "zh-Hant"),
    ],
)
def test_a_clear_word_changes_the_language(typed: str, previous: str, code: str) -> None:
    """One telling word is enough."""
    assert ALL.detect(typed, previous).code == code


def test_chinese_signs_alone_keep_the_script_or_the_language_before() -> None:
    """Many signs are the same in both scripts, and Japanese may do without kana."""
    assert ALL.detect("你好", "zh-Hant").code == "zh-Hant"
    assert ALL.detect("你好", "zh-Hans").code == "zh-Hans"
    assert ALL.detect("你好", "en").code == "zh-Hans"
    assert ALL.detect("返品希望", "ja").code == "ja"
    assert ALL.detect("注文番号", "en").code == "ja"
    assert LanguageReader(("en", "zh-Hant")).detect("我的订单什么时候到").code == "zh-Hant"


def test_brands_in_latin_letters_do_not_hide_the_language() -> None:
    """A Korean shopper writes the band's name in Latin letters."""
    assert ALL.detect("BTS PROOF 앨범 언제 와요", "en").code == "ko"
    assert ALL.detect("where is my 방탄 album please", "ko").code == "en"


def test_a_region_of_a_language_is_that_language() -> None:
    """es-MX before is es where the shop says es."""
    assert ALL.detect("KS1001", "es-MX") == Language("es", 0.0)
