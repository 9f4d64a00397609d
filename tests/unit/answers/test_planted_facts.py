"""A template says no fact by itself: whatever is planted in one is refused, wherever it stands."""

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpdesk.answers.catalogue import languages
from helpdesk.answers.compose import message_for
from helpdesk.answers.gazetteer import listed_words, unbound_facts
from helpdesk.answers.proof import Ledger, check
from helpdesk.answers.sentences import Sentence, Span, join, sentence
from helpdesk.errors import UnprovenReply
from helpdesk.terms import Case, decide
from tests.unit.answers.reachable import NOWS, a_parcel, a_scan, an_order, shops, told

LANGUAGES = languages()


def ledger() -> Ledger:
    """The evidence of a case in which the guarantee is open."""
    case = Case(shops()["kawaii_stop"], NOWS[3], an_order((a_parcel(a_scan()),)))
    return Ledger(case.shop, (case,))


@pytest.mark.parametrize(
    ("planted", "named"),
    [
        ("within 3 days", "3"),
        ("٣ days", "٣"),
        ("you get $9.99 back", "$9.99"),
        ("you get half back", "half"),
        ("50% of it", "50%"),
        ("on 2026-03-24", "2026-03-24"),
        ("by March 24", "24"),
        ("on Friday", "Friday"),
        ("in December", "December"),
        ("early in May", "May"),
        ("from Germany", "Germany"),
        ("from the USA", "USA"),
        ("at New York", "New York"),
        ("in Chicago", "Chicago"),
        ("parcel 9400100000000000000000", "9400100000000000000000"),
        ("within fourteen days", "fourteen"),
        ("TWENTY days", "TWENTY"),
        ("½ of it", "½"),
        ("₩ apply", "₩"),
    ],
)
def test_a_fact_in_a_template_is_refused_and_named(planted: str, named: str) -> None:
    """The English templates may say no figure, amount, date or place."""
    with pytest.raises(UnprovenReply) as fault:
        check(Sentence(f"It may come {planted}, once it is there."), "en", ledger())
    assert named in fault.value.blocked


@pytest.mark.parametrize(
    "planted",
    ["once días", "catorce días", "veintitrés", "el viernes", "en marzo", "en mayo", "de Alemania", "en Nueva York", "la mitad", "mil"],
)
def test_a_fact_in_a_spanish_template_is_refused(planted: str) -> None:
    """The Spanish ones neither, in Spanish words."""
    with pytest.raises(UnprovenReply):
        check(Sentence(f"Llegará {planted}."), "es", ledger())


def test_everyday_words_state_nothing() -> None:
    """A verb such as "may" is no month, and the first word of a sentence has a capital."""
    assert unbound_facts("It may be forfeited. May I help you? Ask once more.", "en") == ()


def test_a_fact_between_two_bound_values_is_found() -> None:
    """The text around values is searched piece by piece."""
    evidence = ledger()
    limit = decide("late_refund", evidence.cases[0]).counts["limit"]
    spoken = join([Sentence("14", (Span(0, 2, limit),)), Sentence("of twelve or"), Sentence("14", (Span(0, 2, limit),))])
    with pytest.raises(UnprovenReply) as fault:
        check(spoken, "en", evidence)
    assert fault.value.blocked == ("twelve",)


@lru_cache
def sayable(language: str) -> tuple[tuple[Sentence, Ledger], ...]:
    """Rendered answers with the evidence for each."""
    found = []
    for one in told()[::7]:
        spoken = sentence(language, message_for(one.decision, language), one.decision.values)
        assert spoken
        found.append((spoken, Ledger(one.case.shop, (one.case,))))
    return tuple(found)


def planted_at(spoken: Sentence, piece: int, share: float, words: str) -> Sentence:
    """Put words between two words of a piece of template text."""
    pieces = [p for p in spoken.pieces if p.strip()]
    text = pieces[piece % len(pieces)]
    at = round(share * text.count(" "))
    cut = text.split(" ")
    planted = " ".join([*cut[:at], words, *cut[at:]])
    start = spoken.text.index(text)
    shift = len(planted) - len(text)
    spans = tuple(s if s.start < start else Span(s.start + shift, s.end + shift, s.value) for s in spoken.spans)
    return Sentence(spoken.text[:start] + planted + spoken.text[start + len(text) :], spans)


WORDS = {language: sorted(listed_words(language) - {"May", "March"}) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(
    number=st.integers(0, 10_000),
    word=st.one_of(st.integers(0, 10**20).map(str), st.integers(0, 10_000), st.sampled_from(["$", "%", "½"])),
    piece=st.integers(0, 9),
    share=st.floats(0, 1),
)
def test_a_fact_planted_anywhere_is_refused(language: str, number: int, word: str | int, piece: int, share: float) -> None:
    """A digit or a word for a date, place or number is found wherever it stands in a template; without it the reply passes."""
    spoken, evidence = sayable(language)[number % len(sayable(language))]
    listed = sorted(listed_words(language) - {"May", "March"})
    planted = planted_at(spoken, piece, share, word if isinstance(word, str) else listed[word % len(listed)])
    check(spoken, language, evidence)
    with pytest.raises(UnprovenReply):
        check(planted, language, evidence)


@settings(deadline=None)
@given(
    language=st.sampled_from(LANGUAGES),
    number=st.integers(0, 10_000),
    which=st.integers(0, 9),
    other=st.sampled_from(["15", "Sat, Mar 14, 2026", "$15.00", "Dallas", ""]),
)
def test_words_in_the_place_of_a_value_are_refused(language: str, number: int, which: int, other: str) -> None:
    """What stands where a value is bound must be that value's own words."""
    spoken, evidence = sayable(language)[number % len(sayable(language))]
    if not spoken.spans:
        return
    span = spoken.spans[which % len(spoken.spans)]
    said = spoken.text[span.start : span.end]
    if said == other:
        return
    shift = len(other) - len(said)
    spans = [Span(s.start + shift * (s.start > span.start), s.end + shift * (s.start >= span.start), s.value) for s in spoken.spans]
    with pytest.raises(UnprovenReply):
        check(Sentence(spoken.text[: span.start] + other + spoken.text[span.end :], tuple(spans)), language, evidence)
