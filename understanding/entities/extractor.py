"""All finders in one pass over a message."""

from collections.abc import Mapping
from datetime import date
from itertools import chain

import spacy

from understanding.entities.base import Entity, Finder, Reading, without_overlaps
from understanding.entities.contact import Emails
from understanding.entities.countries import Countries
from understanding.entities.dates import WrittenDates
from understanding.entities.money import Amounts
from understanding.entities.orders import OrderNumbers
from understanding.entities.relative_dates import RelativeDates
from understanding.entities.shop_words import ShopWords
from understanding.entities.tracking import TrackingNumbers
from understanding.text import aligned, plain_letters


class EntityExtractor:
    """Finds everything a shopper names; build it once, it holds the word lists."""

    def __init__(self, shop_patterns: Mapping[str, str]) -> None:
        self._pipeline = spacy.blank("xx")
        # The order settles overlaps: what is told by form comes before what is told by words.
        self._finders: tuple[Finder, ...] = (
            Emails(),
            WrittenDates(),
            TrackingNumbers(),
            Amounts(),
            OrderNumbers(shop_patterns),
            RelativeDates(self._pipeline),
            Countries(self._pipeline),
            ShopWords(self._pipeline),
        )

    def extract(self, text: str, today: date, shop: str | None = None, *, day_first: bool = False) -> list[Entity]:
        """The entities of one message in the order they stand, none over another.

        ``day_first`` says how the message's language writes 3/4: as the third of April, or as March 4.
        """
        folded = aligned(text)
        doc = self._pipeline.make_doc(plain_letters(folded))
        reading = Reading(folded, doc, today, shop, day_first)
        return without_overlaps(chain.from_iterable(finder.find(reading) for finder in self._finders))
