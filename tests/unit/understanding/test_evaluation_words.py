"""Which of two assistants is better, by how much, at what cost."""

from dataclasses import replace

import pytest

from tests.unit.understanding.readings import CASES, read_as
from understanding.evaluation import labelled, stock
from understanding.evaluation.costs import Costs, percentile, sample
from understanding.evaluation.edits import Edit, flips
from understanding.evaluation.findings import Side, Versus, counted
from understanding.evaluation.margin import Margin, margin
from understanding.evaluation.words import duration, verdict

FLIPS = flips([Edit("drop", "where", "were"), Edit("swap", "hi", "ih")], [read_as("greet")] * 2, [read_as("greet"), read_as("bye")])


def side(name: str, *, costs: Costs | None = None, training_seconds: float = 60.0) -> Side:
    """One assistant that read the examples made by hand, and one labelled message."""
    message = labelled.LabelledMessage("where", "track_order", frozenset({"late_delivery"}), "en gold", "where", "en")
    return Side(
        name=name,
        threshold=0.3,
        counted=counted(CASES, stock.answering(stock.configuration(1))),
        files=labelled.scored_files([labelled.LabelledFile("real.jsonl", [message])], [CASES[2].found], 0.3),
        labelled_intents=labelled.by_intent([message], [CASES[2].found]),
        flips=FLIPS,
        costs=costs,
        training_seconds=training_seconds,
    )


def versus(difference: Margin, *, costs: Costs | None = None) -> Versus:
    """Two assistants that differ by a margin."""
    theirs = Costs(15.0, 30.0, (("model", 400.0),), 900.0, 20.0)
    return Versus(
        ours=side("Helpdesk", costs=costs),
        stock=side("stock pipeline", costs=theirs, training_seconds=9000.0),
        learnt=1000,
        epochs=100,
        kept=False,
        seconds_per_epoch=90.0,
        languages=(),
        margins=(("held-out examples", difference), ("messages of none", Margin(0, 0, 0, 0, 0))),
    )


def test_a_margin_counts_what_one_alone_reads_right() -> None:
    """Messages that both read right or both wrong tell nothing of the difference, but make it surer."""
    found = margin([True] * 80 + [False] * 20, [True] * 50 + [False] * 50)
    assert (found.n, found.ours, found.stock, found.difference) == (100, 0.8, 0.5, pytest.approx(0.3))
    assert 0 < found.least < 0.3 < found.most < 0.5
    assert not found.may_be_chance
    assert margin([True, False] * 50, [False, True] * 50).may_be_chance
    assert margin([True], [True]).may_be_chance
    assert margin([], []) == Margin(0, 0.0, 0.0, 0.0, 0.0)


def test_the_verdict_names_the_better_one_by_how_much_and_at_what_cost() -> None:
    """One paragraph, for whoever does not read tables."""
    ours = Costs(9.0, 12.0, (("model", 24.0), ("encoder", 31.0)), 480.0, 6.0)
    text = verdict(versus(Margin(4000, 0.82, 0.7, 0.1, 0.14), costs=ours))
    assert "Of the 4000 held-out examples" in text
    assert "Helpdesk is better by 12.0 points (95 % interval 10.0 to 14.0)" in text
    assert "9.0 ms a message (p95 12.0), 55 MB on disk, 480 MB in memory" in text
    assert "2.5 h of training" in text
    assert "50.0 %" in text
    assert "of none" not in text


def test_the_verdict_is_as_plain_when_the_other_is_better() -> None:
    """Or when nobody can tell."""
    assert "the stock pipeline is better by 5.0 points" in verdict(versus(Margin(400, 0.7, 0.75, -0.08, -0.02)))
    assert "may be chance" in verdict(versus(Margin(40, 0.7, 0.75, -0.18, 0.08)))
    assert "not there to be weighed" in verdict(versus(Margin(40, 0.7, 0.75, -0.18, 0.08)))
    limited = replace(versus(Margin(40, 0.7, 0.75, -0.18, 0.08)), languages=("en", "es"))
    assert "1000 examples in en, es" in verdict(limited)


def test_durations_are_told_in_the_unit_that_reads_most_easily() -> None:
    """Nobody counts 16,000 seconds."""
    assert [duration(seconds) for seconds in (9, 119, 600, 16200)] == ["9 s", "119 s", "10 min", "4.5 h"]


def test_a_percentile_is_a_value_that_occurred() -> None:
    """The smallest that is not exceeded by so many of them."""
    assert [percentile([5, 1, 4, 2, 3], share) for share in (0, 50, 95)] == [1, 3, 5]
    assert percentile([7], 95) == 7
    assert sample(list("abcdefghij"), 5) == ["a", "c", "e", "g", "i"]
    assert sample(["a"], 5) == ["a"]
