"""What can be set from outside, read from the environment once and passed on as one value."""

# ruff: noqa: RUF009 - `_key` is dataclasses.field with our own metadata

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from helpdesk.errors import SettingsError
from helpdesk.mailserver import ALLOWED as ALLOWED_MAIL_SERVERS
from helpdesk.mailserver import mail_server

PACKAGE_ROOT: Final = Path(__file__).resolve().parents[1]
RASA_PORT: Final = 5005
_PREFIX = "HELPDESK_"
# One variable a shop, so their names are not known here: the key that a shop signs its identity tokens with.
IDENTITY_KEY_PREFIX: Final = "HELPDESK_IDENTITY_KEY_"
SHORTEST_IDENTITY_KEY: Final = 32
# The same for the key that refunds asked of a shop are signed with.
REFUND_KEY_PREFIX: Final = "HELPDESK_REFUND_KEY_"
_SHOPS_PREFIXES: Final = (IDENTITY_KEY_PREFIX, REFUND_KEY_PREFIX)
_SQLITE = "sqlite:///"
_MAIL_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)
# Read by other parts, not by this page.
_ELSEWHERE = frozenset({"HELPDESK_ACTIONS_URL", "HELPDESK_DEMO_KEY", "HELPDESK_SAMPLE_PAYLOADS", "HELPDESK_STACK"})


@dataclass(frozen=True, slots=True)
class _Key:
    """One setting: its name in the environment, how its text is read, and what is allowed, in words."""

    name: str
    read: Callable[[str], Any]
    allowed: str


def _text(text: str) -> str:
    if not text.isprintable():
        raise ValueError
    return text


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and low <= int(text) <= high):
            raise ValueError
        return int(text)

    return read


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value <= 3600:  # noqa: PLR2004 - an hour is longer than any wait here can be meant to be
        raise ValueError
    return value


def _web_address(text: str) -> str:
    scheme, found, rest = _text(text).partition("://")
    if scheme not in {"http", "https"} or not found or not rest.strip("/"):
        raise ValueError
    return text.rstrip("/")


def _mail_server(text: str) -> str:
    mail_server(_text(text))
    return text


def _mail_address(text: str) -> str:
    """One address without a name, as it may stand in a mail's head."""
    if not _MAIL_ADDRESS.fullmatch(text):
        raise ValueError
    return text


def _mail_addresses(text: str) -> str:
    return ",".join(_mail_address(one.strip()) for one in text.split(","))


_PORT = (_whole(1, 65535), "a port from 1 to 65535")
_TIME = (_seconds, "a number of seconds above 0, at most 3600")
_FOLDER = "a folder, absolute or seen from the root folder"


def _key(name: str, read: Callable[[str], Any], allowed: str, default: Any, *, secret: bool = False) -> Any:
    return field(default=default, repr=not secret, metadata={"key": _Key(_PREFIX + name, read, allowed)})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Every setting of an installation. Paths are absolute; secrets stay out of `repr`."""

    root: Path = _key("ROOT", Path, "the folder that holds shops, models and the environments", PACKAGE_ROOT)
    database_url: str = _key(
        "DATABASE_URL", _text, "such as sqlite:///var/helpdesk.db or postgresql://HOST/NAME", "sqlite:///var/helpdesk.db", secret=True
    )
    shops_dir: Path = _key("SHOPS_DIR", Path, _FOLDER, Path("shops"))
    state_dir: Path = _key("STATE_DIR", Path, _FOLDER, Path("var"))
    host: str = _key("HOST", _text, "an address of this machine, such as 127.0.0.1 or 0.0.0.0", "127.0.0.1")
    port: int = _key("PORT", *_PORT, 8080)
    rasa_port: int | None = _key("RASA_PORT", *_PORT, None)
    rasa_url: str = _key("RASA_URL", _web_address, "a web address such as http://127.0.0.1:5005", "")
    rasa_secret: str | None = _key("RASA_SECRET", _text, "a text of printable characters", None, secret=True)
    actions_port: int | None = _key("ACTIONS_PORT", *_PORT, None)
    tracking_url: str = _key("17TRACK_URL", _web_address, "a web address", "https://api.17track.net/track/v2.4")
    tracking_key: str | None = _key("17TRACK_KEY", _text, "a text of printable characters", None, secret=True)
    tracking_patience: float = _key("TRACKING_PATIENCE", *_TIME, 1.5)
    action_timeout: float = _key("ACTION_TIMEOUT", *_TIME, 5.0)
    turn_timeout: float = _key("TURN_TIMEOUT", *_TIME, 7.5)
    start_timeout: float = _key("START_TIMEOUT", *_TIME, 120.0)
    proof_hours: int = _key("PROOF_HOURS", _whole(1, 8760), "a whole number of hours from 1 to 8760", 24)
    memory_limit_mb: int | None = _key("MEMORY_LIMIT_MB", _whole(64, 1_000_000), "a whole number of megabytes, at least 64", None)
    smtp_url: str | None = _key("SMTP_URL", _mail_server, ALLOWED_MAIL_SERVERS, None, secret=True)
    mail_from: str | None = _key("MAIL_FROM", _mail_address, "an e-mail address without a name", None)
    public_url: str | None = _key("PUBLIC_URL", _web_address, "the web address at which shoppers reach the gateway", None)
    digest_to: str = _key("DIGEST_TO", _mail_addresses, "e-mail addresses without names, with commas between them", "")
    clock_file: Path | None = _key("CLOCK_FILE", Path, "a file that holds a moment", None)
    identity_keys: Mapping[str, str] = field(default_factory=dict, repr=False)
    refund_keys: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Make paths absolute and fill in what follows from other settings."""
        object.__setattr__(self, "root", self.root.absolute())
        for name in ("shops_dir", "state_dir"):
            object.__setattr__(self, name, self.root / getattr(self, name))
        if self.clock_file:
            object.__setattr__(self, "clock_file", self.root / self.clock_file)
        object.__setattr__(self, "database_url", _anchored(self.database_url, self.root))
        if not self.rasa_url:
            object.__setattr__(self, "rasa_url", f"http://127.0.0.1:{self.rasa_port or RASA_PORT}")

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> "Settings":
        """Read the settings; raises SettingsError naming the key and what is allowed."""
        given = os.environ if environ is None else environ
        values = {name: _read(key, given[key.name]) for name, key in _keys().items() if given.get(key.name)}
        identity_keys, refund_keys = _shop_keys(given, IDENTITY_KEY_PREFIX), _shop_keys(given, REFUND_KEY_PREFIX)
        settings = cls(**values, identity_keys=identity_keys, refund_keys=refund_keys)
        _check_patience(settings)
        _check_mail(settings)
        return settings

    @property
    def sends_mail(self) -> bool:
        """Whether mail can be sent."""
        return bool(self.smtp_url and self.mail_from and self.public_url)

    def environment(self) -> dict[str, str]:
        """Return the environment in which another process reads these same settings."""
        values = {key.name: getattr(self, name) for name, key in _keys().items()}
        return {name: str(value) for name, value in values.items() if value is not None} | {**self.identity_keys, **self.refund_keys}


