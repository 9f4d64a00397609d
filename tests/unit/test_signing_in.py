"""Who gets into the console, for how long, and how often somebody may guess."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from helpdesk.adapters.sealing import KeySeal
from helpdesk.adapters.sql_desk_tables import AGENTS, AUDIT, SESSIONS
from helpdesk.adapters.sql_tables import ATTEMPTS
from helpdesk.agents import Role
from helpdesk.services.codes import Codes
from helpdesk.services.lockout import TRIES_A_NAME, TRIES_AN_ADDRESS
from helpdesk.services.passwords import LONGEST, SHORTEST, Passwords, objection, one_time
from helpdesk.services.sessions import CODE_WITHIN, IDLE, LASTS, form_token
from tests.unit.logins import HOME, HOUR, MINUTE, NEW_PHRASE, OTHER_SHOP, PHRASE, SHOP, Logins, make_logins

WRONG = "The name or the password is wrong."


@pytest.fixture
def logins(tmp_path: Path) -> Iterator[Logins]:
    """Mia serves Kawaii Stop."""
    made = make_logins(tmp_path)
    made.hire()
    yield made
    made.database.close()


def everything(logins: Logins) -> str:
    """Return all that the database holds of logins, sessions, tries and acts."""
    with logins.database.orders._transactions.reading() as connection:
        return str([connection.execute(select(table)).all() for table in (AGENTS, SESSIONS, ATTEMPTS, AUDIT)])


class TestNameAndPassword:
    """The first step."""

    def test_the_right_password_opens_a_session(self, logins: Logins) -> None:
        """The name may be written in capitals."""
        assert logins.is_inside(logins.inside("  MIA "))

    def test_a_wrong_password_and_an_unknown_name_cannot_be_told_apart(self, logins: Logins) -> None:
        """Same words; and a password is checked once for each, which is what takes the time."""
        logins.inside()
        answers, checks = [], []
        for name, password in (("mia", "wrong"), ("nobody", "wrong"), ("mia", "x" * (LONGEST + 1)), ("nobody", "")):
            before = logins.hasher.checks
            answers.append(logins.enter(name, password).refusal)
            checks.append(logins.hasher.checks - before)
        assert answers == [WRONG] * 4
        assert checks == [1] * 4

    def test_a_login_that_is_off_is_like_one_that_is_not(self, logins: Logins) -> None:
        """Even with the right password."""
        logins.teams.switch(None, logins.agent(), logins.now, active=False)
        before = logins.hasher.checks
        assert logins.enter().refusal == WRONG
        assert logins.hasher.checks == before + 1

    def test_the_same_password_typed_on_another_keyboard_is_right(self, logins: Logins) -> None:
        """One sends the letter with its accent, another one the accent after the letter."""
        logins.hire("zoe", password="caf\u00e9 au lait noir")
        assert logins.is_inside(logins.inside("zoe", "cafe\u0301 au lait noir"))

    def test_a_password_kept_in_an_older_way_is_kept_anew(self, logins: Logins) -> None:
        """At the next sign-in, since only then it is known."""
        old = PasswordHasher(time_cost=2, memory_cost=8, parallelism=1).hash(PHRASE)
        logins.database.agents.rehash(logins.agent().id, old)
        logins.inside()
        known = logins.database.agents.by_name("mia")
        assert known is not None
        assert known.password_hash != old
        assert not logins.passwords.outdated(known.password_hash)
        logins.inside()

    def test_argon2id_is_how_passwords_are_kept(self) -> None:
        """With the defaults of the library, which follow the advice of the day."""
        assert Passwords().hashed(PHRASE).startswith("$argon2id$")

    def test_the_database_holds_neither_passwords_nor_secrets_nor_typed_names(self, logins: Logins) -> None:
        """What was typed as a name may be a password in the wrong field."""
        secret = logins.inside()
        logins.enter("my secret password", "mia")
        held = everything(logins)
        for text in (PHRASE, secret, form_token(secret), "my secret", HOME):
            assert text not in held


class TestLockout:
    """How often somebody may guess."""

    def test_five_wrong_tries_an_hour_lock_a_name(self, logins: Logins) -> None:
        """Also for the right password, and from anywhere; it is said when to try again."""
        for number in range(TRIES_A_NAME):
            assert logins.enter(password="wrong", address=f"address {number}").refusal == WRONG
            logins.now += MINUTE
        outcome = logins.enter(address="another")
        assert outcome.wait
        assert outcome.refusal == f"There were too many wrong tries. Try again in {60 - TRIES_A_NAME} minutes."
        logins.now += timedelta(minutes=54, seconds=30)
        assert logins.enter().refusal == "There were too many wrong tries. Try again in a minute."
        logins.now += MINUTE
        assert not logins.enter().refusal

    def test_a_name_that_nobody_has_is_locked_alike(self, logins: Logins) -> None:
        """Or the lock would tell which names there are."""
        for _ in range(TRIES_A_NAME):
            assert logins.enter("nobody", "wrong").refusal == WRONG
        assert logins.enter("nobody", "wrong").wait
        assert not logins.enter().refusal

    def test_twenty_wrong_tries_an_hour_lock_a_network_address(self, logins: Logins) -> None:
        """Whatever the names; from elsewhere one gets in."""
        for number in range(TRIES_AN_ADDRESS):
            assert logins.enter(f"guess{number}", "wrong").refusal == WRONG
        assert logins.enter().wait
        assert not logins.enter(address="elsewhere").refusal

    def test_right_passwords_are_not_counted(self, logins: Logins) -> None:
        """Who signs in often is not locked out."""
        assert not any(logins.enter().refusal for _ in range(TRIES_AN_ADDRESS + 1))

    def test_tries_against_a_lock_fill_nothing(self, logins: Logins) -> None:
        """Neither the audit, where every act stays for good, nor the table of tries."""
        for _ in range(TRIES_A_NAME):
            logins.enter(password="wrong")
        held = everything(logins)
        logins.enter(password="wrong")
        assert everything(logins) == held


class TestSessions:
    """How long a browser stays signed in."""

    def test_a_session_ends_twelve_hours_after_signing_in(self, logins: Logins) -> None:
        """However much it is used."""
        secret = logins.inside()
        end = logins.now + LASTS
        while logins.now + HOUR < end:
            logins.now += HOUR
            session = logins.sessions.find(secret, logins.now)
            assert session is not None
            logins.sessions.use(session, logins.now)
        logins.now = end
        assert not logins.is_inside(secret)

    def test_a_session_ends_after_two_idle_hours(self, logins: Logins) -> None:
        """One that was used lives on."""
        idle, used = logins.inside(), logins.inside()
        logins.now += IDLE - MINUTE
        session = logins.sessions.find(used, logins.now)
        assert session is not None
        logins.sessions.use(session, logins.now)
        logins.now += MINUTE
        assert (logins.is_inside(idle), logins.is_inside(used)) == (False, True)
        assert logins.agent().seen_at == logins.now - MINUTE

    def test_each_sign_in_has_a_secret_of_its_own(self, logins: Logins) -> None:
        """And each secret another token for its forms."""
        first, second = logins.inside(), logins.inside()
        assert first != second
        assert form_token(first) != form_token(second)
        assert len(first) >= 43

    def test_signing_out_ends_one_browser(self, logins: Logins) -> None:
        """The other one stays."""
        first, second = logins.inside(), logins.inside()
        logins.signing.leave(logins.agent(), first, logins.now)
        assert (logins.is_inside(first), logins.is_inside(second)) == (False, True)

    def test_switching_a_login_off_ends_its_sessions_at_once(self, logins: Logins) -> None:
        """And switching it on again does not bring them back."""
        secret = logins.inside()
        logins.teams.switch(None, logins.agent(), logins.now, active=False)
        assert not logins.is_inside(secret)
        logins.teams.switch(None, logins.agent(), logins.now, active=True)
        assert not logins.is_inside(secret)

    def test_no_secret_opens_nothing(self, logins: Logins) -> None:
        """Nor does a hash that was read in the database."""
        secret = logins.inside()
        session = logins.sessions.find(secret, logins.now)
        assert session is not None
        assert not logins.is_inside("")
        assert not logins.is_inside(session.secret_hash)


class TestChoosingAPassword:
    """A password of one's own."""

    def test_the_one_that_was_given_out_must_be_changed(self, logins: Logins) -> None:
        """The new one needs no other proof than having just signed in."""
        leo, given_out = logins.teams.add(None, "leo", "Leo", {SHOP: Role.AGENT}, logins.now)
        first = logins.inside("leo", given_out)
        assert logins.agent("leo").must_change
        outcome = logins.own.change_password(leo, "", NEW_PHRASE, HOME, logins.now)
        assert logins.is_inside(outcome.secret)
        assert not logins.is_inside(first)
        assert not logins.agent("leo").must_change
        assert logins.enter("leo", given_out).refusal == WRONG

    def test_a_change_ends_the_other_sessions(self, logins: Logins) -> None:
        """The browser it is made with goes on, with a new secret."""
        here, there = logins.inside(), logins.inside()
        outcome = logins.own.change_password(logins.agent(), PHRASE, NEW_PHRASE, HOME, logins.now)
        assert [logins.is_inside(one) for one in (here, there, outcome.secret)] == [False, False, True]
        assert logins.enter(password=PHRASE).refusal == WRONG
        logins.inside(password=NEW_PHRASE)

    def test_the_present_password_is_asked_for(self, logins: Logins) -> None:
        """And guessing it counts as guessing at the door does."""
        for _ in range(TRIES_A_NAME):
            assert logins.own.change_password(logins.agent(), "wrong", NEW_PHRASE, HOME, logins.now).refusal
        assert logins.own.change_password(logins.agent(), PHRASE, NEW_PHRASE, HOME, logins.now).wait
        assert logins.enter(address="elsewhere").wait

    @pytest.mark.parametrize("password", ["", "short", "x" * (SHORTEST - 1), "x" * (LONGEST + 1), PHRASE])
    def test_some_passwords_are_refused(self, logins: Logins, password: str) -> None:
        """Too short, too long, the present one; nothing changes then."""
        here = logins.inside()
        assert logins.own.change_password(logins.agent(), PHRASE, password, HOME, logins.now).refusal
        assert logins.is_inside(here)
        logins.inside()

    def test_the_name_is_no_password(self) -> None:
        """Neither the login nor what shoppers read."""
        assert objection("Mia-Of-Kawaii-Stop", "mia-of-kawaii-stop", "Mia")
        assert objection("Mia of Kawaii Stop", "mia", "mia of kawaii stop")
        assert not objection(NEW_PHRASE, "mia", "Mia")

    def test_a_password_that_is_given_out_cannot_be_guessed(self) -> None:
        """Twenty letters and digits, none of which is mistaken for another."""
        given = {one_time() for _ in range(100)}
        assert len(given) == 100
        assert all(len(one.replace("-", "")) == 20 and not set(one) & set("il1o0") for one in given)


