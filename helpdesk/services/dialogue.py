"""What the bot does with an understood message: look up, decide, prove, speak, hand over.

Every method takes a turn and returns its outcome; none of them speaks an unproven value, and
whatever cannot be answered ends at a person.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from helpdesk.answers.catalogue import FALLBACK_LANGUAGE
from helpdesk.answers.speak import language_name
from helpdesk.conversations import Conversation, Handoff, HandoffReason
from helpdesk.decisions import Decision
from helpdesk.errors import UnprovenReply
from helpdesk.orders import Order
from helpdesk.ports import ClaimStore, OrderStore
from helpdesk.services.claiming import claimable, file_claims
from helpdesk.services.grounds import instead, spoken
from helpdesk.services.identity import ALONE, Found, Located, Proving, locate
from helpdesk.services.several import combined, joined
from helpdesk.services.turns import Ground, GroundKind, Outcome, Turn, what_if
from helpdesk.terms import Case, decide
from helpdesk.terms.draft import OFFER_PERSON

START = ("track", "late", "cost", "customs", "person")
YES_NO = ("yes", "no")
# After so many messages in a row that were not understood, a person is called.
UNSURE_LIMIT = 2

Refresh = Callable[[str, Order], Order]


@dataclass(frozen=True)
class Dialogue:
    """The bot's side of a conversation. `refresh` brings an order's parcel facts up to date in bounded time."""

    orders: OrderStore
    refresh: Refresh
    claims: ClaimStore
    proving: Proving = ALONE

    # -- questions -------------------------------------------------------------------------------

    def ask(self, turn: Turn, question: str, *, needs_order: bool = False, supposed: Mapping[str, Any] | None = None) -> Outcome:
        """Answer a question: about the order it needs or names, else about what the message supposes."""
        turn = _understood(turn)
        supposed = {**(supposed or {}), **turn.supposes}
        about_order = needs_order or turn.names_order or (bool(turn.conversation.in_focus) and not supposed)
        if not about_order:
            return self._decide(turn, question, None, supposed)
        located = locate(turn, self.orders, self.proving)
        if located.found is Found.ORDER and located.order:
            turn = replace(turn, conversation=located.conversation)
            return self._decide(turn, question, self.refresh(turn.shop.id, located.order), supposed)
        return self._ask_for_order(turn, located, {"question": question, "with": supposed, "needs_order": True})

    def inform(self, turn: Turn) -> Outcome:
        """Take a bare detail (number, e-mail, country, date) to the question it belongs to."""
        waiting = turn.conversation.pending or self._followed(turn)
        if waiting:
            return self._resume(turn, waiting)
        if turn.names_order or turn.conversation.given:
            return self.ask(turn, "order_status", needs_order=True)
        if turn.conversation.recent and turn.conversation.in_focus:
            return self._other_order(turn, turn.conversation.recent)
        return self.unsure(turn)

    def affirm(self, turn: Turn) -> Outcome:
        """Take a "yes" to what was offered last."""
        if turn.names_order:
            return self.inform(turn)
        offer = turn.conversation.offer
        if offer is None:
            return self.speak(_understood(turn), "nothing-pending", choices=START)
        if offer.get("kind") == "claim":
            return self._file(turn, str(offer.get("order")))
        reason = HandoffReason(offer.get("reason", HandoffReason.ASKED))
        return self.hand_over(turn, reason, "handoff-accepted", str(offer.get("about", "")))

    def deny(self, turn: Turn) -> Outcome:
        """Take a "no": drop what was offered or asked; a corrected number or detail replaces the old one."""
        if turn.names_order or turn.supposes:
            return self.inform(turn)
        dropped = replace(turn.conversation, offer=None, pending=None, given={}, unsure=0)
        return self.speak(replace(turn, conversation=dropped), "declined", choices=START)

    def why(self, turn: Turn) -> Outcome:
        """Give the grounds of the last answer: the clauses word for word, the count, the nearest yes."""
        recent = turn.conversation.recent
        if recent is None:
            return self.speak(_understood(turn), "why-nothing", choices=START)
        number = recent.get("order")
        order = self.orders.find(turn.shop.id, number) if number in turn.conversation.proven else None
        if number and order is None:
            return self.speak(_understood(turn), "why-nothing", choices=START)
        case = Case(turn.shop, turn.now, order, what_if(recent.get("with") or {}))
        choices = YES_NO if turn.conversation.offer else ()
        ground = Ground(GroundKind.EXPLAIN, recent["question"], turn.language, case, choices)
        return self._proven(turn, ground, replace(turn.conversation, unsure=0), None)

    # -- around the questions ----------------------------------------------------------------------

    def speak(self, turn: Turn, message_id: str, *, choices: Sequence[str] = (), handoff: Handoff | None = None) -> Outcome:
        """Say one message of the conversation."""
        ground = Ground(GroundKind.SAY, message_id, turn.language, choices=tuple(choices))
        return self._proven(turn, ground, turn.conversation, handoff)

    def unsure(self, turn: Turn, message_id: str = "unsure-first") -> Outcome:
        """Say honestly that a message was not understood; the second time in a row, call a person."""
        if turn.names_order and turn.conversation.pending:
            return self.inform(turn)
        followed = self._followed(turn) if message_id == "unsure-first" else None
        if followed:  # "and if I spend more?" means the question before it
            return self._resume(turn, followed)
        missed = turn.conversation.unsure + 1
        counted = replace(turn, conversation=replace(turn.conversation, unsure=missed))
        if missed >= UNSURE_LIMIT:
            return self.hand_over(counted, HandoffReason.UNSURE, "unsure-again", "not understood twice in a row")
        guessed = message_id == "unsure-first" and len(turn.topics) > 1
        topics = turn.topics if guessed else ()
        offer = {"kind": "person", "reason": HandoffReason.UNSURE.value, "topics": list(topics)}
        offered = replace(counted, conversation=replace(counted.conversation, offer=offer))
        return self.speak(offered, "unsure-choices" if guessed else message_id, choices=(*topics, "person") if guessed else START)

    def complain(self, turn: Turn) -> Outcome:
        """Meet anger without a topic: look at the order, or ask which one it is; who stays angry gets a person."""
        if (turn.conversation.offer or {}).get("reason") == HandoffReason.COMPLAINT.value:
            return self.hand_over(turn, HandoffReason.COMPLAINT, "handoff-accepted", "is angry")
        offer = {"kind": "person", "reason": HandoffReason.COMPLAINT.value, "about": "is angry"}
        if turn.names_order or turn.conversation.in_focus:
            outcome = self.ask(turn, "order_status", needs_order=True)
            held = outcome.conversation
            return outcome if outcome.handoff or held.offer else replace(outcome, conversation=replace(held, offer=offer))
        return self.speak(replace(turn, conversation=replace(turn.conversation, offer=offer)), "complaint", choices=("person",))

    def outside(self, turn: Turn, language: str) -> Outcome:
        """Say honestly, in English, that a message's language is none of ours, and call a person."""
        ground = Ground(GroundKind.SAY, "language-outside", FALLBACK_LANGUAGE, notes={"written_in": language})
        handoff = _handoff(turn.conversation, HandoffReason.LANGUAGE, f"writes in {language_name(language)}")
        return self._proven(turn, ground, turn.conversation, handoff)

    def hand_over(self, turn: Turn, reason: HandoffReason, message_id: str, about: str = "") -> Outcome:
        """Ask for a person and say so."""
        return self.speak(_settled(turn), message_id, handoff=_handoff(turn.conversation, reason, about))

    def _file(self, turn: Turn, number: str) -> Outcome:
        """File what may be claimed for an order, judged anew at this moment; a second time changes nothing."""
        order = self.orders.find(turn.shop.id, number) if number in turn.conversation.proven else None
        if order is None:
            return self.hand_over(turn, HandoffReason.CLAIM_WANTED, "handoff-accepted", "wants a claim")
        case = Case(turn.shop, turn.now, self.refresh(turn.shop.id, order))
        decision = decide("late_refund", case)
        if not claimable(decision):  # delivered or refunded since it was offered
            return self._decide(turn, "late_refund", case.order, {})
        filed = file_claims(self.claims, case, decision, turn.conversation.id, turn.language)
        if any(new for _, new in filed):
            return self.hand_over(turn, HandoffReason.CLAIM_WANTED, "claim-filed", _about(decision))
        first = min(filed, key=lambda pair: pair[0].filed_at)[0]
        noted = {"filed_at": first.filed_at.isoformat()}
        ground = Ground(GroundKind.SAY, "claim-already_filed", turn.language, Case(turn.shop, turn.now), notes=noted)
        settled = _settled(turn)
        return self._proven(settled, ground, settled.conversation, None)

    # -- inside --------------------------------------------------------------------------------------

    def _decide(self, turn: Turn, question: str, order: Order | None, supposed: Mapping[str, Any]) -> Outcome:
        case = Case(turn.shop, turn.now, order, what_if(supposed))
        decision = decide(question, case)
        conversation = _after(turn.conversation, decision, supposed, order)
        handoff = _called_for(conversation, decision)
        ground = Ground(GroundKind.ANSWER, question, turn.language, case, YES_NO if conversation.offer else ())
        outcome = self._proven(turn, ground, conversation, handoff)
        return self._reminded(turn, outcome) if conversation.pending is turn.conversation.pending else outcome

    def _reminded(self, turn: Turn, outcome: Outcome) -> Outcome:
        """After a side question, come back to what was being asked."""
        pending = outcome.conversation.pending
        if pending is None or outcome.handoff or outcome.blocked or outcome.conversation.offer:
            return outcome
        given = outcome.conversation.given
        missing = [name for name in ("order_number", "email") if name not in given]
        wanted = "order_and_email" if len(missing) > 1 else missing[0] if missing else "email"
        reminder = self.speak(turn, f"resume-{wanted}" if pending.get("needs_order") else "resume-country")
        replies, grounds = (*outcome.replies, *reminder.replies), (*outcome.grounds, *reminder.grounds)
        return replace(outcome, replies=(joined(replies),), grounds=grounds)

    def _other_order(self, turn: Turn, recent: Mapping[str, Any]) -> Outcome:
        """Ask the last question of the shopper's other order: the one proven already, else the one they name next."""
        proven = turn.conversation.proven
        again = {"question": recent["question"], "with": {}, "needs_order": True}
        if len(proven) > 1:
            return self._resume(replace(turn, conversation=turn.conversation.focus(proven[1])), again)
        return self.speak(replace(turn, conversation=replace(turn.conversation, pending=again, unsure=0)), "ask-other_order")

    def _ask_for_order(self, turn: Turn, located: Located, pending: dict[str, Any]) -> Outcome:
        conversation = replace(located.conversation, pending=pending)
        turn = replace(turn, conversation=conversation)
        if located.found is Found.TOO_MANY:
            return self.hand_over(turn, HandoffReason.TOO_MANY_TRIES, located.found.value, "order not proven")
        return replace(self.speak(turn, located.found.value), asks_for_order=True)

    def _resume(self, turn: Turn, waiting: Mapping[str, Any]) -> Outcome:
        """Ask what was waiting; further questions of the same message waited with it."""
        outcome = self._again(turn, waiting)
        also = waiting.get("also") or ()
        if outcome.asks_for_order and outcome.conversation.pending:
            return replace(outcome, conversation=replace(outcome.conversation, pending={**outcome.conversation.pending, "also": also}))
        outcomes = [outcome]
        for further in also:
            outcomes.append(self._again(replace(turn, conversation=outcomes[-1].conversation), further))
        return combined(outcomes) if also else outcome

    def _again(self, turn: Turn, waiting: Mapping[str, Any]) -> Outcome:
        return self.ask(turn, waiting["question"], needs_order=bool(waiting.get("needs_order")), supposed=waiting.get("with") or {})

    def _followed(self, turn: Turn) -> Mapping[str, Any] | None:
        """A bare country, method or amount after an answer asks the same question again."""
        recent = turn.conversation.recent
        return recent if recent and turn.supposes and not turn.names_order else None

    def _proven(self, turn: Turn, ground: Ground, conversation: Conversation, handoff: Handoff | None) -> Outcome:
        try:
            return Outcome(conversation, (spoken(ground, turn.shop),), handoff, grounds=(ground,))
        except UnprovenReply as fault:
            refused = _handoff(conversation, HandoffReason.PROOF_REFUSED, "an answer could not be proven")
            held = replace(conversation, offer=None, pending=None)
            return Outcome(held, (instead(ground, turn.shop),), refused, fault.blocked, grounds=(ground,))


