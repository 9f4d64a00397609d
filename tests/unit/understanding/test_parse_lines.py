"""Reading the input of the parse command."""

import pytest

from understanding.parse import BadLine, read_lines


def test_lines_become_messages_and_empty_lines_are_skipped() -> None:
    """The id comes back as it was given."""
    lines = list(read_lines([b'{"id": 7, "text": "hi", "language": "es"}\n', b"\n", b'{"id": "b", "text": ""}'], "kpop2"))
    assert [(line.id, line.text) for line in lines] == [(7, "hi"), ("b", "")]
    assert lines[0].metadata == {"shop": "kpop2", "language": "es"}


@pytest.mark.parametrize("bad", [b"x", b"[]", b'{"id": 1}', b'{"text": "a"}', b'{"id": 1, "text": 5}', b"\xff\xfe"])
def test_a_bad_line_is_named_by_its_number(bad: bytes) -> None:
    """One clear sentence."""
    with pytest.raises(BadLine, match=r"^Line 2 of the input "):
        list(read_lines([b'{"id": 1, "text": "fine"}', bad], None))
