"""The outbox in the database, on SQLite and PostgreSQL alike: what is queued, what is seen first, when an address is forgotten."""

from dataclasses import replace
from datetime import timedelta

import pytest

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_outbox import answered
from helpdesk.audit import Entry
from helpdesk.conversations import Conversation, Speaker
from helpdesk.outbox import COLLECTED_FOR, SENDING_TAKES, MailKind
from helpdesk.ownership import Resolution
from helpdesk.promises import Promise, PromiseKind
from tests.integration.shop_with_mail import ANN, LEFT, MINUTE, NOON, ShopWithMail


@pytest.fixture
def shop(database: SqlDatabase) -> ShopWithMail:
    """A shop whose shopper does not wait in the chat."""
    return ShopWithMail(database)


def test_several_sentences_go_in_one_mail_after_a_while(shop: ShopWithMail) -> None:
    """It is due two minutes after the first one."""
    shop.says("Hello!")
    shop.says("It arrives on Friday.", minutes=1)
    (mail,) = shop.waiting()
    assert (mail.kind, mail.created_at, mail.due_at) == (MailKind.ANSWER, NOON, NOON + COLLECTED_FOR)
    assert shop.outbox.due(NOON + MINUTE, 10) == []
    assert shop.outbox.due(NOON + COLLECTED_FOR, 10) == [mail]


def test_nothing_is_queued_without_an_address(shop: ShopWithMail) -> None:
    """And nothing is left of what was queued when the address is taken back."""
    shop.says("Hello!")
    assert shop.outbox.leave("one", None, LEFT, NOON)
    assert shop.waiting() == []
    shop.says("Still there?", minutes=1)
    shop.closes()
    assert (shop.waiting(), shop.address()) == ([], None)


def test_an_address_is_taken_only_while_a_person_is_awaited(shop: ShopWithMail) -> None:
    """Not by the bot, not for a conversation that is closed or gone; taking it back always works."""
    shop.closes()
    assert not shop.outbox.leave("one", ANN, LEFT, NOON)
    shop.database.conversations.create(Conversation("two", "kawaii_stop"), NOON)
    assert not shop.outbox.leave("two", ANN, LEFT, NOON)
    assert not shop.outbox.leave("three", ANN, LEFT, NOON)
    assert shop.outbox.leave("one", None, LEFT, NOON)
    assert shop.outbox.leave("three", None, replace(LEFT, conversation_id=None), NOON)


def test_what_the_shopper_has_seen_is_not_mailed(shop: ShopWithMail) -> None:
    """Seen in part, the rest is; seen altogether, nothing is."""
    first = shop.says("Hello!")
    last = shop.says("It arrives on Friday.", minutes=1)
    shop.outbox.saw("one", first - 1)
    assert [mail.created_at for mail in shop.waiting()] == [NOON]
    shop.outbox.saw("one", first)
    assert [mail.created_at for mail in shop.waiting()] == [NOON + MINUTE]
    shop.outbox.saw("one", last)
    assert shop.waiting() == []
    shop.outbox.saw("one", last)
    shop.says("One more thing.", minutes=1)
    assert len(shop.waiting()) == 1


def test_a_mail_is_begun_by_one_process_alone(shop: ShopWithMail) -> None:
    """The other one leaves it, for as long as sending takes; after that it is taken for lost and sent again."""
    shop.says("Hello!")
    (mail,) = shop.waiting()
    until = NOON + SENDING_TAKES
    envelope = shop.outbox.begin(mail, until)
    assert envelope
    assert (envelope.address, envelope.language, envelope.speaker, envelope.mail.tries) == (ANN, "en", Speaker.AGENT, 1)
    assert shop.outbox.begin(mail, until) is None
    assert shop.outbox.due(until - MINUTE, 10) == []
    (again,) = shop.outbox.due(until, 10)
    assert shop.outbox.begin(again, until + SENDING_TAKES)


def test_what_is_said_while_a_mail_is_on_its_way_goes_into_the_next_one(shop: ShopWithMail) -> None:
    """It was not in the first one."""
    last = shop.says("Hello!")
    envelope = shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES)
    assert envelope
    shop.says("It arrives on Friday.", minutes=3)
    shop.outbox.sent(envelope, last, shop.clock.moment)
    (following,) = shop.waiting()
    assert (following.created_at, following.due_at) == (shop.clock.moment, shop.clock.moment + COLLECTED_FOR)
    assert shop.row(envelope.mail.id)["sent_at"] == shop.clock.moment
    second = shop.outbox.begin(following, NOON + timedelta(hours=1))
    assert second
    assert second.before == (envelope.mail.id,)


def test_a_closed_conversation_is_mailed_as_a_whole_and_the_address_forgotten(shop: ShopWithMail) -> None:
    """In place of the answer that was not sent yet."""
    shop.says("It arrives on Friday.")
    shop.closes()
    (mail,) = shop.waiting()
    assert (mail.kind, mail.due_at) == (MailKind.TRANSCRIPT, NOON)
    envelope = shop.outbox.begin(mail, NOON + SENDING_TAKES)
    assert envelope
    assert shop.address() == ANN
    shop.outbox.sent(envelope, 9, NOON)
    assert (shop.address(), shop.waiting()) == (None, [])


