"""E-mail addresses."""

import re
from collections.abc import Iterator

from understanding.entities.base import Entity, Reading
from understanding.phrases import UNSPACED

# Lengths are bounded on both sides, so that no text can make the search slow.
# Letters of scripts without spaces are none of an address: they are the words that it stands between.
_L = rf"[^\W{UNSPACED}]"
_ADDRESS = re.compile(
    rf"(?<!{_L})(?<![.+@%-])(?:{_L}|[%+-])(?:(?:{_L}|[.%+'-]){{0,62}}(?:{_L}|[%+-]))?@"
    rf"(?:[^\W_{UNSPACED}](?:(?:{_L}|-){{0,61}}[^\W_{UNSPACED}])?\.){{1,6}}[^\W\d_{UNSPACED}]{{2,24}}(?!{_L}|@)"
)


class Emails:
    """Finds e-mail addresses; the value is in lower case, as orders are compared with it."""

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every address in the message."""
        if "@" not in reading.text:
            return
        for match in _ADDRESS.finditer(reading.text):
            yield Entity("email", match.group().lower(), match.start(), match.end())