class TestSecondStep:
    """Codes of an authenticator app."""

    def test_a_code_follows_the_password(self, logins: Logins) -> None:
        """Half a session opens nothing but the page for the code, and ends with it."""
        app = logins.with_second_step()
        half = logins.enter()
        assert not half.complete
        assert not logins.is_inside(half.secret)
        whole = logins.confirm(half.secret, app.at(logins.now))
        assert logins.is_inside(whole.secret)

    def test_a_code_works_once(self, logins: Logins) -> None:
        """Neither it nor an earlier one is taken again."""
        app = logins.with_second_step()
        code, before = app.at(logins.now), app.at(logins.now - timedelta(seconds=30))
        assert not logins.confirm(logins.enter().secret, code).refusal
        assert logins.confirm(logins.enter().secret, code).refusal
        assert logins.confirm(logins.enter().secret, before).refusal
        logins.now += timedelta(seconds=30)
        assert not logins.confirm(logins.enter().secret, app.at(logins.now)).refusal

    def test_the_code_that_switched_it_on_is_used(self, logins: Logins) -> None:
        """Who looked over the shoulder cannot sign in with it."""
        app = logins.with_second_step()
        logins.now -= MINUTE
        assert logins.confirm(logins.enter().secret, app.at(logins.now)).refusal

    def test_a_clock_may_be_half_a_minute_off(self, logins: Logins) -> None:
        """And a code may be typed with a space; one of another time is wrong."""
        app = logins.with_second_step()
        code = app.at(logins.now + timedelta(seconds=30))
        assert logins.confirm(logins.enter().secret, app.at(logins.now + timedelta(seconds=90))).refusal
        assert not logins.confirm(logins.enter().secret, f" {code[:3]} {code[3:]} ").refusal

    def test_five_wrong_codes_lock_the_second_step(self, logins: Logins) -> None:
        """The right one has to wait then."""
        app = logins.with_second_step()
        half = logins.enter().secret
        for guess in ("", "0", "abcdef", "\u0663\u0663\u0663\u0663\u0663\u0663", "0" * 1000):
            assert not logins.confirm(half, guess).wait
        assert logins.confirm(half, app.at(logins.now)).wait

    def test_the_second_step_must_follow_soon(self, logins: Logins) -> None:
        """Half a session does not wait for hours."""
        logins.with_second_step()
        half = logins.enter().secret
        logins.now += CODE_WITHIN
        assert logins.sessions.find(half, logins.now) is None

    def test_it_is_switched_on_with_the_password_and_a_code(self, logins: Logins) -> None:
        """A stolen session alone cannot lock its agent out, nor a wrong code."""
        secret = logins.inside()
        for password, code in (("wrong", "000000"), (PHRASE, "000000"), (PHRASE, "")):
            assert logins.own.totp_on(logins.agent(), password, HOME, logins.now, session_secret=secret, code=code).refusal
        assert not logins.agent().has_totp
        assert logins.is_inside(secret)

    def test_switching_it_on_ends_other_sessions(self, logins: Logins) -> None:
        """They were opened with less."""
        there = logins.inside()
        logins.with_second_step()
        assert not logins.is_inside(there)

    def test_it_is_switched_off_with_the_password(self, logins: Logins) -> None:
        """Then the password is enough again."""
        logins.with_second_step()
        assert logins.own.totp_off(logins.agent(), "wrong", HOME, logins.now).refusal
        assert logins.agent().has_totp
        assert logins.is_inside(logins.own.totp_off(logins.agent(), PHRASE, HOME, logins.now).secret)
        assert logins.enter().complete

    def test_what_is_offered_differs_from_session_to_session(self, logins: Logins) -> None:
        """The same page shows the same, so that it can be loaded again."""
        first, second = logins.inside(), logins.inside()
        assert logins.own.offered(first, "mia") == logins.own.offered(first, "mia")
        assert logins.own.offered(first, "mia") != logins.own.offered(second, "mia")

    def test_the_database_alone_gives_no_codes(self, logins: Logins) -> None:
        """The secret is kept under a key of the installation."""
        app = logins.with_second_step()
        assert app.secret not in everything(logins)

    def test_with_another_key_of_the_installation_nobody_is_let_in(self, logins: Logins) -> None:
        """It is said what to do."""
        app = logins.with_second_step()
        half = logins.enter().secret
        session = logins.sessions.find(half, logins.now)
        assert session is not None
        codes = Codes(KeySeal(lambda: b"t" * 32), lambda: b"o" * 32)
        signing = type(logins.signing)(**{**vars(logins.signing), "codes": codes})
        outcome = signing.confirm(session, app.at(logins.now), HOME, logins.now)
        assert not outcome.secret
        assert "Ask an owner" in outcome.refusal

    def test_a_login_whose_second_step_was_switched_off_meanwhile_signs_in_again(self, logins: Logins) -> None:
        """The half session is over."""
        logins.with_second_step()
        half = logins.enter().secret
        logins.teams.totp_off(None, logins.agent(), logins.now)
        assert logins.sessions.find(half, logins.now) is None
        assert logins.enter().complete


def test_each_shop_sees_the_acts_around_a_login(logins: Logins) -> None:
    """Who was let in or refused, and what was changed; for every shop that the login serves."""
    logins.hire("zoe", **{SHOP: Role.AGENT, OTHER_SHOP: Role.AGENT})
    secret = logins.inside("zoe")
    logins.own.change_password(logins.agent("zoe"), PHRASE, NEW_PHRASE, HOME, logins.now)
    logins.signing.leave(logins.agent("zoe"), secret, logins.now)
    acts = [("system", "agent.add"), ("zoe", "agent.sign_in"), ("zoe", "agent.password"), ("zoe", "agent.sign_out")]
    assert logins.audited()[-4:] == acts
    assert [(one.actor, one.action) for one in reversed(logins.database.audit.entries([OTHER_SHOP]))] == acts
