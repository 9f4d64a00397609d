"""Countries in sixteen languages: by name, by city, by adjective."""

import pytest

from tests.unit.understanding.conftest import Read


def codes(read: Read, typed: str, language: str) -> list[str]:
    """The countries of a message."""
    return [value for entity, value in read(typed, language) if entity == "country"]


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("in die Schweiz", "de", "CH"),
        ("aux États-Unis", "fr", "US"),
        ("dall'Italia", "it", "IT"),
        ("naar België", "nl", "BE"),
        ("do Niemiec", "pl", "DE"),
        ("para o Brasil", "pt", "BR"),
        ("в Германию", "ru", "DE"),
        ("в Южную Корею", "ru", "KR"),
        ("Almanya'ya", "tr", "DE"),
        ("almanyaya gönderiyor musunuz", "tr", "DE"),
        ("شحن للسعودية", "ar", "SA"),
        ("لألمانيا", "ar", "DE"),
        ("アメリカの住所に", "ja", "US"),
        ("미국으로", "ko", "US"),
        ("인도로 배송", "ko", "IN"),
        ("ส่งไปเยอรมันได้ไหม", "th", "DE"),
        ("可以寄到德国吗", "zh-Hans", "DE"),
        ("可以寄到德國嗎", "zh-Hant", "DE"),
        ("in the us", "en", "US"),
    ],
)
def test_countries_are_read_in_all_languages_with_their_endings(read: Read, typed: str, language: str, code: str) -> None:
    """The value is the ISO code."""
    assert codes(read, typed, language) == [code]


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("nach Berlin", "de", "DE"),
        ("express to Texas", "en", "US"),
        ("do you ship to New York?", "en", "US"),
        ("to Washington", "en", "US"),
        ("from New Mexico", "en", "US"),
        ("à Lyon", "fr", "FR"),
        ("do Warszawy", "pl", "PL"),
        ("из Москвы", "ru", "RU"),
        ("İstanbul'a kargo", "tr", "TR"),
        ("berline gönderim", "tr", "DE"),
        ("في برلين", "ar", "DE"),
        ("東京に送れますか", "ja", "JP"),
        ("서울로 보내주세요", "ko", "KR"),
        ("ส่งไปเชียงใหม่", "th", "TH"),
        ("寄到纽约", "zh-Hans", "US"),
        ("10115 Berlin", "de", "DE"),
        ("Berlin please", "en", "DE"),
        ("台北", "zh-Hant", "TW"),
        ("to a German address", "en", "DE"),
        ("a German delivery address", "en", "DE"),
        ("an eine deutsche Adresse", "de", "DE"),
        ("aduana mexicana", "es", "MX"),
        ("niemiecki adres", "pl", "DE"),
    ],
)
def test_a_city_or_an_adjective_that_stands_like_a_place_is_its_country(read: Read, typed: str, language: str, code: str) -> None:
    """After a preposition, beside an address or a postcode, or alone."""
    assert codes(read, typed, language) == [code]


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("korean album", "en"),
        ("álbum coreano", "es"),
        ("the tokyo hoodie", "en"),
        ("韓国アルバム", "ja"),
        ("韓国のアルバム", "ja"),
        ("日本語でお願いします", "ja"),
        ("韩国专辑", "zh-Hans"),
        ("한국어로", "ko"),
        ("오만원", "ko"),
        ("อัลบั้มเกาหลี", "th"),
        ("une seule fois", "fr"),
        ("rabat code geht nicht", "de"),
        ("se usa mucho", "es"),
        ("ship to Georgia", "en"),
        ("indie music", "en"),
        ("made in korea", "en"),
    ],
)
def test_goods_languages_and_everyday_words_are_no_country(read: Read, typed: str, language: str) -> None:
    """A wrong country would be a wrong answer."""
    assert codes(read, typed, language) == []


def test_a_region_of_a_language_reads_as_the_language(read: Read) -> None:
    """A shop may speak es-MX."""
    assert codes(read, "aduana mexicana", "es-MX") == ["MX"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Paris, Texas", ["US"]),
        ("London, Canada", ["CA"]),
        ("to London in Canada", ["CA"]),
        ("Spain, Madrid", ["ES"]),
        ("United States, Texas", ["US"]),
        ("Valencia, Venezuela", ["VE"]),
        ("to Paris or London", ["FR", "GB"]),
        ("Mexico City", ["MX"]),
    ],
)
def test_a_country_named_outright_wins_over_a_city_beside_it(read: Read, typed: str, expected: list[str]) -> None:
    """The shopper said which London."""
    assert codes(read, typed, "en") == expected
