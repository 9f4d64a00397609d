"""People: asking for one, matters only they can settle, when they are there."""

from actions.edge import DialogueAction, QuestionAction
from helpdesk.conversations import HandoffReason
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.turns import Outcome, Turn


class AskedForPerson(DialogueAction):
    """The shopper wants a person."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_handoff"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Bring one, at every point of the conversation."""
        return dialogue.hand_over(turn, HandoffReason.ASKED, "handoff-asked", "asked for a person")


class ShopMatter(DialogueAction):
    """A matter of the shop that this assistant does not know: payment, account, products."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_shop_matter"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Pass it on, unless the message is the detail that was asked for."""
        if turn.names_order and turn.conversation.pending:
            return dialogue.inform(turn)
        return dialogue.hand_over(turn, HandoffReason.SHOP_MATTER, "shop_matter", "a shop matter outside shipping")


class Complaint(DialogueAction):
    """Anger without a topic: an apology and one good question."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_complaint"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Look at the order in hand, ask which one it is, or call a person for who stays angry."""
        return dialogue.complain(turn)


class SupportHours(QuestionAction):
    """When are people there?"""

    question = "support_hours"
