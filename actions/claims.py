"""Money and trouble: late, lost, missing, refused, returned, damaged."""

from actions.edge import QuestionAction


class LateRefund(QuestionAction):
    """It is late; do I get money back?"""

    question = "late_refund"
    needs_order = True


class ExpressGuarantee(QuestionAction):
    """How does the express guarantee work? With an order at hand, that order is judged."""

    question = "late_refund"

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_express_guarantee"


class LostParcel(QuestionAction):
    """My parcel is lost."""

    question = "lost_parcel"
    needs_order = True


class DeliveredNotReceived(QuestionAction):
    """It is marked as delivered, but I do not have it."""

    question = "delivered_not_received"
    needs_order = True


class RefusedParcel(QuestionAction):
    """What if I refuse the parcel?"""

    question = "refused_parcel"


class ReturnRefund(QuestionAction):
    """How do I return something?"""

    question = "return_refund"


class DamagedWrongItem(QuestionAction):
    """It came broken, or it is the wrong thing."""

    question = "damaged_wrong_item"
