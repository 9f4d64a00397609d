"""The page that shows an evaluation."""

from html.parser import HTMLParser

import pytest

from tests.unit.understanding.readings import CASES, MARKUP
from tests.unit.understanding.test_evaluation_words import FLIPS, versus
from understanding.evaluation import labelled, report, texts
from understanding.evaluation.costs import Costs
from understanding.evaluation.findings import Findings, Measured, counted
from understanding.evaluation.margin import Margin

COSTS = Costs(9.0, 12.0, (("model", 24.0), ("encoder", 31.0)), 480.0, 6.0)


def evaluation(*, beside: bool) -> Findings:
    """What an evaluation of the cases made by hand found, with one labelled file, alone or beside the stock pipeline."""
    message = labelled.LabelledMessage("where", "track_order", frozenset({"late_delivery"}), "en gold")
    files = labelled.scored_files([labelled.LabelledFile("real.jsonl", [message])], [CASES[2].found], 0.85)
    compared = versus(Margin(8, 0.4, 0.3, -0.2, 0.4), costs=COSTS) if beside else None
    return Findings(Measured(5, 0.85, 0.004, 12.0, 1), counted(CASES), files, FLIPS, COSTS if beside else None, compared)


@pytest.fixture(params=[False, True], ids=["alone", "beside the stock pipeline"])
def found(request: pytest.FixtureRequest) -> Findings:
    """Both kinds of evaluation."""
    return evaluation(beside=request.param)


class Page(HTMLParser):
    """Collects what a page refers to, and whether its tags are closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.used: set[str] = set()
        self.references: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the tag and what it points to."""
        self.used.add(tag)
        self.references += [value or "" for name, value in attrs if name in {"href", "src", "srcset", "data"}]
        if tag not in {"meta", "wbr"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that closes itself."""
        self.used.add(tag)

    def handle_endtag(self, tag: str) -> None:
        """The tag that was opened last is closed first."""
        assert self.open.pop() == tag


def test_the_page_needs_nothing_but_itself(found: Findings) -> None:
    """No script, font or picture from elsewhere, and readable in the dark and on a phone."""
    text = report.page(found)
    page = Page(text)
    assert not page.open
    assert not page.references
    assert page.used.isdisjoint({"script", "link", "img", "iframe"})
    assert not [word for word in ("http:", "https:", "url(", "@import") if word in text]
    assert "prefers-color-scheme: dark" in text
    assert 'name="viewport"' in text


def test_markup_in_a_message_is_shown_and_not_obeyed(found: Findings) -> None:
    """A message may hold anything."""
    text = report.page(found)
    assert "&lt;script&gt;alert" in text
    assert MARKUP not in text


def test_the_same_findings_make_the_same_page(found: Findings) -> None:
    """Two pages can be compared line by line."""
    assert report.page(found) == report.page(found)
    assert "66.7&nbsp;%" in report.page(found)  # two of three messages out of scope are refused


def test_both_assistants_stand_beside_each_other() -> None:
    """The verdict, the costs, tables by language and intent, and of each its curves, matrix and mistakes."""
    page = report.page(evaluation(beside=True))
    heads = ["Beside the stock pipeline", "Both by language", "Both by intent", "Both on labelled messages", "Slips of the finger"]
    heads += [f"{name}: {what}" for name in ("Helpdesk", "stock pipeline") for what in ("What the threshold buys", "Confusion matrix")]
    heads += [f"{name}: The 5 worst mistakes" for name in ("Helpdesk", "stock pipeline")]
    assert [head for head in heads if f"<h2>{head}</h2>" not in page] == []
    assert "55 MB (model 24 + encoder 31)" in page
    assert "900 MB" in page
    assert "100 epochs of 90.0 s" in page
    alone = report.page(evaluation(beside=False))
    assert "stock" not in alone
    assert "<h2>Confusion matrix</h2>" in alone


def test_the_terminal_tells_the_same() -> None:
    """Every language's recall of every intent, slips by kind, and the verdict."""
    lines = list(texts.lines(evaluation(beside=True)))
    assert "recall in %                en   es" in lines
    assert [line.split() for line in lines if line.startswith("track_order")][1] == ["track_order", "50", "0"]
    assert [line.split() for line in lines if line.startswith("drop")] == [["drop", "1", "0", "0.000", "0", "0", "0"]]
    assert [line for line in lines if line.startswith("Helpdesk and the stock pipeline (100 epochs)")]
    assert "model 24.0 MB, encoder 31.0 MB" in lines[-2]
