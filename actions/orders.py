"""Orders: where one is, when it is sent, changing or cancelling it."""

from actions.edge import DialogueAction, QuestionAction
from helpdesk.conversations import HandoffReason
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.turns import Outcome, Turn


class OrderStatus(QuestionAction):
    """Where is my order?"""

    question = "order_status"
    needs_order = True


class SplitShipment(QuestionAction):
    """Only a part came; how many parcels are there?"""

    question = "split_shipment"


class ProcessingTime(QuestionAction):
    """When will it be sent?"""

    question = "processing_time"


class AddressChange(QuestionAction):
    """The address is wrong."""

    question = "address_change"


class Cancellation(QuestionAction):
    """Can I still cancel? Without a named kind of item, the order decides."""

    question = "cancellation"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Look at the order, unless the message asks about a kind of item in general."""
        return dialogue.ask(turn, self.question, needs_order="item_kind" not in turn.supposes)


class ModifyOrder(DialogueAction):
    """Changes of an order are made by people; the policy says nothing about them."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_modify_order"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Pass the wish on."""
        return dialogue.hand_over(turn, HandoffReason.POLICY_SILENT, "modify_order", "wants to change an order")


class Inform(DialogueAction):
    """A bare detail: an order number, an e-mail address, a country."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_inform"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Take it to the question it belongs to."""
        return dialogue.inform(turn)