def test_closing_while_the_answer_is_on_its_way_sends_the_whole_as_well(shop: ShopWithMail) -> None:
    """What the first process notes then does not count for the other mail."""
    last = shop.says("It arrives on Friday.")
    envelope = shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES)
    assert envelope
    shop.closes()
    shop.outbox.sent(envelope, last, NOON)
    shop.outbox.failed(envelope, "late", None, NOON)
    (mail,) = shop.waiting()
    assert (mail.kind, mail.given_up_at) == (MailKind.TRANSCRIPT, None)
    assert shop.address() == ANN


def test_whoever_writes_again_before_the_transcript_left_is_not_sent_it(shop: ShopWithMail) -> None:
    """The conversation goes on; the next end sends it."""
    shop.closes()
    shop.database.conversations.receive("one", "One more thing", NOON + MINUTE)
    assert shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES) is None
    assert (shop.waiting(), shop.address()) == ([], ANN)


def test_whoever_sends_spam_gets_no_mail(shop: ShopWithMail) -> None:
    """Their address is forgotten at once."""
    shop.says("Hello?")
    shop.closes(Resolution.SPAM)
    assert (shop.waiting(), shop.address()) == ([], None)


def test_an_address_is_kept_while_something_is_still_promised(shop: ShopWithMail) -> None:
    """The decision on a claim comes by mail as well, and then the address goes."""
    promise = Promise("kawaii_stop", "one", PromiseKind.CLAIM, "claim 1", NOON, NOON + timedelta(days=2), "bot")
    made = shop.database.promises.make(promise)
    shop.closes()
    envelope = shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES)
    assert envelope
    shop.outbox.sent(envelope, 9, NOON)
    assert shop.address() == ANN
    with shop.database.orders._transactions.writing() as connection:
        answered(connection, "one", NOON + MINUTE)
    assert made.id
    shop.database.promises.end(made.id, "mia", NOON, kept=True)
    (mail,) = shop.waiting()
    assert mail.kind is MailKind.ANSWER
    decision = shop.outbox.begin(mail, NOON + SENDING_TAKES)
    assert decision
    shop.outbox.sent(decision, 9, NOON)
    assert shop.address() is None


def test_a_mail_that_was_given_up_waits_for_a_person(shop: ShopWithMail) -> None:
    """It takes along what is said later, and is sent again, or thrown away with its address."""
    shop.says("Hello!")
    envelope = shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES)
    assert envelope
    shop.outbox.failed(envelope, "no such address (550)", None, NOON)
    shop.says("Still there?", minutes=5)
    assert shop.waiting() == []
    (given_up,) = shop.outbox.given_up(["kawaii_stop"])
    assert (given_up.fault, given_up.given_up_at, given_up.tries) == ("no such address (550)", NOON, 1)
    assert shop.outbox.given_up(["kpop2"]) == []
    entry = Entry("mia", "mail.retry", "kawaii_stop", "one")
    assert shop.outbox.revive(given_up.id, entry, shop.clock.moment)
    assert not shop.outbox.revive(given_up.id, entry, shop.clock.moment)
    assert not shop.outbox.discard(given_up.id, entry, shop.clock.moment)
    (mail,) = shop.waiting()
    assert (mail.tries, mail.created_at, mail.fault) == (0, NOON, None)
    again = shop.outbox.begin(mail, NOON + SENDING_TAKES)
    assert again
    shop.outbox.failed(again, "no such address (550)", None, NOON)
    assert shop.outbox.discard(mail.id, entry, NOON)
    assert (shop.outbox.of_id(mail.id), shop.address()) == (None, None)


def test_a_failed_mail_is_due_again_when_it_was_told(shop: ShopWithMail) -> None:
    """With the fault beside it."""
    shop.says("Hello!")
    envelope = shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES)
    assert envelope
    shop.outbox.failed(envelope, "down", NOON + MINUTE, NOON)
    (mail,) = shop.outbox.due(NOON + MINUTE, 10)
    assert (mail.fault, mail.tries) == ("down", 1)


def test_an_erased_conversation_takes_its_mails_along(shop: ShopWithMail) -> None:
    """Whoever was about to send one finds nothing."""
    shop.says("Hello!")
    (mail,) = shop.waiting()
    envelope = shop.outbox.begin(mail, NOON + SENDING_TAKES)
    assert envelope
    shop.database.conversations.erase("one", NOON)
    assert shop.waiting() == []
    shop.outbox.sent(envelope, 9, NOON)
    assert shop.outbox.begin(mail, NOON) is None


def test_addresses_that_nobody_needs_are_forgotten(shop: ShopWithMail) -> None:
    """After the bot was given the word back and the link has ended; not while a person leads."""
    later = NOON + timedelta(days=31)
    shop.says("Hello!")
    assert shop.outbox.tidy(later) == 0
    shop.epoch = shop.handling.hand_back(shop.mia, "one", shop.epoch).epoch
    envelope = shop.outbox.begin(shop.waiting()[0], NOON + SENDING_TAKES)
    assert envelope
    shop.outbox.sent(envelope, 9, NOON)
    assert shop.outbox.tidy(NOON) == 0
    assert shop.outbox.tidy(later) == 1
    assert shop.address() is None
    assert shop.outbox.of_id(envelope.mail.id) is None