def unknown_keys(environ: Mapping[str, str]) -> dict[str, str | None]:
    """Return the HELPDESK_ variables that nothing reads, each with the key it was probably meant to be."""
    known = {key.name for key in _keys().values()} | _ELSEWHERE
    unknown = [name for name in environ if name.startswith(_PREFIX) and name not in known and not name.startswith(_SHOPS_PREFIXES)]
    return {name: next(iter(get_close_matches(name, known, 1)), None) for name in unknown}


def _keys() -> dict[str, _Key]:
    return {one.name: one.metadata["key"] for one in fields(Settings) if "key" in one.metadata}


def _shop_keys(environ: Mapping[str, str], prefix: str) -> dict[str, str]:
    """Return the shops' shared keys by the names of their variables; raises SettingsError for one that could be guessed."""
    keys = {name: value for name, value in environ.items() if name.startswith(prefix) and value}
    for name, value in keys.items():
        if len(value) < SHORTEST_IDENTITY_KEY:
            raise SettingsError(f"{name} has a value that cannot be used; it must be a key of at least {SHORTEST_IDENTITY_KEY} characters")
    return keys


def _read(key: _Key, text: str) -> Any:
    try:
        return key.read(text)
    except ValueError as fault:
        # The value is not repeated: it may be a secret.
        raise SettingsError(f"{key.name} has a value that cannot be used; it must be {key.allowed}") from fault


def _check_patience(settings: Settings) -> None:
    """A wait inside another must be the shorter one, or the outer one always gives up first."""
    waits = (
        ("HELPDESK_TRACKING_PATIENCE", settings.tracking_patience, "HELPDESK_ACTION_TIMEOUT", settings.action_timeout),
        ("HELPDESK_ACTION_TIMEOUT", settings.action_timeout, "HELPDESK_TURN_TIMEOUT", settings.turn_timeout),
    )
    for inner, short, outer, long in waits:
        if short >= long:
            raise SettingsError(f"{inner} is {short:g} seconds; it must be less than {outer}, which is {long:g}")


def _check_mail(settings: Settings) -> None:
    """A mail needs a server, a sender and a place that its link leads to; a digest needs mail."""
    if settings.smtp_url:
        for name, value in (("HELPDESK_MAIL_FROM", settings.mail_from), ("HELPDESK_PUBLIC_URL", settings.public_url)):
            if not value:
                raise SettingsError(f"HELPDESK_SMTP_URL is set, so {name} must be set as well")
    elif settings.digest_to:
        raise SettingsError("HELPDESK_DIGEST_TO is set, so HELPDESK_SMTP_URL must be set as well")


def _anchored(url: str, root: Path) -> str:
    """Return a SQLite URL with a path seen from the root folder, so that every process means the same file."""
    path = url.removeprefix(_SQLITE)
    if path == url or not path or path.startswith((":memory:", "/")):
        return url
    return f"{_SQLITE}{root / path}"
