"""The mail server that an installation hands its mail to, as one address: `smtp://user:password@host:587?starttls=1`."""

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import parse_qsl, unquote, urlsplit

ALLOWED = (
    "such as smtps://user:password@host or smtp://user:password@host:587?starttls=1; "
    "a password goes over TLS, or to this machine, and nowhere else"
)


class Tls(StrEnum):
    """How what is sent is kept from others on the way."""

    NONE = "none"
    STARTTLS = "starttls"
    FROM_THE_START = "from_the_start"


_PORTS = {Tls.NONE: 25, Tls.STARTTLS: 587, Tls.FROM_THE_START: 465}


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over, and as whom."""

    host: str
    port: int
    tls: Tls
    user: str = ""
    password: str = field(default="", repr=False)


def mail_server(address: str) -> MailServer:
    """Read the address of a mail server; raises ValueError, without repeating what may be a password."""
    try:
        parts = urlsplit(address)
        port = parts.port
        told = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:
        raise ValueError("the address cannot be read") from None
    tls = _tls(parts.scheme, told)
    if not parts.hostname or parts.path.strip("/") or parts.fragment or port == 0:
        raise ValueError("the address names no host, or more than a host")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) is not bool(password) or not (user + password).isprintable():
        raise ValueError("a user needs a password")
    if password and tls is Tls.NONE and not _is_here(parts.hostname):
        raise ValueError("a password is not sent without TLS")
    return MailServer(parts.hostname, port or _PORTS[tls], tls, user, password)


def _tls(scheme: str, told: dict[str, str]) -> Tls:
    if scheme == "smtps" and not told:
        return Tls.FROM_THE_START
    if scheme == "smtp" and told in ({}, {"starttls": "0"}):
        return Tls.NONE
    if scheme == "smtp" and told == {"starttls": "1"}:
        return Tls.STARTTLS
    raise ValueError("the address is none of a mail server")


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
