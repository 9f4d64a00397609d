"""The one place that chooses concrete adapters and puts the product together."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cache, lru_cache
from pathlib import Path

from helpdesk.adapters.clock import FileClock, SystemClock
from helpdesk.adapters.keys import KEY_FILE, derived_key, installation_key
from helpdesk.adapters.rasa import RasaEngine
from helpdesk.adapters.seventeentrack import SeventeenTrack
from helpdesk.adapters.shopfiles import load_shops
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.ports import Clock, TrackingSource
from helpdesk.services.answering import Answering
from helpdesk.services.attempts import Attempts
from helpdesk.services.conversing import Conversing
from helpdesk.services.dialogue import Dialogue
from helpdesk.services.identity import Proving
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

    def close(self) -> None:
        """Finish what is under way and close all connections."""
        self.tracking.close()
        self.database.close()


def build(settings: Settings) -> Product:
    """Put the product together; raises HelpdeskError with one sentence when something is wrong."""
    clock: Clock = FileClock(Path(settings.clock_file)) if settings.clock_file else SystemClock()
    shops = load_shops(Path(settings.shops_dir))
    database = SqlDatabase(settings.database_url)
    database.upgrade()
    tracking = TrackingService(database.orders, tracking_source(settings), clock, Pace(patience=settings.tracking_patience))
    engine = RasaEngine(settings.rasa_url, settings.rasa_secret, settings.turn_timeout)
    proof_lasts = timedelta(hours=settings.proof_hours)
    key = cache(lambda: derived_key(installation_key(Path(settings.state_dir) / KEY_FILE), "attempts"))
    proving = Proving(Attempts(database.attempts, key), proof_lasts)
    return Product(
        settings=settings,
        clock=clock,
        shops=shops,
        database=database,
        tracking=tracking,
        dialogue=Dialogue(database.orders, tracking.refresh_for_turn, database.claims, proving),
        turns=Answering(database.conversations, shops, clock),
        conversing=Conversing(database.conversations, engine, shops, clock, proof_lasts),
    )


def tracking_source(settings: Settings) -> TrackingSource | None:
    """Return the configured tracking service; None when no key is set."""
    if not settings.tracking_key:
        return None
    return SeventeenTrack(settings.tracking_url, settings.tracking_key)


@lru_cache(maxsize=1)
def product() -> Product:
    """Return this process's product, built from the environment on first use."""
    return build(Settings.from_environment())
