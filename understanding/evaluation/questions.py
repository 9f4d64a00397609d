"""What two assistants are asked, so that both are asked the same, and what they made of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from understanding.classifier import Prediction
from understanding.evaluation.costs import sample
from understanding.evaluation.edits import Edit, Flips, edited, flips
from understanding.evaluation.examples import Example
from understanding.evaluation.held_out import Case
from understanding.evaluation.labelled import LabelledFile, LabelledMessage
from understanding.masking import masked

# A share of so many is known to about one per cent.
MOST_EDITS = 2000


@dataclass(frozen=True)
class Questions:
    """Held-out examples, labelled messages, and slips in the messages (in the examples where there are none)."""

    examples: list[Example]
    files: list[LabelledFile]
    edits: list[Edit]

    @property
    def messages(self) -> list[LabelledMessage]:
        """The messages of all files in turn."""
        return [message for file in self.files for message in file.messages]

    @property
    def texts(self) -> list[str]:
        """Everything that is asked, as it is typed."""
        return [*(one.text for one in self.examples), *(one.text for one in self.messages), *(one.after for one in self.edits)]

    @property
    def masked(self) -> list[str]:
        """Everything that is asked, as our readers see it."""
        return [*(one.masked for one in self.examples), *(one.masked for one in self.messages), *(masked(one.after) for one in self.edits)]


@dataclass(frozen=True)
class Readings:
    """What an assistant made of the questions."""

    cases: list[Case]
    messages: list[Prediction]
    flips: Flips | None


def questions(examples: Sequence[Example], files: Sequence[LabelledFile], languages: Sequence[str] = ()) -> Questions:
    """The questions in these languages, or in all; a message whose language nobody wrote down is always asked."""

    def spoken(language: str) -> bool:
        return not languages or not language or language in languages

    kept = [example for example in examples if spoken(example.language)]
    asked = [LabelledFile(file.name, [one for one in file.messages if spoken(one.language)]) for file in files]
    asked = [file for file in asked if file.messages]
    originals = [message.text for file in asked for message in file.messages] or [example.text for example in kept]
    slips = [edit for text in sample(list(dict.fromkeys(originals)), MOST_EDITS) if (edit := edited(text)) and masked(text)]
    return Questions(kept, asked, slips)


def readings(asked: Questions, found: Sequence[Prediction]) -> Readings:
    """Bring what was found back together with what was asked."""
    ends = len(asked.examples), len(asked.examples) + len(asked.messages)
    cases = [Case(example, one) for example, one in zip(asked.examples, found, strict=False)]
    messages = list(found[ends[0] : ends[1]])
    before = {one.text: reading for one, reading in zip(asked.messages, messages, strict=True)}
    before = before or {case.example.text: case.found for case in cases}
    slips = flips(asked.edits, [before[edit.before] for edit in asked.edits], found[ends[1] :]) if asked.edits else None
    return Readings(cases, messages, slips)