def _understood(turn: Turn) -> Turn:
    """Forget earlier misunderstandings and offers."""
    return replace(turn, conversation=replace(turn.conversation, unsure=0, offer=None))


def _settled(turn: Turn) -> Turn:
    return replace(turn, conversation=replace(turn.conversation, pending=None, offer=None, unsure=0))


def _after(conversation: Conversation, decision: Decision, supposed: Mapping[str, Any], order: Order | None) -> Conversation:
    """The state an answer leaves behind: what is asked, what is offered, what a follow-up refers to."""
    asked = {"question": decision.question, "with": dict(supposed)}
    held = conversation.pending
    # A side question leaves what was being asked where it was.
    pending = held if held and held["question"] != decision.question else None
    if decision.next_question == "country":
        pending = {**asked, "needs_order": False}
    elif decision.next_question == "order":
        pending = {**asked, "needs_order": True}
    offer: dict[str, Any] | None = None
    about = _about(decision)
    if decision.next_question == "file_claim" or (decision.question == "late_refund" and decision.outcome == "review"):
        offer = {"kind": "claim", "about": about, "order": order.number if order else None}
    elif decision.next_question == OFFER_PERSON:
        offer = {"kind": "person", "reason": HandoffReason.POLICY_SILENT.value, "about": about}
    return replace(
        conversation,
        pending=pending,
        offer=offer,
        recent={**asked, "needs_order": False, "order": order.number if order else None},
        unsure=0,
    )


def _called_for(conversation: Conversation, decision: Decision) -> Handoff | None:
    """A decision that needs a person and asks nothing first calls one at once."""
    if not decision.needs_person or decision.next_question:
        return None
    silent = decision.outcome == "not_stated"
    return _handoff(conversation, HandoffReason.POLICY_SILENT if silent else HandoffReason.CLAIM_REVIEW, _about(decision))


def _about(decision: Decision) -> str:
    grounds = f"{decision.outcome} ({decision.reason})" if decision.reason else decision.outcome
    return f"{decision.question}: {grounds}"


def _handoff(conversation: Conversation, reason: HandoffReason, about: str) -> Handoff:
    order = f"order {conversation.in_focus} proven" if conversation.in_focus else "no order proven"
    return Handoff(reason, "; ".join(part for part in (about, order) if part))
