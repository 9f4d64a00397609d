"""Several questions in one message become one reply, in the order they were asked."""

from collections.abc import Sequence
from dataclasses import replace

from helpdesk.answers.compose import Reply
from helpdesk.services.turns import Outcome

_BETWEEN = "\n\n"


def combined(outcomes: Sequence[Outcome]) -> Outcome:
    """Join the outcomes of one message's questions; each reply is proven already.

    What still needs an order to be proven is said last, once, and waits together.
    """
    after = outcomes[-1].conversation
    asking = [outcome for outcome in outcomes if outcome.asks_for_order]
    answered = [outcome for outcome in outcomes if not outcome.asks_for_order]
    told = (*answered, *asking[:1])
    spoken = [reply for outcome in told for reply in outcome.replies]
    grounds = tuple(ground for outcome in told for ground in outcome.grounds)
    waiting = [dict(outcome.conversation.pending) for outcome in asking if outcome.conversation.pending]
    pending = {**waiting[0], "also": waiting[1:]} if waiting else after.pending
    blocked = tuple(value for outcome in outcomes for value in outcome.blocked)
    handoff = next((outcome.handoff for outcome in outcomes if outcome.handoff), None)
    return Outcome(replace(after, pending=pending), (joined(spoken),), handoff, blocked, grounds=grounds)


def joined(replies: Sequence[Reply]) -> Reply:
    """Put replies after one another as one; sources and decisions are those of all, the card that of the first."""
    citations = dict.fromkeys(citation for reply in replies for citation in reply.citations)
    return Reply(
        text=_BETWEEN.join(reply.text for reply in replies),
        language=replies[0].language,
        citations=tuple(citations),
        decisions=tuple(decision for reply in replies for decision in reply.decisions),
        choices=next((reply.choices for reply in reversed(replies) if reply.choices), ()),
        card=next((reply.card for reply in replies if reply.card), None),
    )
