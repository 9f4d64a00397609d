"""Signing in to the console over HTTP: what the browser gets, keeps and sends; one's own account; the owners' team page."""

import base64
import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pyotp
import pytest
import requests
from sqlalchemy import select

from gateway.console.routing import COOKIE
from gateway.console.signin import onward
from helpdesk.adapters.sql_tables import ATTEMPTS
from helpdesk.agents import Agent, Role
from helpdesk.services.lockout import TRIES_A_NAME, TRIES_AN_ADDRESS
from helpdesk.services.sessions import IDLE, LASTS, hashed
from tests.integration.running_console import Console, make_agent, with_cheap_passwords
from tests.integration.running_gateway import Gateway, running

SHOP, OTHER_SHOP = "kawaii_stop", "kpop2"
PHRASE, NEW_PHRASE = "seven small otters", "eight quiet herons"
HOME = {"X-Forwarded-For": "203.0.113.7"}
WRONG = "The name or the password is wrong."


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway behind a proxy on the same machine; Mia serves Kawaii Stop."""
    with running(tmp_path, changed=with_cheap_passwords) as found:
        make_agent(found, "mia", password_hash=found.product.signing.passwords.hashed(PHRASE))
        yield found


class Browser:
    """A browser with its cookies, which follows no redirect of its own accord."""

    def __init__(self, gateway: Gateway, **headers: str) -> None:
        """Open it at a gateway."""
        self._url, self.web = gateway.url, requests.Session()
        self.web.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
        self.page = ""

    @property
    def cookie(self) -> str:
        """The secret that it keeps, "" for none."""
        return self.web.cookies.get(COOKIE) or ""

    @property
    def alert(self) -> str:
        """What the page says went wrong."""
        return unescape("".join(re.findall(r'role="alert">(.*?)<', self.page)))

    def get(self, path: str, **headers: str) -> requests.Response:
        """Go to a page."""
        return self._kept(self.web.get(f"{self._url}{path}", headers=headers, timeout=10, allow_redirects=False))

    def send(self, path: str, headers: dict[str, str] | None = None, **fields: str) -> requests.Response:
        """Send a form, with what hides in those of the page it is on."""
        hidden = dict(re.findall(r'type="hidden" name="(csrf|next)" value="(.*?)"', self.page))
        return self._kept(
            self.web.post(f"{self._url}{path}", data={**hidden, **fields}, headers=headers, timeout=10, allow_redirects=False)
        )

    def sign_in(self, name: str = "mia", password: str = PHRASE, **headers: str) -> requests.Response:
        """Type a name and a password."""
        self.get("/console/sign-in")
        return self.send("/console/sign-in", headers, name=name, password=password)

    def is_inside(self) -> bool:
        """Tell whether the console opens."""
        return self.get("/console/account").status_code == 200

    def _kept(self, response: requests.Response) -> requests.Response:
        self.page = response.text
        return response


def agent(gateway: Gateway, name: str = "mia") -> Agent:
    """Return an agent as stored."""
    known = gateway.product.database.agents.by_name(name)
    assert known is not None
    return known.agent


def one_time_password(page: str) -> str:
    """Return the password that a page shows once."""
    (found,) = re.findall(r'<code class="secret">([a-z0-9-]+)</code>', page)
    return str(found)


class TestTheDoor:
    """The page for name and password."""

    def test_who_signs_in_comes_to_the_page_that_was_asked_for(self, gateway: Gateway) -> None:
        """With a cookie that scripts cannot read and other sites cannot send."""
        browser = Browser(gateway)
        asked = browser.get("/console/account?done=totp-on")
        assert asked.status_code == 303
        browser.get(asked.headers["location"])
        entered = browser.send("/console/sign-in", name="Mia", password=PHRASE)
        assert (entered.status_code, entered.headers["location"]) == (303, "/console/account?done=totp-on")
        flags = {
            part.strip().partition("=")[0].lower(): part.strip().partition("=")[2] for part in entered.headers["set-cookie"].split(";")
        }
        assert (flags["path"], flags["samesite"]) == ("/console", "strict")
        assert "httponly" in flags
        assert "secure" not in flags
        assert browser.is_inside()

    def test_over_tls_the_cookie_goes_nowhere_else(self, gateway: Gateway) -> None:
        """A proxy in front says that the browser came by https."""
        entered = Browser(gateway).sign_in(**{"X-Forwarded-Proto": "https"})
        assert "; secure" in entered.headers["set-cookie"].lower()

    @pytest.mark.parametrize(
        "way",
        [
            "https://evil.example/console/",
            "//evil.example",
            "/faq/kpop2",
            "/console/\\evil",
            "/console/sign-in",
            "/console/code",
            "/console/api/queue",
            "/console/\r\nx: y",
            "/consoles",
            "/console/" + "x" * 600,
            "javascript:alert(1)",
        ],
    )
    def test_nobody_is_sent_elsewhere(self, way: str) -> None:
        """Whatever address somebody was made to sign in at."""
        assert onward(way) == "/console/queue"

    def test_wrong_words_change_nothing(self, gateway: Gateway) -> None:
        """The same page for a name that nobody has; what was typed as name stays, the password does not."""
        browser = Browser(gateway)
        pages = []
        for name in ("mia", "zoe"):
            answer = browser.sign_in(name, "<wrong> password")
            assert (answer.status_code, browser.alert, browser.cookie) == (422, WRONG, "")
            assert "wrong&gt; password" not in browser.page
            pages.append(browser.page.replace(f'value="{name}"', ""))
        assert pages[0] == pages[1]

    def test_a_typed_name_is_shown_as_text(self, gateway: Gateway) -> None:
        """It is not markup."""
        browser = Browser(gateway)
        browser.sign_in('"><script>alert(1)</script>')
        assert "<script>alert" not in browser.page

    def test_the_page_says_when_to_try_again(self, gateway: Gateway) -> None:
        """The lock holds for the right password, and ends."""
        browser = Browser(gateway)
        for _ in range(TRIES_A_NAME):
            assert browser.sign_in(password="wrong").status_code == 422
        locked = browser.sign_in()
        assert (locked.status_code, locked.headers["retry-after"]) == (429, "3600")
        assert browser.alert == "There were too many wrong tries. Try again in 60 minutes."
        gateway.clock.moment += timedelta(hours=1)
        assert browser.sign_in().status_code == 303

    def test_one_address_cannot_try_many_names(self, gateway: Gateway) -> None:
        """Another one can go on; neither name nor address is kept as such."""
        for number in range(TRIES_AN_ADDRESS):
            Browser(gateway, **HOME).sign_in(f"guess{number}", "wrong")
        assert Browser(gateway, **HOME).sign_in().status_code == 429
        assert Browser(gateway, X_Forwarded_For="203.0.113.8").sign_in().status_code == 303
        with gateway.product.database.orders._transactions.reading() as connection:
            held = str(connection.execute(select(ATTEMPTS)).all())
        assert "203.0.113" not in held
        assert "guess" not in held

    @pytest.mark.parametrize(
        "headers",
        [
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        ],
    )
    def test_no_other_site_signs_anybody_in(self, gateway: Gateway, headers: dict[str, str]) -> None:
        """Or an agent would work in a login that somebody else watches."""
        browser = Browser(gateway)
        assert browser.sign_in(**headers).status_code == 403
        assert browser.cookie == ""

    def test_our_own_page_is_no_other_site(self, gateway: Gateway) -> None:
        """Whichever way the browser says so."""
        for headers in ({"Sec-Fetch-Site": "same-origin"}, {"Origin": gateway.url}, {"Origin": gateway.url.replace("http:", "https:")}):
            assert Browser(gateway).sign_in(**headers).status_code == 303

    def test_who_comes_from_a_mail_is_asked_once_more_by_our_own_page(self, gateway: Gateway) -> None:
        """A browser does not send the cookie when another site has the link; from our page it does."""
        browser = Browser(gateway)
        asked = browser.get("/console/sign-in?next=/console/account", **{"Sec-Fetch-Site": "cross-site"})
        assert asked.headers["refresh"] == "0; url=/console/sign-in?next=/console/account"
        assert "refresh" not in browser.get("/console/sign-in?next=/console/account").headers

    def test_who_is_signed_in_does_not_sign_in_again(self, gateway: Gateway) -> None:
        """The door leads on at once."""
        browser = Browser(gateway)
        browser.sign_in()
        assert browser.get("/console/sign-in?next=/console/account").headers["location"] == "/console/account"

    @pytest.mark.parametrize("size", [40_000, 400_000])
    def test_a_form_has_a_size(self, gateway: Gateway, size: int) -> None:
        """A longer one is not read; a name of all sizes below is just wrong."""
        answer = Browser(gateway).sign_in("x" * size)
        assert answer.status_code == 413

    def test_a_form_that_is_none_is_a_wrong_one(self, gateway: Gateway) -> None:
        """Files, JSON, nothing, too many fields, bytes that are no text: a page, and no fault."""
        many = urlencode([("name", "mia")] * 500)
        for body, kind in (
            (b"", ""),
            (b"{}", "application/json"),
            (b"\xff=%ff&name=%00", "application/x-www-form-urlencoded"),
            (many, None),
        ):
            headers = {"content-type": kind} if kind is not None else {"content-type": "application/x-www-form-urlencoded"}
            answer = requests.post(f"{gateway.url}/console/sign-in", data=body, headers=headers, timeout=10)
            assert answer.status_code == 422
            assert answer.headers["content-type"].startswith("text/html")

    def test_the_page_loads_nothing_from_elsewhere_and_cannot_be_framed(self, gateway: Gateway) -> None:
        """And its forms go to this host only."""
        page = Browser(gateway).get("/console/sign-in")
        policy = page.headers["content-security-policy"]
        for part in ("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "script-src 'self'"):
            assert part in policy
        assert page.headers["cache-control"] == "no-store"
        assert not re.findall(r"<script(?![^>]*src=)|\son\w+=|\sstyle=", page.text)


class TestStayingInside:
    """How a session goes on and ends."""

    def test_only_the_hash_of_the_secret_is_kept(self, gateway: Gateway) -> None:
        """Whoever reads the database gets no session."""
        browser = Browser(gateway)
        browser.sign_in()
        sessions = gateway.product.database.sessions
        now = gateway.clock.now()
        assert sessions.find(hashed(browser.cookie), now, now - IDLE) is not None
        assert sessions.find(browser.cookie, now, now - IDLE) is None

    def test_signing_in_again_ends_the_session_before(self, gateway: Gateway) -> None:
        """A secret that was planted in the browser is worth nothing after it."""
        browser, planted = Browser(gateway), "planted"
        browser.web.cookies.set(COOKIE, planted, domain="127.0.0.1", path="/console")
        browser.sign_in()
        first = browser.cookie
        assert first not in {"", planted}
        browser.send("/console/sign-in", name="mia", password=PHRASE)
        assert browser.cookie not in {"", first}
        stale = Browser(gateway)
        stale.web.headers["cookie"] = f"{COOKIE}={first}"
        assert not stale.is_inside()

    def test_signing_out_ends_it_here_and_on_the_server(self, gateway: Gateway) -> None:
        """A copy of the cookie is worth nothing then."""
        browser = Browser(gateway)
        browser.sign_in()
        secret = browser.cookie
        assert browser.is_inside()
        left = browser.send("/console/sign-out")
        assert (left.status_code, left.headers["location"], browser.cookie) == (303, "/console/sign-in", "")
        browser.web.headers["cookie"] = f"{COOKIE}={secret}"
        assert not browser.is_inside()

    def test_it_ends_after_two_idle_hours_and_after_twelve(self, gateway: Gateway) -> None:
        """Using it keeps it, up to the twelve."""
        console = Console.of(gateway, agent(gateway))
        begun = gateway.clock.moment
        while gateway.clock.moment + timedelta(hours=1) < begun + LASTS:
            gateway.clock.moment += timedelta(hours=1)
            assert console.get("/console/account").status_code == 200
        gateway.clock.moment = begun + LASTS
        assert console.get("/console/account").status_code == 303
        idle = Console.of(gateway, agent(gateway))
        gateway.clock.moment += IDLE
        assert idle.get("/console/account").status_code == 303

    def test_what_a_script_asks_for_by_itself_keeps_nobody_signed_in(self, gateway: Gateway) -> None:
        """An open page on an empty chair ends like any other."""
        console = Console.of(gateway, agent(gateway))
        for _ in range(2):
            gateway.clock.moment += IDLE / 2
            answer = console.get("/console/api/nothing-there")
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"

    def test_who_is_switched_off_is_out_at_once(self, gateway: Gateway) -> None:
        """At the next request."""
        console = Console.of(gateway, agent(gateway))
        assert console.get("/console/account").status_code == 200
        gateway.product.teams.switch(None, agent(gateway), gateway.clock.now(), active=False)
        assert console.get("/console/account").status_code == 303

    @pytest.mark.parametrize("cookie", ["", "x", "\u00ff" * 20, "x" * 8000])
    def test_any_other_cookie_opens_nothing(self, gateway: Gateway, cookie: str) -> None:
        """However odd."""
        headers = {"cookie": f"{COOKIE}={cookie}".encode("latin-1")}
        answer = requests.get(f"{gateway.url}/console/account", headers=headers, timeout=10, allow_redirects=False)
        assert answer.status_code == 303

    def test_an_address_that_is_not_there_has_a_page(self, gateway: Gateway) -> None:
        """For people; scripts get a problem."""
        console = Console.of(gateway, agent(gateway))
        page = console.get("/console/nothing-there")
        assert page.status_code == 404
        assert "There is nothing here" in page.text
        assert console.get("/console/api/nothing-there").json()["status"] == 404


class TestAccount:
    """One's own login."""

    def test_the_first_thing_is_a_password_of_ones_own(self, gateway: Gateway) -> None:
        """Nothing else opens before."""
        _, given_out = gateway.product.teams.add(None, "leo", "Leo", {SHOP: Role.OWNER}, gateway.clock.now())
        browser = Browser(gateway)
        browser.sign_in("leo", given_out)
        before = browser.cookie
        for path in ("/console/account", "/console/team"):
            assert browser.get(path).headers["location"] == "/console/password"
        assert browser.get("/console/api/queue").status_code == 403
        browser.get("/console/password")
        for new, again, said in (
            (NEW_PHRASE, "another", "not the same"),
            ("short", "short", "at least 12"),
            (given_out, given_out, "present one"),
        ):
            assert browser.send("/console/password", new=new, again=again).status_code == 422
            assert said in browser.alert
        assert browser.send("/console/password", new=NEW_PHRASE, again=NEW_PHRASE).status_code == 303
        assert browser.cookie != before
        assert browser.is_inside()
        assert browser.get("/console/password").headers["location"] == "/console/account"

    def test_another_password_ends_the_other_browsers(self, gateway: Gateway) -> None:
        """This one goes on with a new secret."""
        here, there = Browser(gateway), Browser(gateway)
        for browser in (here, there):
            browser.sign_in()
            assert browser.is_inside()
        before = here.cookie
        assert here.send("/console/account/password", present="wrong", new=NEW_PHRASE, again=NEW_PHRASE).status_code == 422
        assert here.alert == "Your present password is wrong."
        changed = here.send("/console/account/password", present=PHRASE, new=NEW_PHRASE, again=NEW_PHRASE)
        assert changed.headers["location"] == "/console/account?done=password"
        assert here.is_inside()
        assert here.cookie != before
        assert not there.is_inside()
        assert Browser(gateway).sign_in(password=NEW_PHRASE).status_code == 303

    def test_the_second_step_from_the_picture_to_the_code(self, gateway: Gateway) -> None:
        """Switched on with the app's code, asked for at the next sign-in, switched off with the password."""
        browser = Browser(gateway)
        browser.sign_in()
        browser.get("/console/account")
        (secret,) = re.findall(r'<code class="secret">([A-Z2-7 ]+)</code>', browser.page)
        assert 'src="data:image/svg+xml' in browser.page
        app = pyotp.TOTP(secret.replace(" ", ""))
        assert len(base64.b32decode(app.secret)) == 20
        assert browser.send("/console/account/totp-on", password=PHRASE, code="000000").status_code == 422
        assert "code is wrong" in browser.alert
        on = browser.send("/console/account/totp-on", password=PHRASE, code=app.at(gateway.clock.now()))
        assert on.headers["location"] == "/console/account?done=totp-on"

        gateway.clock.moment += timedelta(minutes=1)
        entering = Browser(gateway)
        entering.get("/console/sign-in?next=/console/account")
        half = entering.send("/console/sign-in", name="mia", password=PHRASE)
        assert half.headers["location"] == "/console/code?next=/console/account"
        assert not entering.is_inside()
        first = entering.cookie
        entering.get(half.headers["location"])
        assert entering.send("/console/code", code="000000").status_code == 422
        code = app.at(gateway.clock.now())
        assert entering.send("/console/code", code=code, csrf="").status_code == 403
        entering.get(half.headers["location"])
        assert entering.send("/console/code", code=code).headers["location"] == "/console/account"
        assert entering.cookie != first
        assert entering.is_inside()

        again = Browser(gateway)
        again.sign_in()
        again.get("/console/code")
        assert again.send("/console/code", code=code).status_code == 422
        assert "used before" in again.alert

        entering.get("/console/account")
        assert entering.send("/console/account/totp-off", password=PHRASE).headers["location"] == "/console/account?done=totp-off"
        assert Browser(gateway).sign_in().headers["location"] == "/console/queue"

    def test_the_page_for_the_code_needs_the_password_first(self, gateway: Gateway) -> None:
        """And is of no use to those who are inside."""
        assert Browser(gateway).get("/console/code").headers["location"] == "/console/sign-in"
        browser = Browser(gateway)
        browser.sign_in()
        assert browser.get("/console/code").headers["location"] == "/console/sign-in"

    def test_it_shows_the_shops_and_roles(self, gateway: Gateway) -> None:
        """By the shops' names."""
        zoe = make_agent(gateway, "zoe", {SHOP: Role.AGENT, OTHER_SHOP: Role.LEAD, "a_shop_that_is_gone": Role.AGENT})
        page = Console.of(gateway, zoe).get("/console/account").text
        shown = re.findall(r"<li>(.*?) <span class=\"badge\">(\w+)</span>", page)
        names = gateway.product.shops
        assert shown == [(names[SHOP].name, "agent"), (names[OTHER_SHOP].name, "lead")]


