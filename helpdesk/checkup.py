"""The checks of `helpdesk doctor`: each looks at one thing and tells what it found."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

import requests
from sqlalchemy import create_engine, text

from helpdesk.adapters.http import Breaker, CallFailed, CallLimits, CallRefused, JsonCaller, Rate
from helpdesk.adapters.keys import identity_key
from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.adapters.seventeentrack_replies import error_code
from helpdesk.adapters.shopclaims import refund_key_variable
from helpdesk.adapters.shopfiles import load_shop
from helpdesk.adapters.shopweb import shared_key_variable
from helpdesk.adapters.smtp import SmtpSender
from helpdesk.adapters.sql_engine import usable_url
from helpdesk.adapters.sql_tables import HEAD
from helpdesk.errors import SettingsError, ShopFileError
from helpdesk.mailserver import mail_server
from helpdesk.outbox import MailFault
from helpdesk.processes import app_python, rasa_python
from helpdesk.settings import Settings, unknown_keys
from helpdesk.supervision.ports import check_port
from helpdesk.supervision.process import Process, StartFailed
from understanding.fingerprint import MODEL, is_stale

_PYTHON = (3, 11)
_FEW_PARCELS = 50


class Level(StrEnum):
    """How a finding is to be taken."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, and how to mend it."""

    level: Level
    what: str
    mend: str = ""


