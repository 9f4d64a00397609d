"""Who may change who serves a shop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpdesk.agents import LastOwner, NameTaken, NotPossible, Role
from tests.unit.logins import NEW_PHRASE, OTHER_SHOP, SHOP, Logins, make_logins


@pytest.fixture
def logins(tmp_path: Path) -> Iterator[Logins]:
    """Olga owns Kawaii Stop, Mia serves it; Otto owns the other shop, and Zoe serves both."""
    made = make_logins(tmp_path)
    made.hire("olga", **{SHOP: Role.OWNER})
    made.hire("otto", **{OTHER_SHOP: Role.OWNER})
    made.hire("mia")
    made.hire("zoe", **{SHOP: Role.AGENT, OTHER_SHOP: Role.LEAD})
    yield made
    made.database.close()


def test_an_owner_makes_a_login_for_her_shop(logins: Logins) -> None:
    """Its password is for one sign-in."""
    leo, password = logins.teams.add(logins.agent("olga"), " Leo ", "Leo  Lind", {SHOP: Role.LEAD}, logins.now)
    assert (leo.name, leo.display_name, leo.shops, leo.must_change) == ("leo", "Leo Lind", {SHOP: Role.LEAD}, True)
    assert logins.is_inside(logins.inside("leo", password))
    entry = logins.database.audit.entries([SHOP])[1]
    assert (entry.actor, entry.action, entry.subject, entry.details) == ("olga", "agent.add", "agent leo", {"role": "lead"})


@pytest.mark.parametrize("name", ["", "x", "9lives", "mia wong", "mia@shop", "../mia", "x" * 33, "bot", "System", "shopper", "m\u00eda"])
def test_some_names_cannot_be_logins(logins: Logins, name: str) -> None:
    """Those which the audit uses for others, and those that are hard to type."""
    with pytest.raises(NotPossible):
        logins.teams.add(None, name, "Somebody", {SHOP: Role.AGENT}, logins.now)


@pytest.mark.parametrize("display_name", ["x" * 61, "Mia\u202egnoW", "Mia\u0000"])
def test_some_names_are_not_shown_to_shoppers(logins: Logins, display_name: str) -> None:
    """Long ones, and those that hold signs which turn the text around."""
    with pytest.raises(NotPossible):
        logins.teams.add(None, "leo", display_name, {SHOP: Role.AGENT}, logins.now)


def test_a_name_is_taken_once(logins: Logins) -> None:
    """However it is written; and nothing is left behind."""
    with pytest.raises(NameTaken):
        logins.teams.add(None, "MIA", "Another Mia", {SHOP: Role.OWNER}, logins.now)
    assert logins.agent("mia").shops == {SHOP: Role.AGENT}


def test_owners_and_nobody_else_change_roles(logins: Logins) -> None:
    """Each in the shops they own."""
    logins.teams.set_role(logins.agent("olga"), logins.agent("mia"), SHOP, Role.LEAD, logins.now)
    assert logins.agent("mia").shops == {SHOP: Role.LEAD}
    for who in ("mia", "otto", "zoe"):
        with pytest.raises(NotPossible):
            logins.teams.set_role(logins.agent(who), logins.agent("mia"), SHOP, Role.OWNER, logins.now)
        with pytest.raises(NotPossible):
            logins.teams.add(logins.agent(who), "leo", "Leo", {SHOP: Role.AGENT}, logins.now)


def test_who_serves_another_shop_too_is_let_go_but_not_touched(logins: Logins) -> None:
    """With a password that she chose, one shop's owner could act in the other shop."""
    olga, zoe = logins.agent("olga"), logins.agent("zoe")
    assert not logins.teams.may_touch(olga, zoe)
    with pytest.raises(NotPossible):
        logins.teams.reset(olga, zoe, logins.now)
    with pytest.raises(NotPossible):
        logins.teams.switch(olga, zoe, logins.now, active=False)
    with pytest.raises(NotPossible):
        logins.teams.totp_off(olga, zoe, logins.now)
    logins.teams.set_role(olga, zoe, SHOP, None, logins.now)
    assert logins.agent("zoe").shops == {OTHER_SHOP: Role.LEAD}
    assert logins.agent("zoe").active


