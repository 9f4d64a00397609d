"""Reads `claims` and `refunds` of a `shop.yml`: who may approve how much, and where the shop takes refunds."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from helpdesk.adapters.strictyaml import check_keys
from helpdesk.errors import ShopFileError
from helpdesk.refunds import ClaimHandling, RefundAddress
from helpdesk.settings import REFUND_KEY_PREFIX

_AMOUNT = re.compile(r"[0-9]{1,9}(\.[0-9]{1,3})?")
_OWN_MACHINE = frozenset({"localhost", "127.0.0.1"})


def read_claims(path: Path, claims: Any, refunds: Any) -> ClaimHandling:
    """Read both parts, each of which may be absent; raises ShopFileError with one sentence for the first fault found."""
    limit = None if claims is None else _limit(path, claims)
    return ClaimHandling(limit, None if refunds is None else _address(path, refunds))


def refund_key_variable(shop: str) -> str:
    """Return the environment variable that holds the key with which a shop's refunds are signed."""
    return f"{REFUND_KEY_PREFIX}{re.sub(r'[^A-Z0-9]', '_', shop.upper())}"


def _limit(path: Path, data: Any) -> Decimal:
    amount = check_keys(path, "'claims'", data, {"agent_limit"})["agent_limit"]
    if not (isinstance(amount, str) and _AMOUNT.fullmatch(amount)):
        raise ShopFileError(
            f"{path}: 'claims.agent_limit' is '{amount}'; write an amount in quotes, in the shop's currency, such as \"20.00\""
        )
    return Decimal(amount)


def _address(path: Path, data: Any) -> RefundAddress:
    told = check_keys(path, "'refunds'", data, {"url"}, {"live"})
    url, live = told["url"], told.get("live", False)
    if not isinstance(url, str) or not _is_address(url):
        # What was written is not repeated: it may hold a password.
        raise ShopFileError(
            f"{path}: 'refunds.url' must be an address such as https://shop.example/refunds, without a name, a password or a #part "
            "(http only for localhost)"
        )
    if not isinstance(live, bool):
        raise ShopFileError(f"{path}: 'refunds.live' is '{live}'; write true when money shall move, else false")
    return RefundAddress(url, live)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url and "@" not in parts.netloc and "#" not in url
    return plain and bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and host in _OWN_MACHINE))
