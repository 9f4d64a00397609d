"""What a shopper is told when people come and go: sayable and proven in every language."""

from datetime import datetime

import pytest

from helpdesk.answers.catalogue import catalogue, languages
from helpdesk.answers.compose import say
from helpdesk.answers.proof import Ledger
from helpdesk.evidence import FactSource, Kind, Value
from helpdesk.services.expecting import answer_due, is_staffed, when_answered
from helpdesk.shops import Shop
from tests.unit.answers.people import COMING
from tests.unit.answers.reachable import shops

SHOPS = shops()
KAWAII, KPOP = SHOPS["kawaii_stop"], SHOPS["kpop2"]
TUESDAY_NOON = datetime(2026, 3, 24, 12, tzinfo=KAWAII.zone)
FRIDAY_NIGHT = datetime(2026, 3, 27, 21, tzinfo=KAWAII.zone)
CHRISTMAS = datetime(2026, 12, 25, 12, tzinfo=KAWAII.zone)


@pytest.mark.parametrize("now", [TUESDAY_NOON, FRIDAY_NIGHT, CHRISTMAS])
@pytest.mark.parametrize("language", languages())
def test_when_a_person_answers_is_told_and_proven_in_every_language(language: str, now: datetime) -> None:
    """The hours and the answering time are the shop's own; a shop that states none promises none."""
    for shop in (KAWAII, KPOP):
        assert when_answered(shop, now, language).text


@pytest.mark.parametrize("message_id", COMING)
@pytest.mark.parametrize("language", languages())
def test_comings_and_goings_are_told_in_every_language(language: str, message_id: str) -> None:
    """The agent's name and the order are what the conversation records."""
    recorded = {"agent": ("agent", Kind.TITLE, "Mia"), "order_number": ("in_focus", Kind.ORDER_NUMBER, "KS1001")}
    values = {name: Value(kind, raw, FactSource("conversation", field)) for name, (field, kind, raw) in recorded.items()}
    values["shop"] = KAWAII.fact("name", Kind.TITLE, KAWAII.name)
    notes = {("conversation", "agent"): "Mia", ("conversation", "in_focus"): "KS1001"}
    uses = catalogue(language).uses[message_id]
    told = say(language, message_id, {name: values[name] for name in uses}, Ledger(KAWAII, notes=notes)).text
    assert "Mia" in told


def test_an_open_team_is_told_with_its_closing_hour_and_a_closed_one_with_its_next_opening() -> None:
    """A Friday night leads to Monday morning."""
    assert "is here until Tue, Mar 24, 2026" in when_answered(KAWAII, TUESDAY_NOON, "en").text
    assert "back on Mon, Mar 30, 2026" in when_answered(KAWAII, FRIDAY_NIGHT, "en").text
    assert [is_staffed(KAWAII, now) for now in (TUESDAY_NOON, FRIDAY_NIGHT, CHRISTMAS)] == [True, False, False]
    assert is_staffed(KPOP, TUESDAY_NOON) is None


@pytest.mark.parametrize(
    ("shop", "now", "due"),
    [
        (KAWAII, TUESDAY_NOON, datetime(2026, 3, 26, 17, tzinfo=KAWAII.zone)),
        (KAWAII, FRIDAY_NIGHT, datetime(2026, 3, 31, 17, tzinfo=KAWAII.zone)),
        (KAWAII, CHRISTMAS, datetime(2026, 12, 29, 17, tzinfo=KAWAII.zone)),
        (KPOP, TUESDAY_NOON, None),
    ],
)
def test_an_answer_is_due_at_the_end_of_the_second_business_day(shop: Shop, now: datetime, due: datetime | None) -> None:
    """The stricter reading of business hours; weekends and holidays do not count, and no stated time is no promise."""
    assert answer_due(shop, now) == due
