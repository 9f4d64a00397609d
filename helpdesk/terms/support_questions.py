"""Questions about reaching people."""

from helpdesk.decisions import Decision
from helpdesk.terms.calculations import is_open
from helpdesk.terms.case import Case
from helpdesk.terms.draft import Draft


def support_hours(case: Case) -> Decision:
    """Say when people answer: open now, the next opening, how long an answer takes."""
    draft = Draft("support_hours", case)
    hours, response = case.find("support_hours"), case.find("support_response")
    if hours is None:
        return draft.not_stated()
    draft.cite(hours, response)
    draft.tell("closed", case.find("support_closed"))
    draft.facts["opens"], draft.facts["closes"] = hours.clock("opens"), hours.clock("closes")
    if response:
        draft.counts["response_from"], draft.counts["response_to"] = response.low() or response.high(), response.high()
    schedule = hours.value()
    draft.dates["next_opening"] = case.derive("next_opening", case.moment, schedule)
    if is_open(case.reckoning, case.now, hours.raw):
        draft.dates["closing"] = case.derive("closing", case.moment, schedule)
        return draft.decide("stated", "open_now")
    return draft.decide("stated", "closed_now")
