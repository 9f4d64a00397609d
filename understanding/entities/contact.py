"""E-mail addresses."""

import re
from collections.abc import Iterator

from understanding.entities.base import Entity, Reading

# Lengths are bounded on both sides, so that no text can make the search slow.
_ADDRESS = re.compile(r"(?<![\w.+@%-])[\w%+-](?:[\w.%+'-]{0,62}[\w%+-])?@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,6}[^\W\d_]{2,24}(?![\w@])")


class Emails:
    """Finds e-mail addresses; the value is in lower case, as orders are compared with it."""

    def find(self, reading: Reading) -> Iterator[Entity]:
        """Every address in the message."""
        if "@" not in reading.text:
            return
        for match in _ADDRESS.finditer(reading.text):
            yield Entity("email", match.group().lower(), match.start(), match.end())
