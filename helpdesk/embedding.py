"""Where a shop's pages may talk to the assistant from, and how the shop tells who has signed in."""

from dataclasses import dataclass
from enum import StrEnum


class Algorithm(StrEnum):
    """How a shop signs: with a key that it shares with us, or with a key of its own of which we hold the public half."""

    HS256 = "HS256"
    RS256 = "RS256"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """What an identity token of a shop must be like. `public_key` is PEM; a shared key never stands in a shop's folder."""

    algorithm: Algorithm
    audience: str
    public_key: str | None = None


@dataclass(frozen=True, slots=True)
class Web:
    """A shop's own pages: their origins, such as https://shop.example, and the check of who has signed in there."""

    origins: tuple[str, ...] = ()
    identity: IdentityCheck | None = None
