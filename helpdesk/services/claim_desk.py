"""What agents do with claims: approve, reject with a clause, ask for more, and see to it that approved money is paid once.

An act that somebody else has overtaken is refused (`ClaimMoved`); the shopper is told of each in their language, and
each is in the claim's log and in the audit, in one transaction with the change.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from helpdesk.agents import Agent
from helpdesk.claims import REFUSALS, Claim, ClaimDeskStore, ClaimFile, ClaimMove, ClaimMoved, ClaimState, Step, StepTaken
from helpdesk.errors import HelpdeskError, InvalidRecord
from helpdesk.ports import Clock, OrderStore
from helpdesk.refunds import RefundOutcome
from helpdesk.services import claim_words
from helpdesk.services.claim_judging import Judged, amount_of, clauses_of, judge_again, may_approve
from helpdesk.services.claim_paying import ClaimPaying, entry_of
from helpdesk.services.expecting import answer_due
from helpdesk.services.handling import NotAllowed
from helpdesk.shops import Shop

LONGEST_WORDS, LONGEST_NOTE, LONGEST_REFERENCE = 2000, 2000, 200
_FILED = frozenset({ClaimState.FILED})
_UNDECIDED = frozenset({ClaimState.FILED, ClaimState.NEEDS_INFO})


class NotConfirmed(HelpdeskError):
    """The facts are not what they were when the claim was filed, and that was not confirmed."""


@dataclass(frozen=True)
class ClaimDesk:
    """The acts of agents. Raises NotAllowed, ClaimMoved, NotConfirmed, or InvalidRecord for what cannot be."""

    store: ClaimDeskStore
    orders: OrderStore
    shops: Mapping[str, Shop]
    paying: ClaimPaying
    clock: Clock

    def file_of(self, agent: Agent, claim_id: int) -> ClaimFile:
        """Return everything about a claim that is the agent's to see."""
        found = self.store.file_of(claim_id)
        if found is None or not agent.may(found.claim.shop) or found.claim.shop not in self.shops:
            raise NotAllowed("there is no such claim among those you serve")
        return found

    def judged(self, file: ClaimFile) -> Judged:
        """Judge a claim again by the facts as recorded now."""
        claim = file.claim
        return judge_again(file, self.shops[claim.shop], self.orders.find(claim.shop, claim.order_number), self.clock.now())

    def approve(self, agent: Agent, claim_id: int, confirmed: str = "") -> RefundOutcome | None:
        """Grant the decision's amount; `confirmed` is the key of the differences that the agent saw and confirms.

        Returns what came of asking the shop's server for the money; None when it is paid in the shop.
        """
        file = self.file_of(agent, claim_id)
        claim, shop = file.claim, self.shops[file.claim.shop]
        amount, judged = amount_of(claim, shop), self.judged(file)
        self._may_approve(agent, file)
        if claim.state is not ClaimState.FILED:
            raise ClaimMoved("this claim does not wait for a decision any more; what you see now is how it stands")
        if judged.key and judged.key != confirmed:
            raise NotConfirmed("the facts have changed since the claim was filed: look at what is different, and confirm it")
        state, payment = self.paying.begun(claim, amount)
        in_shop = (StepTaken(Step.TO_BE_PAID_IN_SHOP),) if state is ClaimState.TO_BE_PAID_IN_SHOP else ()
        seen = [one.what for one in judged.differences]
        steps = (StepTaken(Step.APPROVED, note=f"confirmed: {', '.join(seen)}" if seen else None), *in_shop)
        details = {"amount": amount.as_json() if amount else None, "confirmed": seen}
        said = claim_words.approved(claim, shop, amount)
        move = ClaimMove(_FILED, state, steps, entry_of(agent.name, claim, "claim.approve", details), said=said, decides=True)
        self._move(claim, replace(move, payment=payment, payment_from=frozenset({None}), granted=judged.granted))
        return self.paying.ask(claim, payment, agent.name) if payment and state is ClaimState.APPROVED else None

    def reject(self, agent: Agent, claim_id: int, reason: str, clause: str, note: str = "") -> None:
        """Refuse a claim for a reason of the rules, citing a clause (by its term's name); the note is for colleagues."""
        file = self.file_of(agent, claim_id)
        claim, shop = file.claim, self.shops[file.claim.shop]
        if reason not in REFUSALS.get(claim.decision["question"], ()):
            raise InvalidRecord("choose why the claim is rejected")
        cited = next((one for one in clauses_of(claim, shop) if one.term == clause), None)
        if cited is None:
            raise InvalidRecord("choose the clause of the policy that the rejection rests on")
        said = claim_words.rejected(claim, shop, reason, cited)
        noted = f"clause {cited.term}" + (f"\n{_text(note, LONGEST_NOTE, 'note')}" if note.strip() else "")
        step = StepTaken(Step.REJECTED, reason, noted)
        entry = entry_of(agent.name, claim, "claim.reject", {"reason": reason, "clause": cited.term})
        self._move(claim, ClaimMove(_UNDECIDED, ClaimState.REJECTED, (step,), entry, said=said, decides=True))

    def ask_more(self, agent: Agent, claim_id: int, words: str) -> None:
        """Ask the shopper for more, in the agent's own words; the claim waits for the shopper."""
        claim = self.file_of(agent, claim_id).claim
        asked = _text(words, LONGEST_WORDS, "question")
        said = claim_words.more_needed(claim, self.shops[claim.shop], agent, asked)
        entry = entry_of(agent.name, claim, "claim.ask_more", {"characters": len(asked)})
        step = StepTaken(Step.MORE_ASKED, note=asked)
        self._move(claim, ClaimMove(_FILED, ClaimState.NEEDS_INFO, (step,), entry, said=said, decides=True))

    def resume(self, agent: Agent, claim_id: int) -> None:
        """Take a claim up again that waited for the shopper; a decision is then due as after filing."""
        claim = self.file_of(agent, claim_id).claim
        due = answer_due(self.shops[claim.shop], self.clock.now())
        entry = entry_of(agent.name, claim, "claim.resume", {})
        self._move(claim, ClaimMove(frozenset({ClaimState.NEEDS_INFO}), ClaimState.FILED, (StepTaken(Step.RESUMED),), entry, due=due))

    def refund_again(self, agent: Agent, claim_id: int) -> RefundOutcome:
        """Ask the shop's server for the money again, under the same key."""
        file = self.file_of(agent, claim_id)
        self._may_approve(agent, file)
        return self.paying.ask_again(file, agent)

    def pay_in_shop(self, agent: Agent, claim_id: int) -> None:
        """Have money paid by hand that the shop's server refuses to pay."""
        file = self.file_of(agent, claim_id)
        self._may_approve(agent, file)
        self.paying.pay_in_shop(file, agent)

    def paid_in_shop(self, agent: Agent, claim_id: int, reference: str) -> None:
        """Note that a claim has been paid by hand, with the shop's reference."""
        self.paying.paid_in_shop(self.file_of(agent, claim_id), agent, _text(reference, LONGEST_REFERENCE, "reference"))

    def _may_approve(self, agent: Agent, file: ClaimFile) -> None:
        shop = self.shops[file.claim.shop]
        if not may_approve(agent, shop, amount_of(file.claim, shop)):
            raise NotAllowed("this amount is for a lead of the shop to approve")

    def _move(self, claim: Claim, move: ClaimMove) -> None:
        assert claim.id is not None
        self.store.move(claim.id, move, self.clock.now())


def _text(text: str, longest: int, what: str) -> str:
    """Return what an agent has written as every database takes it; raises InvalidRecord when it is empty or too long."""
    said = text.replace("\0", "").encode("utf-8", "replace").decode().strip()
    if not any(character.isprintable() and not character.isspace() for character in said):
        raise InvalidRecord(f"the {what} is empty")
    if len(said) > longest:
        raise InvalidRecord(f"the {what} is longer than {longest} characters")
    return said
