"""Identity tokens: the shop's word on who its shopper is, taken only when everything about it is right."""

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from gateway.app import create_app
from gateway.identity import LEEWAY_SECONDS, OLDEST_SECONDS, IdentityTokens
from helpdesk.bootstrap import Product
from helpdesk.conversations import Level
from helpdesk.embedding import Algorithm, IdentityCheck, Web
from helpdesk.errors import SettingsError
from tests.fake_engine import FakeEngine
from tests.integration.running_gateway import NOON, Chat, Gateway, StoppedClock, make_product, running

KEY = "the key that Kawaii Stop shares with us, and with nobody else at all"
NOW = int(NOON.timestamp())


@lru_cache(maxsize=1)
def kpop_key() -> RSAPrivateKey:
    """Return KPOP2's private key."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def kpop_public() -> str:
    """Return the public half of it."""
    return kpop_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def with_identity(product: Product) -> Product:
    """Let Kawaii Stop sign with a shared key and KPOP2 with a key of its own."""
    checks = {
        "kawaii_stop": IdentityCheck(Algorithm.HS256, "helpdesk-kawaii"),
        "kpop2": IdentityCheck(Algorithm.RS256, "helpdesk-kpop2", kpop_public()),
    }
    settings = replace(product.settings, identity_keys={"HELPDESK_IDENTITY_KEY_KAWAII_STOP": KEY})
    shops = {shop.id: replace(shop, web=Web((), checks[shop.id])) for shop in product.shops.values()}
    return replace(product, shops=shops, settings=settings)


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A running gateway of both shops."""
    with running(tmp_path, changed=with_identity) as found:
        yield found


def claims(**changed: Any) -> dict[str, Any]:
    """Return right claims, changed; None leaves one out."""
    told = {"email": "Ana@Example.com", "sub": "customer-17", "aud": "helpdesk-kawaii", "iat": NOW, "exp": NOW + 300, **changed}
    return {name: value for name, value in told.items() if value is not None}


def signed(key: Any = KEY, algorithm: str = "HS256", headers: dict[str, Any] | None = None, **changed: Any) -> str:
    """Return a token as Kawaii Stop makes it, changed."""
    return jwt.encode(claims(**changed), key, algorithm, headers)


def opening(gateway: Gateway, token: object, shop: str = "kawaii_stop") -> requests.Response:
    """Ask for a conversation with a token."""
    return requests.post(f"{gateway.url}/api/v1/conversations", json={"shop": shop, "identity_token": token}, timeout=10)


def test_a_right_token_signs_the_shopper_in(gateway: Gateway) -> None:
    """Under the e-mail address, in small letters, for a day."""
    answer = opening(gateway, signed())
    assert answer.status_code == 201
    held = gateway.held(Chat(gateway.url, answer.json()["id"], answer.json()["token"]))
    assert (held.level, held.proven_email, held.proven) == (Level.SIGNED_IN, "ana@example.com", ())
    assert held.proven_until is not None
    assert (held.proven_until - NOON).total_seconds() == 24 * 3600


def test_a_shop_with_a_key_pair_signs_with_its_private_half(gateway: Gateway) -> None:
    """We hold the public one only."""
    assert opening(gateway, signed(kpop_key(), "RS256", aud="helpdesk-kpop2"), "kpop2").status_code == 201


@pytest.mark.parametrize(
    "changed",
    [{"email": None, "sub": "ana@example.com"}, {"aud": ["other", "helpdesk-kawaii"]}, {"email_verified": True}, {"nbf": NOW},
     {"iat": NOW + LEEWAY_SECONDS}, {"exp": NOW - LEEWAY_SECONDS + 1}, {"iat": NOW + 0.5}],
)  # fmt: skip
def test_tokens_as_shops_make_them_are_taken(gateway: Gateway, changed: dict[str, Any]) -> None:
    """An address as the subject, several audiences, clocks that differ a little."""
    assert opening(gateway, signed(**changed)).status_code == 201


def test_without_a_token_the_shopper_is_anonymous(gateway: Gateway) -> None:
    """As before; an empty token is none."""
    for token in (None, ""):
        answer = opening(gateway, token)
        assert gateway.held(Chat(gateway.url, answer.json()["id"], answer.json()["token"])).level is Level.ANONYMOUS


def unsigned(**changed: Any) -> str:
    """Return a token that says it needs no signature."""
    parts = [json.dumps(part).encode() for part in ({"alg": "none", "typ": "JWT"}, claims(**changed))]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts) + "."


def raw(payload: bytes) -> str:
    """Return a rightly signed token with any payload."""
    return jwt.api_jws.encode(payload, KEY, "HS256")


