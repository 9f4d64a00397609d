"""Links back to a conversation: each opens its own, for a while, and cannot be made by others."""

import base64
from datetime import timedelta

import pytest

from helpdesk.services.resuming import LASTS, Resuming
from tests.unit.mails import NOON


@pytest.fixture
def resuming() -> Resuming:
    """Links of an installation."""
    return Resuming(lambda: b"k" * 32, "https://chat.example.org")


@pytest.mark.parametrize("conversation", ["abc-DEF_123", "whatsapp:+1 312", "日本"])
def test_a_link_opens_its_conversation_until_it_ends(resuming: Resuming, conversation: str) -> None:
    """The token stands behind the sign that browsers send nobody."""
    url, until = resuming.link("kawaii_stop", conversation, NOON)
    address, _, token = url.partition("#")
    assert address == "https://chat.example.org/resume/kawaii_stop"
    assert until == NOON + LASTS
    assert resuming.opened(token, NOON) == conversation
    assert resuming.opened(token, until - timedelta(seconds=1)) == conversation
    assert resuming.opened(token, until) is None


def test_a_token_that_was_changed_opens_nothing(resuming: Resuming) -> None:
    """Another conversation, a later end, another installation, and nonsense."""
    token = resuming.token("one", NOON + LASTS)
    name, until, signature = token.split(".")
    two = base64.urlsafe_b64encode(b"two").decode().rstrip("=")
    other = Resuming(lambda: b"o" * 32).token("one", NOON + LASTS)
    wrong = [f"{two}.{until}.{signature}", f"{name}.{int(until) + 1}.{signature}", f"{name}.{until}.", f"{name}.{until}", other, ""]
    for bad in [*wrong, "..", "a.b.c", "é.1.x", token * 40, token + "x", token[:-1]]:
        assert resuming.opened(bad, NOON) is None
