"""Messages in a language that the shop does not speak."""

import pytest

from understanding.language import LanguageReader

READER = LanguageReader()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("hej var är mitt paket någonstans", "sv"),
        ("jeg har ikke modtaget min pakke endnu", "da"),
        ("milloin tilaukseni toimitetaan perille suomeen", "fi"),
        ("kdy mi přijde objednávka KS1001 prosím", "cs"),
        ("mikor érkezik meg a rendelésem", "hu"),
        ("cât costă livrarea în moldova", "ro"),
        ("đơn hàng của tôi ở đâu rồi", "vi"),
        ("pesanan saya sudah sampai mana ya", "id"),
        ("hindi ko pa natatanggap ang package ko", "tl"),
        ("πότε θα φτάσει η παραγγελία", "el"),
        ("коли прийде моє замовлення KS1001", "uk"),
        ("кога ще пристигне поръчката ми", "bg"),
        ("मेरा पार्सल कब आएगा", "hi"),
        ("איפה החבילה שלי בבקשה", "he"),
        ("هزینه ارسال به ایران چقدر است", "fa"),
        ("میرا آرڈر کہاں ہے بتائیں", "ur"),
    ],
)
def test_a_sentence_in_another_language_is_recognised_as_such(typed: str, code: str) -> None:
    """The conversation's language stays, and the other one is told beside it."""
    told = READER.detect(typed, "es")
    assert (told.code, told.confidence, told.outside) == ("es", 0.0, code)


@pytest.mark.parametrize(
    "typed",
    [
        "hola amigo",
        "my name is Björn Åkesson and my order is late",
        "i live in Vietnam, address 12 Nguyễn Huệ, Quận 1",
        "Stray Kids Skzoo plush Leebit Bbokari Jiniret",
        "Twice, BTS, Stray Kids, ENHYPEN, ATEEZ, Le Sserafim",
        "boku no hero academia deku cosplay",
        "annyeonghaseyo je jumun eodi isseoyo",
        "chuumon wa doko desu ka oshiete kudasai",
        "gde moya posylka skazhite pozhaluysta",
        "what does 사랑해 mean in english",
        'the card says "Дякую" what is that',
        "asdkjh qwe zxcmn poiu lkj",
        "haha hahaha hahaha hehe hihi",
        "da da da da da",
        "नमस्ते",
        "שלום",
        "Stockholm Göteborg Malmö",
        "KS1001",
    ],
)
def test_short_mixed_and_romanised_messages_are_never_outside(typed: str) -> None:
    """A false alarm is worse than a miss."""
    assert READER.detect(typed, "en").outside is None


def test_a_shop_of_two_languages_hears_a_third_one() -> None:
    """The shop cannot answer in it, so it should say so."""
    told = LanguageReader(("en", "es")).detect("wo bleibt meine bestellung eigentlich", "es")
    assert (told.code, told.outside) == ("es", "de")
    assert LanguageReader(("en", "es")).detect("제 주문은 어디에 있나요", "es").outside == "ko"
