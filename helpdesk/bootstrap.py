"""The one place that chooses concrete adapters and puts the product together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, lru_cache
from pathlib import Path

from helpdesk.adapters.clock import FileClock, SystemClock
from helpdesk.adapters.keys import KEY_FILE, derived_key, installation_key
from helpdesk.adapters.rasa import RasaEngine
from helpdesk.adapters.refunds_http import HttpRefunds
from helpdesk.adapters.sealing import KeySeal
from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.adapters.shopclaims import refund_key_variable
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.smtp import SmtpSender
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.mailserver import mail_server
from helpdesk.ports import Clock, TrackingSource
from helpdesk.services.answering import Answering
from helpdesk.services.attempts import Attempts
from helpdesk.services.canned import Canned
from helpdesk.services.claim_desk import ClaimDesk
from helpdesk.services.claim_paying import ClaimPaying
from helpdesk.services.codes import Codes
from helpdesk.services.conversing import Conversing
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.digests import Digests
from helpdesk.services.gathering import Dossiers
from helpdesk.services.handling import Handling
from helpdesk.services.identity import Proving
from helpdesk.services.insights import Insights
from helpdesk.services.lateness import Lateness
from helpdesk.services.learning import Reviewing
from helpdesk.services.lockout import Lockout
from helpdesk.services.mailing import Mailing
from helpdesk.services.passwords import Passwords
from helpdesk.services.promising import Promising
from helpdesk.services.resuming import Resuming
from helpdesk.services.sessions import Sessions
from helpdesk.services.signing_in import SigningIn
from helpdesk.services.teams import Teams
from helpdesk.services.tracking import Pace, TrackingService
from helpdesk.settings import Settings
from helpdesk.shops import Shop


@dataclass(frozen=True)
class Product:
    """Everything a process of the product may need, ready to use."""

    settings: Settings
    clock: Clock
    shops: dict[str, Shop]
    database: SqlDatabase
    tracking: TrackingService
    dialogue: Dialogue
    turns: Answering
    conversing: Conversing
    handling: Handling
    dossiers: Dossiers
    canned: Canned
    claim_desk: ClaimDesk
    sessions: Sessions
    insights: Insights
    lateness: Lateness
    signing: SigningIn
    teams: Teams
    promising: Promising
    resuming: Resuming
    mailing: Mailing
    digests: Digests
    reviewing: Reviewing

    def close(self) -> None:
        """Finish what is under way and close all connections."""
        self.tracking.close()
        self.database.close()


def build(settings: Settings, clock: Clock | None = None) -> Product:
    """Put the product together, with a clock of the settings unless one is given; raises HelpdeskError when something is wrong."""
    clock = clock or clock_of(settings)
    shops = load_shops(Path(settings.shops_dir))
    database = SqlDatabase(settings.database_url)
    database.upgrade()
    tracking = TrackingService(database.orders, tracking_source(settings), clock, Pace(patience=settings.tracking_patience))
    engine = RasaEngine(settings.rasa_url, settings.rasa_secret, settings.turn_timeout)
    proof_lasts = timedelta(hours=settings.proof_hours)
    key = cache(lambda: derived_key(installation_key(Path(settings.state_dir) / KEY_FILE), "attempts"))
    proving = Proving(Attempts(database.attempts, key), proof_lasts)
    passwords = Passwords()
    promising = Promising(database.promises, database.ownership, shops, clock)
    mailing = mailing_of(settings, database, shops, clock)
    return Product(
        settings=settings,
        clock=clock,
        shops=shops,
        database=database,
        tracking=tracking,
        dialogue=Dialogue(database.orders, tracking.refresh_for_turn, database.claims, proving),
        turns=Answering(database.conversations, shops, clock),
        conversing=Conversing(database.conversations, engine, shops, clock, proof_lasts),
        handling=Handling(database.ownership, database.conversations, shops, clock),
        dossiers=dossiers(database, shops, clock),
        canned=Canned(database.canned, clock),
        claim_desk=claim_desk(settings, database, shops, clock),
        sessions=Sessions(database.sessions),
        insights=Insights(database.insights, database.claim_desk, shops, clock),
        lateness=Lateness(database.insights, shops, clock),
        signing=signing_in(settings, database, passwords),
        teams=Teams(database.agents, passwords),
        promising=promising,
        resuming=mailing.resuming,
        mailing=mailing,
        digests=digests(settings, database, promising, mailing),
        reviewing=Reviewing(database.reviews, shops, clock),
    )


def clock_of(settings: Settings) -> Clock:
    """Return the clock that all processes of an installation go by."""
    return FileClock(Path(settings.clock_file)) if settings.clock_file else SystemClock()


def signing_in(settings: Settings, database: SqlDatabase, passwords: Passwords) -> SigningIn:
    """Put together what lets agents in; each use of the installation's key has a key of its own."""

    def key(use: str) -> Callable[[], bytes]:
        return cache(lambda: derived_key(installation_key(Path(settings.state_dir) / KEY_FILE), use))

    return SigningIn(
        database.agents,
        Sessions(database.sessions),
        database.audit,
        Lockout(database.attempts, key("sign-in")),
        passwords,
        Codes(KeySeal(key("codes")), key("offered codes")),
    )


def mailing_of(settings: Settings, database: SqlDatabase, shops: dict[str, Shop], clock: Clock) -> Mailing:
    """Put together what mails answers; without a mail server it takes no addresses."""
    key = cache(lambda: derived_key(installation_key(Path(settings.state_dir) / KEY_FILE), "resume"))
    sender = SmtpSender(mail_server(settings.smtp_url)) if settings.sends_mail and settings.smtp_url else None
    resuming = Resuming(key, settings.public_url)
    return Mailing(database.outbox, database.conversations, shops, clock, resuming, sender, settings.mail_from or "")


def digests(settings: Settings, database: SqlDatabase, promising: Promising, mailing: Mailing) -> Digests:
    """Put together what tells the team of promises."""
    recipients = tuple(filter(None, settings.digest_to.split(",")))
    sender, clock = mailing.sender, promising.clock
    console = settings.public_url or ""
    return Digests(promising, database.digests, promising.shops, clock, sender, mailing.sender_address, recipients, console)


def dossiers(database: SqlDatabase, shops: dict[str, Shop], clock: Clock) -> Dossiers:
    """Put together what makes dossiers."""
    return Dossiers(database.conversations, database.orders, database.claims, database.promises, database.queue, shops, clock)


def claim_desk(settings: Settings, database: SqlDatabase, shops: dict[str, Shop], clock: Clock) -> ClaimDesk:
    """Put together what decides on claims and pays them."""
    refunds = {}
    for shop in shops.values():
        if shop.claims.refunds:
            variable = refund_key_variable(shop.id)
            refunds[shop.id] = HttpRefunds(shop.claims.refunds, settings.refund_keys.get(variable), variable, clock)
    return ClaimDesk(database.claim_desk, database.orders, shops, ClaimPaying(database.claim_desk, shops, refunds, clock), clock)


def tracking_source(settings: Settings) -> TrackingSource | None:
    """Return the configured tracking service; None when no key is set."""
    if not settings.tracking_key:
        return None
    return SeventeenTrack(settings.tracking_url, settings.tracking_key)


@lru_cache(maxsize=1)
def product() -> Product:
    """Return this process's product, built from the environment on first use."""
    return build(Settings.from_environment())
