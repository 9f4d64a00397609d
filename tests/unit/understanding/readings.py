"""Readings of a few examples, made by hand: what was written and what was understood."""

from understanding.classifier import FALLBACK, Prediction
from understanding.evaluation.examples import Example
from understanding.evaluation.held_out import Case

MARKUP = "<script>alert('cancel & refund')</script>"


def example(intent: str, language: str = "en", text: str = "where is it", fold: int = 0) -> Example:
    """One written example."""
    return Example(text, intent, language, text.lower(), fold)


def read_as(intent: str, sure: float = 0.9, **others: float) -> Prediction:
    """A reading whose likeliest intent is acted on."""
    ranking = sorted({intent: sure, **others}.items(), key=lambda entry: -entry[1])
    return Prediction(intent, sure, tuple(ranking))


CASES = [
    Case(example("track_order"), read_as("track_order", 0.9, out_of_scope=0.1)),
    Case(example("track_order", "es"), read_as("late_delivery", 0.7, track_order=0.3)),
    Case(example("track_order"), read_as("late_delivery", 0.99, track_order=0.01)),
    Case(example("late_delivery"), Prediction(FALLBACK, 0.4, (("late_delivery", 0.6), ("out_of_scope", 0.4)))),
    Case(example("late_delivery", text=MARKUP), read_as("out_of_scope", 0.8, late_delivery=0.2)),
    Case(example("out_of_scope"), read_as("other_support", 0.9, track_order=0.1)),
    Case(example("other_support"), Prediction(FALLBACK, 0.4, (("track_order", 0.6), ("other_support", 0.4)))),
    Case(example("other_support", "es"), read_as("track_order", 0.95, other_support=0.05)),
]
