"""The acts of the audit in plain words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from gateway.console.insight_tables import language_words
from helpdesk.audit import BOT, SHOPPER, SYSTEM, Entry
from helpdesk.intents import name_of

# What each act is called: it follows the name of who did it.
ACTS: Mapping[str, str] = {
    "agent.add": "made a login, or let one serve the shop",
    "agent.leave_shop": "took a shop from a login",
    "agent.off": "switched a login off",
    "agent.on": "switched a login on",
    "agent.password": "chose a new password",
    "agent.reset": "gave out a one-time password",
    "agent.role": "gave a login a role",
    "agent.sign_in": "signed in",
    "agent.sign_in_refused": "was refused at the sign-in",
    "agent.sign_out": "signed out",
    "agent.totp_off": "switched a second step off",
    "agent.totp_on": "switched a second step on",
    "canned.add": "added a canned reply",
    "canned.change": "changed a canned reply",
    "canned.remove": "removed a canned reply",
    "claim.approve": "approved a claim",
    "claim.ask_more": "asked the shopper for more about a claim",
    "claim.file": "filed a claim for the shopper",
    "claim.paid": "marked a claim as paid",
    "claim.pay_in_shop": "left a claim to be paid in the shop",
    "claim.refund_again": "asked the shop's server again for a refund",
    "claim.refund_dry_run": "would have refunded a claim (dry run)",
    "claim.refund_refused": "was refused a refund by the shop's server",
    "claim.refund_unclear": "did not hear what came of a refund",
    "claim.reject": "rejected a claim",
    "claim.resume": "took a claim up again",
    "claim.to_be_paid_in_shop": "left a claim to be paid in the shop",
    "conversation.contact": "left an e-mail address, or took it back",
    "conversation.deserted": "put a conversation back, since its agent had gone",
    "conversation.escalate": "asked for a lead",
    "conversation.hand_back": "handed a conversation back to the bot",
    "conversation.note": "wrote a private note",
    "conversation.release": "put a conversation back into the queue",
    "conversation.resolve": "closed a conversation",
    "conversation.say": "wrote to the shopper",
    "conversation.snooze": "set a conversation aside, or took it up again",
    "conversation.take": "took a conversation over",
    "conversation.transfer": "passed a conversation on",
    "conversation.wake": "brought back a conversation that was set aside",
    "mail.discard": "gave up a mail for good",
    "mail.retry": "sent a mail again",
    "promise.drop": "dropped a promise",
    "promise.keep": "kept a promise",
    "promise.make": "made a promise",
    "promises.digest": "sent the digest of promises",
    "promises.digest_failed": "could not send the digest of promises",
    "review.decide": "reviewed a message",
    "review.undo": "took a review back",
}
# The beginnings by which acts are filtered, and what those are about.
TOPICS: Mapping[str, str] = {
    "conversation.": "Conversations",
    "claim.": "Claims",
    "promise": "Promises",
    "mail.": "Mail",
    "review.": "Reviews",
    "canned.": "Canned replies",
    "agent.": "Logins",
}
_NOBODY = {BOT: "The bot", SYSTEM: "The system", SHOPPER: "The shopper"}
_LONGEST_DETAIL = 120


def act(entry: Entry) -> str:
    """Say what was done; an act that has no words yet is told by its name."""
    return ACTS.get(entry.action) or entry.action.replace(".", ": ", 1).replace("_", " ")


def who(entry: Entry, names: Mapping[str, str]) -> str:
    """Name who did it, by the name shoppers read where there is one."""
    return _NOBODY.get(entry.actor) or names.get(entry.actor, entry.actor)


def details(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Return what else is recorded of an act, as pairs of words."""
    told = [("about", entry.subject)] if entry.subject else []
    told += [(name.replace("_", " "), _told(name, value)) for name, value in entry.details.items() if value not in (None, "")]
    return tuple(told)


def _told(name: str, value: Any) -> str:
    if isinstance(value, Mapping):
        return " ".join(str(part) for part in value.values())[:_LONGEST_DETAIL]
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    if name == "intent":
        return name_of(text)
    if name == "language":
        return language_words(text)
    return (_moment(text) or text.replace("_", " "))[:_LONGEST_DETAIL]


def _moment(text: str) -> str | None:
    if "T" not in text:
        return None
    try:
        return f"{datetime.fromisoformat(text):%d %b %Y, %H:%M %Z}".strip()
    except ValueError:
        return None
