"""Shipping before and after buying: times, costs, methods, destinations, customs."""

from actions.edge import QuestionAction


class DeliveryEstimate(QuestionAction):
    """How long does delivery take?"""

    question = "delivery_estimate"


class ShippingCost(QuestionAction):
    """What does shipping cost?"""

    question = "shipping_cost"


class ShippingMethods(QuestionAction):
    """Which methods are there?"""

    question = "shipping_methods"


class Destinations(QuestionAction):
    """Do you deliver there?"""

    question = "destinations"


class CustomsFees(QuestionAction):
    """Who pays customs?"""

    question = "customs_fees"
