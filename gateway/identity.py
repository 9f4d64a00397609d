"""Identity tokens: a shop's word, signed by the shop, that somebody is signed in there under an e-mail address."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import jwt
import structlog
from starlette.exceptions import HTTPException

from helpdesk.adapters.keys import identity_key
from helpdesk.embedding import IdentityCheck
from helpdesk.errors import SettingsError
from helpdesk.ports import Clock
from helpdesk.settings import Settings
from helpdesk.shops import Shop

_log = structlog.get_logger(__name__)

# A token brings somebody in; it is not meant to be kept. However late it says that it ends, it is too old after an hour.
OLDEST_SECONDS = 3600
# What two clocks may differ.
LEEWAY_SECONDS = 30
_LONGEST_EMAIL = 254


@dataclass(frozen=True)
class Verifier:
    """What a shop's tokens are checked with."""

    check: IdentityCheck
    key: str = field(repr=False)

    def claims(self, token: str) -> Mapping[str, Any]:
        """Return what a token says when its signature and audience are right; raises an exception of PyJWT, or ValueError."""
        # The times are checked by us, against the product's clock.
        options: Any = {"require": ["exp", "iat", "aud"], "verify_exp": False, "verify_iat": False, "verify_nbf": False}
        found: dict[str, Any] = jwt.decode(
            token, self.key, algorithms=[self.check.algorithm.value], audience=self.check.audience, options=options
        )
        return found


class IdentityTokens:
    """Checks the identity tokens of all shops."""

    def __init__(self, verifiers: Mapping[str, Verifier], clock: Clock) -> None:
        """Check each shop's tokens with its own verifier."""
        self._verifiers, self._clock = verifiers, clock

    @classmethod
    def of(cls, shops: Mapping[str, Shop], settings: Settings, clock: Clock) -> "IdentityTokens":
        """Take the checks from the shops and the keys from the settings; raises SettingsError when a key is missing."""
        checks = {shop.id: shop.web.identity for shop in shops.values() if shop.web.identity}
        verifiers = {shop: Verifier(check, identity_key(settings, shop, check)) for shop, check in checks.items()}
        _check_apart(verifiers)
        return cls(verifiers, clock)

    def email(self, shop: str, token: str) -> str:
        """Return the e-mail address that a shop vouches for; raises HTTPException, which does not say what was wrong."""
        verifier = self._verifiers.get(shop)
        try:
            if verifier is None:
                raise _Unusable("the shop states no check")
            claims = verifier.claims(token)
            _check_times(claims, self._clock.now().timestamp())
            return _email(claims)
        except (jwt.PyJWTError, ValueError, TypeError, ArithmeticError, RecursionError) as fault:
            # The shop's own developers need to find out; the reason holds nothing of the token.
            reason = str(fault) if isinstance(fault, _Unusable) else type(fault).__name__
            _log.warning("an identity token was refused", shop=shop, reason=reason)
            headers = {"www-authenticate": 'Bearer error="invalid_token"'}
            raise HTTPException(HTTPStatus.UNAUTHORIZED, "The identity token is not accepted.", headers) from None


class _Unusable(ValueError):
    """A token with the right signature that is of no use; the text says why."""


def _check_times(claims: Mapping[str, Any], now: float) -> None:
    issued, ends, begins = _number(claims["iat"]), _number(claims["exp"]), _number(claims.get("nbf", claims["iat"]))
    if max(issued, begins) > now + LEEWAY_SECONDS:
        raise _Unusable("it is not valid yet")
    if now >= min(ends, issued + OLDEST_SECONDS) + LEEWAY_SECONDS:
        raise _Unusable("it has expired, or is older than any token may be")


def _number(found: Any) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float) or not math.isfinite(found):
        raise _Unusable("a time in it is no number")
    return float(found)


def _email(claims: Mapping[str, Any]) -> str:
    """Return the claim `email`, else `sub` when that is an e-mail address."""
    found = claims.get("email") or claims.get("sub")
    if claims.get("email_verified", True) is not True:
        raise _Unusable("its e-mail address is not verified")
    email = found.strip().lower() if isinstance(found, str) else ""
    name, _, domain = email.partition("@")
    plain = email.isprintable() and " " not in email and "@" not in domain
    if not (name and domain and plain) or len(email) > _LONGEST_EMAIL:
        raise _Unusable("it names no e-mail address")
    return email


def _check_apart(verifiers: Mapping[str, Verifier]) -> None:
    """With the same key and audience, a token of one shop would be good for the other."""
    seen: dict[tuple[str, str], str] = {}
    for shop, verifier in verifiers.items():
        other = seen.setdefault((verifier.key, verifier.check.audience), shop)
        if other != shop:
            raise SettingsError(f"the shops {other} and {shop} have the same key and audience for identity tokens; give each its own")
