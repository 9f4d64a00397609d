"""All finders in one pass over a message."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import chain

from understanding.entities.base import Entity, Finder, Reading, without_overlaps
from understanding.entities.contact import Emails
from understanding.entities.countries import Countries
from understanding.entities.dates import WrittenDates
from understanding.entities.gazetteer import Gazetteer, place_lists, words_of
from understanding.entities.money import Amounts
from understanding.entities.orders import OrderNumbers
from understanding.entities.relative_dates import RelativeDates
from understanding.entities.shop_words import ShopWords, shop_lists
from understanding.entities.tracking import TrackingNumbers
from understanding.lexicons import day_first as puts_day_first
from understanding.lexicons import known_language
from understanding.text import folded, plain_letters
from understanding.wordlists import spaced


class EntityExtractor:
    """Finds everything a shopper names; build it once, it holds the word lists."""

    def __init__(self, shop_patterns: Mapping[str, str]) -> None:
        self._gazetteer = Gazetteer({**place_lists(), **shop_lists()})
        # The order settles overlaps: what is told by form comes before what is told by words.
        self._finders: tuple[Finder, ...] = (
            Emails(),
            WrittenDates(),
            TrackingNumbers(),
            Amounts(),
            OrderNumbers(shop_patterns),
            RelativeDates(),
            Countries(),
            ShopWords(),
        )

    def extract(
        self, text: str, today: date, shop: str | None = None, *, language: str | None = None, day_first: bool | None = None
    ) -> list[Entity]:
        """The entities of one message in the order they stand, none over another.

        ``language`` is the message's, where it is known: it decides between words that two languages share.
        ``day_first`` says how the message's language writes 3/4: as the third of April, or as March 4.
        """
        language = known_language(language) if language else None
        seen = folded(text)
        plain = plain_letters(seen.text)
        joined = spaced(plain)
        words, places = words_of(joined)
        if day_first is None:
            day_first = language is not None and puts_day_first(language)
        reading = Reading(
            seen.text, plain, joined, words, places, self._gazetteer.find(joined, words, places), today, shop, language, day_first
        )
        found = without_overlaps(chain.from_iterable(finder.find(reading) for finder in self._finders))
        return [replace(entity, start=start, end=end) for entity in found for start, end in [seen.typed(entity.start, entity.end)]]