class TestTeam:
    """The owners' page."""

    @pytest.fixture
    def owner(self, gateway: Gateway) -> Console:
        """Olga, who owns Kawaii Stop."""
        return Console.of(gateway, make_agent(gateway, "olga", {SHOP: Role.OWNER}))

    def test_a_new_login_and_its_password_which_is_shown_once(self, gateway: Gateway, owner: Console) -> None:
        """It works for one sign-in."""
        fields = {"shop": SHOP, "name": "leo", "display_name": "Leo <b>Lind</b>", "role": "lead"}
        made = owner.post("/console/team/new", fields)
        assert made.status_code == 200
        password = one_time_password(made.text)
        assert "<b>Lind" not in made.text
        assert password not in owner.get("/console/team").text
        assert agent(gateway, "leo").shops == {SHOP: Role.LEAD}
        assert Browser(gateway).sign_in("leo", password).status_code == 303
        again = owner.post("/console/team/new", fields)
        assert again.status_code == 422
        assert "There is a login &#39;leo&#39; already" in again.text

    def test_somebody_who_has_a_login_serves_one_more_shop(self, gateway: Gateway, owner: Console) -> None:
        """By the name they sign in with; the password stays theirs."""
        zoe = make_agent(gateway, "zoe", {OTHER_SHOP: Role.AGENT})
        assert owner.post("/console/team/add", {"shop": SHOP, "name": "nobody", "role": "agent"}).status_code == 422
        added = owner.post("/console/team/add", {"shop": SHOP, "name": "Zoe", "role": "agent"})
        assert added.headers["location"] == "/console/team?done=added"
        assert agent(gateway, "zoe").shops == {SHOP: Role.AGENT, OTHER_SHOP: Role.AGENT}
        for act in ("password", "totp-off", "switch"):
            assert owner.post(f"/console/team/{zoe.id}/{act}").status_code == 422
        assert owner.post("/console/team/add", {"shop": SHOP, "name": "zoe", "role": "owner"}).status_code == 422

    def test_roles_change_and_end(self, gateway: Gateway, owner: Console) -> None:
        """At once, also for who is signed in."""
        mia = Console.of(gateway, agent(gateway))
        path = f"/console/team/{mia.agent.id}/role"
        assert owner.post(path, {"shop": SHOP, "role": "owner"}).headers["location"] == "/console/team?done=role"
        assert mia.get("/console/team").status_code == 200
        assert owner.post(path, {"shop": SHOP, "role": "none"}).headers["location"] == "/console/team?done=removed"
        assert mia.get("/console/team").status_code == 403
        assert owner.post(path, {"shop": SHOP, "role": "agent"}).status_code == 404, "who serves elsewhere is not there"
        assert owner.post(f"/console/team/{owner.agent.id}/role", {"shop": SHOP, "role": "emperor"}).status_code == 422

    def test_the_last_owner_stays(self, gateway: Gateway, owner: Console) -> None:
        """The page says why."""
        for role in ("agent", "none"):
            refused = owner.post(f"/console/team/{owner.agent.id}/role", {"shop": SHOP, "role": role})
            assert refused.status_code == 422
            assert "would have no owner left" in refused.text
        assert agent(gateway, "olga").shops == {SHOP: Role.OWNER}

    def test_a_login_is_switched_off_and_on_again(self, gateway: Gateway, owner: Console) -> None:
        """Its browsers are out at once; the page shows it."""
        mia = Console.of(gateway, agent(gateway))
        path = f"/console/team/{mia.agent.id}/switch"
        assert owner.post(path, {"active": "no"}).headers["location"] == "/console/team?done=off"
        assert mia.get("/console/account").status_code == 303
        assert "switched off" in owner.get("/console/team").text
        assert owner.post(path, {"active": "yes"}).headers["location"] == "/console/team?done=on"
        assert agent(gateway).active

    def test_a_lost_password_and_a_lost_telephone(self, gateway: Gateway, owner: Console) -> None:
        """A new password is shown once; the second step goes off apart from it."""
        given = owner.post(f"/console/team/{agent(gateway).id}/password")
        assert given.status_code == 200
        assert Browser(gateway).sign_in(password=one_time_password(given.text)).status_code == 303
        gateway.product.database.agents.set_totp(agent(gateway).id, "sealed", 1, (), gateway.clock.now())
        assert "Second step off" in owner.get("/console/team").text
        assert owner.post(f"/console/team/{agent(gateway).id}/totp-off").headers["location"] == "/console/team?done=totp-off"
        assert not agent(gateway).has_totp

    def test_other_shops_and_those_who_serve_them_are_not_there(self, gateway: Gateway, owner: Console) -> None:
        """Neither in the list nor behind an address, nor numbers that no database takes."""
        make_agent(gateway, "zoe", {OTHER_SHOP: Role.AGENT}, display_name="Zoe Zander")
        page = owner.get("/console/team").text
        assert "Zoe Zander" not in page
        assert gateway.product.shops[OTHER_SHOP].name not in page
        for number in (agent(gateway, "zoe").id, 999, 2**63, 2**80):
            for act in ("role", "switch", "password", "totp-off"):
                assert owner.post(f"/console/team/{number}/{act}", {"shop": SHOP, "role": "agent"}).status_code == 404
        for act in ("new", "add"):
            assert owner.post(f"/console/team/{act}", {"shop": OTHER_SHOP, "name": "leo", "role": "agent"}).status_code == 404

    def test_what_was_done_stands_in_the_audit(self, gateway: Gateway, owner: Console) -> None:
        """Without the password that was given out, and without what was typed at the door."""
        password = one_time_password(
            owner.post("/console/team/new", {"shop": SHOP, "name": "leo", "display_name": "Leo", "role": "agent"}).text
        )
        Browser(gateway).sign_in("secret-in-the-name-field", "wrong")
        Browser(gateway).sign_in("leo", password)
        entries = gateway.product.database.audit.entries([SHOP])
        assert [(one.actor, one.action) for one in entries[:2]] == [("leo", "agent.sign_in"), ("olga", "agent.add")]
        assert password not in str(entries)


def test_a_path_is_what_the_door_gets_told(gateway: Gateway) -> None:
    """A form that is sent after the session has ended leads to the door alone, since it cannot be sent again."""
    console = Console.of(gateway, agent(gateway))
    gateway.clock.moment += LASTS
    away = console.post("/console/account/password", {"present": PHRASE})
    assert urlsplit(away.headers["location"])[2:4] == ("/console/sign-in", "")
