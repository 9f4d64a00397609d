"""Canned replies: kept by leads, shared by a shop, filled in for a conversation; on SQLite and PostgreSQL alike."""

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.agents import Agent, Role
from helpdesk.canned import CannedReply, ShortcutTaken
from helpdesk.errors import InvalidRecord
from helpdesk.services.canned import LONGEST_REPLY, Canned, Filled, NoSuchReply, fill
from tests.deskwork import NOON, Desk

SHOP = "kawaii_stop"


@pytest.fixture
def desk(database: SqlDatabase) -> Desk:
    """A desk over each database."""
    return Desk(database)


@pytest.fixture
def canned(desk: Desk) -> Canned:
    """The replies of the desk."""
    return Canned(desk.database.canned, desk.clock)


@pytest.fixture
def lea(desk: Desk) -> Agent:
    """A lead."""
    return desk.agent("lea", Role.LEAD)


def kept(canned: Canned, agent: Agent) -> list[tuple[str, str]]:
    """Return shortcuts and texts as an agent sees them."""
    return [(reply.shortcut, reply.text) for reply in canned.listed(agent)]


def test_replies_are_kept_by_shortcut(desk: Desk, canned: Canned, lea: Agent) -> None:
    """Written with or without a slash and capitals; each change stands in the audit."""
    first = canned.add(lea, SHOP, " /Thanks ", "Thank you,\r\n{agent}")
    canned.add(lea, SHOP, "hello", "Hello from {shop}!")
    canned.change(lea, first, "bye", "Goodbye.")
    assert kept(canned, lea) == [("bye", "Goodbye."), ("hello", "Hello from {shop}!")]
    canned.remove(lea, first)
    assert kept(canned, lea) == [("hello", "Hello from {shop}!")]
    entries = desk.database.audit.entries((SHOP,), action="canned.")
    assert [(entry.actor, entry.action, entry.subject) for entry in reversed(entries)] == [
        ("lea", "canned.add", "reply thanks"),
        ("lea", "canned.add", "reply hello"),
        ("lea", "canned.change", "reply bye"),
        ("lea", "canned.remove", "reply bye"),
    ]


def test_two_replies_of_a_shop_do_not_share_a_shortcut(canned: Canned, lea: Agent, desk: Desk) -> None:
    """Two shops may; and nothing is noted of what did not happen."""
    canned.add(lea, SHOP, "hello", "Hello!")
    second = canned.add(lea, SHOP, "bye", "Bye!")
    for act in (lambda: canned.add(lea, SHOP, "Hello", "Hi!"), lambda: canned.change(lea, second, "hello", "Bye!")):
        with pytest.raises(ShortcutTaken, match="hello"):
            act()
    canned.add(desk.agent("kim", Role.LEAD, "kpop2"), "kpop2", "hello", "Annyeong!")
    assert len(desk.database.audit.entries((SHOP,), action="canned.")) == 2


def test_agents_use_replies_and_leads_keep_them(desk: Desk, canned: Canned, lea: Agent) -> None:
    """Those of other shops are not there."""
    mia, stranger = desk.agent(), desk.agent("kim", Role.OWNER, "kpop2")
    one = canned.add(lea, SHOP, "hello", "Hello!")
    assert kept(canned, mia) == [("hello", "Hello!")]
    assert kept(canned, stranger) == []
    for other in (mia, stranger):
        for act in (
            lambda who=other: canned.add(who, SHOP, "x", "x"),
            lambda who=other: canned.change(who, one, "x", "x"),
            lambda who=other: canned.remove(who, one),
        ):
            with pytest.raises(NoSuchReply):
                act()
    with pytest.raises(NoSuchReply):
        canned.remove(lea, one + 1)


@pytest.mark.parametrize("shortcut", ["", "/", "two words", "ümlaut", "-", "a" * 41, "a/b", "<b>"])
def test_a_shortcut_is_short_and_plain(canned: Canned, lea: Agent, shortcut: str) -> None:
    """It is typed in a hurry."""
    with pytest.raises(InvalidRecord, match="shortcut"):
        canned.add(lea, SHOP, shortcut, "Hello!")


@pytest.mark.parametrize("text", ["", "  ", "x" * (LONGEST_REPLY + 1), "Dear {name}", "{}", "{ ORDER }"])
def test_a_text_has_words_and_only_known_variables(canned: Canned, lea: Agent, text: str) -> None:
    """A variable that nobody fills in would reach a shopper."""
    with pytest.raises(InvalidRecord):
        canned.add(lea, SHOP, "hello", text)


def test_a_reply_that_somebody_else_has_removed_is_not_changed(canned: Canned, lea: Agent, desk: Desk) -> None:
    """The store says so."""
    one = canned.add(lea, SHOP, "hello", "Hello!")
    gone = canned.store.of_id(one)
    assert gone is not None
    canned.remove(lea, one)
    entry = desk.database.audit.entries((SHOP,))[0]
    assert not canned.store.change(gone, entry, NOON)
    assert not canned.store.remove(one, entry, NOON)


def test_variables_are_filled_in_and_those_without_a_value_named() -> None:
    """Once each, in the order of the text; what stays can be seen."""
    reply = CannedReply(SHOP, "order", "{shop}: order {order} is yours, {agent}. { order } {order}")
    assert fill(reply, {"shop": "Kawaii Stop", "order": None, "agent": "Mia"}) == Filled(
        "order", "Kawaii Stop: order {order} is yours, Mia. { order } {order}", ("order",)
    )


def test_a_value_that_looks_like_a_variable_stays_what_it_is() -> None:
    """Values are put in once."""
    assert fill(CannedReply(SHOP, "x", "{agent}"), {"agent": "{shop}", "shop": "no"}).text == "{shop}"