def check_settings(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Look for variables that look like settings and are none."""
    for name, meant in unknown_keys(environ).items():
        yield Finding(
            Level.WARN, f"{name} is no setting and changes nothing", f"did you mean {meant}?" if meant else "see docs/operating.md"
        )
    yield Finding(Level.OK, "the settings can be read")


def check_environments(settings: Settings) -> Iterator[Finding]:
    """Look for both environments, their Python and what must be in them."""
    wanted = (
        (app_python(settings.root), "the product", "starlette, uvicorn, sqlalchemy, rasa_sdk"),
        (rasa_python(settings.root), "Rasa", "rasa, numpy"),
    )
    if sys.version_info[:2] != _PYTHON:
        yield Finding(Level.FAIL, f"this is Python {sys.version.split()[0]}; 3.11 is needed", "run: make setup")
    for python, what, modules in wanted:
        # Looked for, not imported: importing Rasa takes seconds.
        looked_for = f"missing = [name for name in {modules.split(', ')} if not importlib.util.find_spec(name)]"
        ends = f"print(*missing, sep=', '); sys.exit(sys.version_info[:2] != {_PYTHON})"
        code = f"import importlib.util, sys; {looked_for}; {ends}"
        done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603 - ours
        missing = done.stdout.strip()
        if done.returncode or missing:
            yield Finding(
                Level.FAIL,
                f"the environment of {what} ({python}) {f'lacks {missing}' if missing else 'has the wrong Python'}",
                "run: make setup",
            )
        else:
            yield Finding(Level.OK, f"the environment of {what} is complete")


def check_shops(settings: Settings) -> Iterator[Finding]:
    """Load every shop by itself, so that one fault does not hide another."""
    folders = sorted(path.parent for path in settings.shops_dir.glob("*/shop.yml"))
    if not folders:
        yield Finding(Level.FAIL, f"{settings.shops_dir} holds no shop", "add one as docs/adding-a-shop.md says, or set HELPDESK_SHOPS_DIR")
    for folder in folders:
        try:
            shop = load_shop(folder)
        except ShopFileError as fault:
            yield Finding(Level.FAIL, str(fault), "run: helpdesk check-shops")
        else:
            yield Finding(Level.OK, f"shop {folder.name}: {len(shop.terms)} terms")


def check_identity(settings: Settings) -> Iterator[Finding]:
    """Look for the keys of the shops that sign their shoppers in, and for keys that no shop has a use for."""
    wanted = set()
    for folder in sorted(path.parent for path in settings.shops_dir.glob("*/shop.yml")):
        try:
            check = load_shop(folder).web.identity
            if check is None:
                continue
            wanted.add(shared_key_variable(folder.name))
            identity_key(settings, folder.name, check)
        except ShopFileError:
            continue  # told by another check
        except SettingsError as fault:
            yield Finding(Level.FAIL, str(fault), "see docs/embedding.md; without the key the gateway does not start")
        else:
            yield Finding(Level.OK, f"shop {folder.name}: identity tokens are checked with {check.algorithm.value}")
    for name in sorted(set(settings.identity_keys) - wanted):
        yield Finding(Level.WARN, f"{name} is set, but no shop of this name has identity tokens", "add 'web.identity' to its shop.yml")


def check_refunds(settings: Settings) -> Iterator[Finding]:
    """Look for the keys of the shops whose servers make refunds, and for keys that no shop has a use for."""
    wanted = set()
    for folder in sorted(path.parent for path in settings.shops_dir.glob("*/shop.yml")):
        try:
            refunds = load_shop(folder).claims.refunds
        except ShopFileError:
            continue  # told by another check
        if refunds is None:
            continue
        variable = refund_key_variable(folder.name)
        wanted.add(variable)
        if variable not in settings.refund_keys:
            yield Finding(Level.FAIL, f"shop {folder.name}: the key for refunds is not there, so none can be made", f"set {variable}")
        else:
            yield Finding(Level.OK, f"shop {folder.name}: refunds are {'made' if refunds.live else 'only tried, and paid in the shop'}")
    for name in sorted(set(settings.refund_keys) - wanted):
        yield Finding(Level.WARN, f"{name} is set, but no shop of this name has refunds", "add 'refunds' to its shop.yml")


def check_database(settings: Settings) -> Iterator[Finding]:
    """Ask the database for its version, without making one where there is none."""
    url = usable_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).exists():
        yield Finding(Level.OK, f"the database {url.database} is not there yet; it is made at the first start")
        return
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    except Exception as fault:  # noqa: BLE001 - whatever the driver raises, the finding is the same
        yield Finding(
            Level.FAIL, f"the database cannot be read ({type(fault).__name__})", "check HELPDESK_DATABASE_URL and that the server runs"
        )
        return
    finally:
        engine.dispose()
    if version == HEAD:
        yield Finding(Level.OK, f"the database ({url.get_backend_name()}) answers, version {version}")
    else:
        yield Finding(Level.WARN, f"the database has version {version}, this program {HEAD}", "it is brought up to date at the next start")


def check_model(settings: Settings) -> Iterator[Finding]:
    """Look whether the trained model is that of the current files."""
    stale = is_stale(settings.root)
    if stale is None:
        yield Finding(Level.OK, f"the model {MODEL} is current")
    else:
        yield Finding(Level.WARN, stale, "it is trained at the next start; or now: helpdesk train")


def check_tracking(settings: Settings) -> Iterator[Finding]:
    """Ask the tracking service for what is left of the quota, which costs nothing and proves the key."""
    if not settings.tracking_key:
        yield Finding(Level.WARN, "no key for 17TRACK: parcels are not followed, imported facts are used alone", "set HELPDESK_17TRACK_KEY")
        return
    SeventeenTrack(settings.tracking_url, settings.tracking_key).close()  # it knows which addresses and keys cannot work
    try:
        left = _quota_left(settings.tracking_url, settings.tracking_key)
    except CallRefused as fault:
        yield Finding(Level.FAIL, str(fault), "check HELPDESK_17TRACK_KEY")
    except CallFailed as fault:
        yield Finding(Level.WARN, str(fault), "check the network and HELPDESK_17TRACK_URL; until then recorded facts are used")
    else:
        few = left < _FEW_PARCELS
        yield Finding(
            Level.WARN if few else Level.OK,
            f"17TRACK accepts the key; {left} parcels are left of the quota",
            "buy more soon" if few else "",
        )


def check_mail(settings: Settings) -> Iterator[Finding]:
    """Greet the mail server and sign in, sending nothing."""
    if not settings.smtp_url:
        yield Finding(
            Level.WARN, "no mail server: shoppers are not asked for an address, answers are in the chat alone", "set HELPDESK_SMTP_URL"
        )
        return
    server = mail_server(settings.smtp_url)
    try:
        SmtpSender(server).check()
    except MailFault as fault:
        yield Finding(
            Level.FAIL, f"{server.host}:{server.port}: {fault}", "check HELPDESK_SMTP_URL; mails wait, and are given up after some hours"
        )
    else:
        yield Finding(Level.OK, f"the mail server {server.host}:{server.port} answers; mails come from {settings.mail_from}")


def check_ports(settings: Settings) -> Iterator[Finding]:
    """Look whether the ports that are set can be taken; a running helpdesk holds them rightly."""
    wanted = (
        ("gateway", settings.port, settings.host),
        ("rasa", settings.rasa_port, "127.0.0.1"),
        ("actions", settings.actions_port, "127.0.0.1"),
    )
    for name, port, host in wanted:
        if port is None:
            continue
        try:
            check_port(Process(name=name, command=(), folder=settings.root, host=host, port=port))
        except StartFailed as fault:
            yield Finding(Level.WARN, str(fault), "fine if that is helpdesk itself; else choose another port")
        else:
            yield Finding(Level.OK, f"port {port} is free for {name}")


CHECKS: tuple[Callable[[Settings], Iterator[Finding]], ...] = (
    check_environments,
    check_shops,
    check_identity,
    check_refunds,
    check_database,
    check_model,
    check_tracking,
    check_mail,
    check_ports,
)


def _quota_left(url: str, key: str) -> int:
    path = "" if urlsplit(url).path.strip("/") else "/track/v2.4"
    limits = CallLimits(connect_s=3, read_s=5, total_s=10, tries=1)
    with requests.Session() as session:
        caller = JsonCaller("17TRACK", session, limits=limits, rate=Rate(3), breaker=Breaker())
        return caller.post(f"{url.rstrip('/')}{path}/getquota", [], {"17token": key}, _read_quota, repeatable=True)


def _read_quota(payload: object) -> int:
    code = error_code(payload)
    if code:
        raise CallRefused(f"17TRACK does not accept the key (error {code})")
    left = payload.get("data", {}).get("quota_remain") if isinstance(payload, dict) else None
    if not isinstance(left, int):
        raise CallFailed(f"17TRACK answered in an unknown shape: {json.dumps(payload)[:80]}")
    return left
