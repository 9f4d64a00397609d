"""The review of the answers shows what is really said."""

import re
from functools import lru_cache
from pathlib import Path

import pytest

from helpdesk.answers.catalogue import languages
from tests.unit.answers.test_replies import CONVERSATION, replies, said_around

REVIEW = Path(__file__).parents[3] / "docs" / "answers.md"
REVIEWED = ("en", "es")
# What differs from order to order: carriers' words, places, days and months, and whatever holds a figure.
_VARIES = re.compile(r"“(?:[A-Z][^”]*)”|\b(?:Chicago, US|Milan, IT)\b|\b(?:[A-Z][a-z]{2}|[a-z]{3}),? (?=\S*\d|[A-Z][a-z]{2} \d)|\S*\d\S*")


def quoted() -> list[tuple[str, str]]:
    """Each situation of the review with the answer it shows, its lines joined by spaces."""
    parts = re.split(r"^## (\d+\. .+)$", REVIEW.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    told = zip(parts[::2], parts[1::2], strict=True)
    return [(title, " ".join(line[2:].rstrip("\\") for line in body.splitlines() if line.startswith("> "))) for title, body in told]


@lru_cache
def spoken() -> frozenset[str]:
    """Everything the bot says, without the line of sources, its lines joined by spaces."""
    answers = (reply.text for language in REVIEWED for _, reply in replies(language))
    around = (said_around(language, message_id) for language in REVIEWED for message_id in CONVERSATION)
    return frozenset(_flat(text) for text in (*answers, *around))


def test_the_review_covers_thirty_situations_in_both_reviewed_languages() -> None:
    """English and Spanish were read side by side with what a person would write."""
    assert len(quoted()) == 30
    assert set(REVIEWED) <= set(languages())


@pytest.mark.parametrize(("title", "quote"), quoted())
def test_the_review_quotes_what_is_said(title: str, quote: str) -> None:
    """Whoever changes the words of an answer brings the review up to date."""
    assert _flat(quote) in spoken(), title


def _flat(text: str) -> str:
    lines = [line for line in text.splitlines() if not line.startswith(("Source:", "Fuente:"))]
    return " ".join(_VARIES.sub("#", " ".join(lines)).replace("#", " ").split())
