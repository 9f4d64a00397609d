"""Figures for Prometheus. Labels are shops, outcomes and reasons: nothing a shopper said, nobody's name."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector, generate_latest

from helpdesk.conversations import HandoffReason
from helpdesk.outbox import MailOutcome
from helpdesk.services.conversing import TurnResult

_SECONDS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)


class Metrics:
    """Counts what happens to messages, for one gateway."""

    def __init__(self) -> None:
        """Start at zero, in a registry of our own: two gateways in one process do not share their figures."""
        own = self._registry = CollectorRegistry()
        ProcessCollector(registry=own)
        PlatformCollector(registry=own)
        self._messages = Counter("helpdesk_messages", "Shoppers' messages by what became of them", ["shop", "outcome"], registry=own)
        self._handoffs = Counter("helpdesk_handoffs", "Hand-overs to a person by reason", ["shop", "reason"], registry=own)
        self._blocked = Counter("helpdesk_blocked_replies", "Turns in which the proof refused a reply", ["shop"], registry=own)
        self._seconds = Histogram("helpdesk_turn_seconds", "Time the bot took for a turn", ["shop"], buckets=_SECONDS, registry=own)
        self._opened = Counter("helpdesk_conversations", "Conversations begun", ["shop"], registry=own)
        self._ratings = Counter("helpdesk_ratings", "Ratings of messages", ["shop", "helpful"], registry=own)
        self._mails = Counter("helpdesk_mails", "Mails to shoppers by what came of the try to send them", ["state"], registry=own)
        self.streams = Gauge("helpdesk_event_streams", "Event streams open now", registry=own)

    def text(self) -> bytes:
        """Return all figures in Prometheus's text format."""
        return generate_latest(self._registry)

    def opened(self, shop: str) -> None:
        """Count a conversation."""
        self._opened.labels(shop).inc()

    def turn(self, result: TurnResult) -> None:
        """Count a turn with what came of it."""
        if not result.shop:  # it was erased before its turn came
            return
        self._messages.labels(result.shop, result.outcome.value).inc()
        if result.latency_ms:
            self._seconds.labels(result.shop).observe(result.latency_ms / 1000)
        if result.blocked:
            self._blocked.labels(result.shop).inc()
        if result.handoff:
            self.handoff(result.shop, HandoffReason(result.handoff["reason"]))

    def handoff(self, shop: str, reason: HandoffReason) -> None:
        """Count a hand-over."""
        self._handoffs.labels(shop, reason.value).inc()

    def mail(self, outcome: MailOutcome) -> None:
        """Count what came of a mail."""
        self._mails.labels(outcome.value).inc()

    def rating(self, shop: str, *, helpful: bool) -> None:
        """Count a rating."""
        self._ratings.labels(shop, str(helpful).lower()).inc()