WRONG = {
    "another key": lambda: signed("not the key that was agreed upon, at all"),
    "no signature": unsigned,
    "another algorithm with the right key": lambda: signed(algorithm="HS512"),
    "another shop's audience": lambda: signed(aud="helpdesk-kpop2"),
    "no audience": lambda: signed(aud=None),
    "expired": lambda: signed(exp=NOW - LEEWAY_SECONDS),
    "no expiry": lambda: signed(exp=None),
    "no time of issue": lambda: signed(iat=None),
    "issued in the future": lambda: signed(iat=NOW + LEEWAY_SECONDS + 1),
    "not valid yet": lambda: signed(nbf=NOW + LEEWAY_SECONDS + 1),
    "good for a year, but old": lambda: signed(iat=NOW - OLDEST_SECONDS - LEEWAY_SECONDS, exp=NOW + 31_536_000),
    "an expiry that is no number": lambda: raw(json.dumps({**claims(), "exp": "tomorrow"}).encode()),
    "an expiry that is true": lambda: raw(json.dumps({**claims(), "exp": True}).encode()),
    "an expiry that is not a number": lambda: raw(json.dumps({**claims(), "exp": float("nan")}).encode()),
    "an endless expiry": lambda: raw(json.dumps({**claims(), "exp": float("inf")}).encode()),
    "an enormous time": lambda: raw(json.dumps({**claims(), "iat": 10**400}).encode()),
    "no e-mail address": lambda: signed(email=None),
    "an address that is none": lambda: signed(email="ana"),
    "two addresses": lambda: signed(email="ana@example.com@evil.example"),
    "an address with a line break": lambda: signed(email="ana@example.com\nx"),
    "an address of another type": lambda: signed(email=["ana@example.com"]),
    "an address too long": lambda: signed(email=f"{'a' * 250}@example.com"),
    "an address that was not verified": lambda: signed(email_verified=False),
    "a payload that is no object": lambda: raw(b"[]"),
    "a payload that is no JSON": lambda: raw(b"{"),
    "a deep payload": lambda: raw(b"[" * 3000),
    "a critical header": lambda: signed(headers={"crit": ["b64"], "b64": False}),
    "a key of its own in the header": lambda: signed("k" * 32, headers={"jwk": {"kty": "oct", "k": "azE"}}),
    "no token": lambda: "hello",
    "odd letters": lambda: "\ud800.♥.",
    "only dots": lambda: "...",
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=list(WRONG))
def test_a_wrong_token_opens_nothing_and_does_not_say_why(gateway: Gateway, wrong: Any, capfd: pytest.CaptureFixture[str]) -> None:
    """The same words for every fault; the log has the kind of fault for the shop's developers, and nothing of the token."""
    token = wrong()
    answer = opening(gateway, token)
    assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
    assert answer.json()["detail"] == "The identity token is not accepted."
    assert answer.headers["www-authenticate"] == 'Bearer error="invalid_token"'
    logged = "".join(capfd.readouterr())
    assert "an identity token was refused" in logged
    assert "ana@" not in logged.lower()
    assert "Traceback" not in logged
    assert token not in logged


def test_a_public_key_is_no_shared_key(gateway: Gateway) -> None:
    """Whoever signs with the public key of KPOP2 as if it were a secret is not KPOP2."""
    header, payload = ({"alg": "HS256", "typ": "JWT"}, claims(aud="helpdesk-kpop2"))
    signing = b".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (header, payload))
    algorithm = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    signature = base64.urlsafe_b64encode(algorithm.sign(signing, kpop_public().encode())).rstrip(b"=")
    assert opening(gateway, (signing + b"." + signature).decode(), "kpop2").status_code == 401


def test_a_token_of_one_shop_is_worth_nothing_at_the_other(gateway: Gateway) -> None:
    """In either direction."""
    assert opening(gateway, signed(), "kpop2").status_code == 401
    assert opening(gateway, signed(kpop_key(), "RS256", aud="helpdesk-kpop2")).status_code == 401


def test_a_shop_that_states_no_check_takes_no_token(tmp_path: Path) -> None:
    """A page that sends one all the same hears of it, and not that the shopper is unknown."""
    with running(tmp_path) as gateway:
        assert opening(gateway, signed()).status_code == 401


def test_a_gateway_without_the_key_does_not_start(tmp_path: Path) -> None:
    """It would refuse every shopper who is signed in; the sentence says what to set."""
    product = make_product(tmp_path, FakeEngine(), StoppedClock())
    without = replace(with_identity(product), settings=product.settings)
    with pytest.raises(SettingsError, match="set HELPDESK_IDENTITY_KEY_KAWAII_STOP"):
        IdentityTokens.of(without.shops, without.settings, without.clock)
    product.close()
    assert create_app().routes


def test_two_shops_with_the_same_key_and_audience_are_refused(tmp_path: Path) -> None:
    """A token of one would sign its shopper in at the other."""
    product = make_product(tmp_path, FakeEngine(), StoppedClock())
    check = Web((), IdentityCheck(Algorithm.RS256, "helpdesk", kpop_public()))
    shops = {shop.id: replace(shop, web=check) for shop in product.shops.values()}
    with pytest.raises(SettingsError, match="kawaii_stop and kpop2 have the same key and audience"):
        IdentityTokens.of(shops, product.settings, product.clock)
    product.close()