def test_an_owner_resets_a_login_of_her_shop(logins: Logins) -> None:
    """Its sessions end, and the new password is for one sign-in."""
    logins.with_second_step("mia")
    olga, before = logins.agent("olga"), logins.enter("mia").secret
    password = logins.teams.reset(olga, logins.agent("mia"), logins.now)
    assert logins.sessions.find(before, logins.now) is None
    assert not logins.enter("mia", password).complete, "the second step stays"
    logins.teams.totp_off(olga, logins.agent("mia"), logins.now)
    assert logins.is_inside(logins.inside("mia", password))
    assert logins.agent("mia").must_change


def test_owners_do_not_touch_their_own_login_here(logins: Logins) -> None:
    """Or an owner would lock herself out with one click."""
    olga = logins.agent("olga")
    with pytest.raises(NotPossible):
        logins.teams.switch(olga, olga, logins.now, active=False)
    with pytest.raises(NotPossible):
        logins.teams.reset(olga, olga, logins.now)


def test_a_shop_keeps_an_owner(logins: Logins) -> None:
    """Whoever takes the role away, and whichever way."""
    olga = logins.agent("olga")
    for role in (None, Role.AGENT, Role.LEAD):
        with pytest.raises(LastOwner):
            logins.teams.set_role(olga, olga, SHOP, role, logins.now)
        with pytest.raises(LastOwner):
            logins.teams.set_role(None, olga, SHOP, role, logins.now)
    logins.teams.set_role(olga, logins.agent("mia"), SHOP, Role.OWNER, logins.now)
    logins.teams.set_role(olga, olga, SHOP, Role.AGENT, logins.now)
    assert logins.agent("olga").shops == {SHOP: Role.AGENT}


def test_an_owner_who_is_off_does_not_count(logins: Logins) -> None:
    """Nobody can sign in as such."""
    logins.teams.set_role(None, logins.agent("mia"), SHOP, Role.OWNER, logins.now)
    logins.teams.switch(logins.agent("olga"), logins.agent("mia"), logins.now, active=False)
    with pytest.raises(LastOwner):
        logins.teams.set_role(logins.agent("olga"), logins.agent("olga"), SHOP, Role.LEAD, logins.now)


def test_the_operator_may_switch_the_last_owner_off(logins: Logins) -> None:
    """When that login is in wrong hands, nothing may stand in the way."""
    logins.teams.switch(None, logins.agent("olga"), logins.now, active=False)
    assert not logins.agent("olga").active


def test_a_shop_without_an_owner_can_be_changed(logins: Logins) -> None:
    """As an installation is before its first owner."""
    leo, _ = logins.teams.add(None, "leo", "Leo", {"a_new_shop": Role.AGENT}, logins.now)
    logins.teams.set_role(None, leo, "a_new_shop", Role.LEAD, logins.now)
    logins.teams.set_role(None, leo, "a_new_shop", None, logins.now)
    assert logins.agent("leo").shops == {}


def test_what_owners_do_is_in_the_audit(logins: Logins) -> None:
    """With the role that was given, and without any password."""
    olga = logins.agent("olga")
    logins.teams.set_role(olga, logins.agent("mia"), SHOP, Role.LEAD, logins.now)
    logins.teams.reset(olga, logins.agent("mia"), logins.now)
    logins.teams.switch(olga, logins.agent("mia"), logins.now, active=False)
    logins.teams.switch(olga, logins.agent("mia"), logins.now, active=True)
    logins.teams.set_role(olga, logins.agent("mia"), SHOP, None, logins.now)
    made = [one for one in reversed(logins.database.audit.entries([SHOP])) if one.actor == "olga"]
    assert [one.action for one in made] == ["agent.role", "agent.reset", "agent.off", "agent.on", "agent.leave_shop"]
    assert {one.subject for one in made} == {"agent mia"}
    assert NEW_PHRASE not in str(made)
