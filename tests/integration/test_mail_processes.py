"""Several processes work on one outbox: each mail is begun by one of them, and sent once, at worst twice."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import update

from helpdesk.adapters.smtp import SmtpSender
from helpdesk.adapters.sql import SqlDatabase
from helpdesk.adapters.sql_desk_tables import OUTBOX
from helpdesk.adapters.sql_tables import CONVERSATIONS
from helpdesk.mailserver import MailServer as Address
from helpdesk.mailserver import Tls
from helpdesk.outbox import COLLECTED_FOR, SENDING_TAKES
from helpdesk.services.mailing import Mailing
from helpdesk.services.resuming import Resuming
from tests.integration.shop_with_mail import ANN, NOON, SHOPS, ShopWithMail
from tests.mail_server import MailServer, mail_server


@pytest.fixture
def shop(database: SqlDatabase) -> ShopWithMail:
    """A shop whose shopper does not wait in the chat."""
    return ShopWithMail(database)


def test_many_processes_begin_a_mail_once(shop: ShopWithMail, database_url: str) -> None:
    """All at the same moment, each with connections of its own."""
    shop.says("Hello!")
    (mail,) = shop.waiting()
    others = [SqlDatabase(database_url) for _ in range(4)]
    barrier = threading.Barrier(4)

    def begins(database: SqlDatabase) -> bool:
        barrier.wait(10)
        return database.outbox.begin(mail, NOON + SENDING_TAKES) is not None

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(begins, others)) == [False, False, False, True]
    for database in others:
        database.close()


@pytest.fixture
def post() -> Iterator[MailServer]:
    """A real mail server."""
    with mail_server() as found:
        yield found


def mailing(shop: ShopWithMail, database: SqlDatabase, post: MailServer) -> Mailing:
    """Put one process's post together."""
    sender = SmtpSender(Address("127.0.0.1", post.port, Tls.NONE))
    links = Resuming(lambda: b"k" * 32, "https://chat.example.org")
    return Mailing(database.outbox, database.conversations, SHOPS, shop.clock, links, sender, "help@example.com")


def test_two_processes_that_send_at_once_send_one_mail(shop: ShopWithMail, database_url: str, post: MailServer) -> None:
    """Each looks what is due, and both try all of it."""
    shop.says("It arrives on Friday.")
    shop.clock.moment += COLLECTED_FOR
    others = [SqlDatabase(database_url) for _ in range(2)]
    barrier = threading.Barrier(2)

    def works(database: SqlDatabase) -> int:
        service = mailing(shop, database, post)
        due = service.due()
        barrier.wait(10)
        return sum(service.deliver(mail) is not None for mail in due)

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(works, others)) == [0, 1]
    for database in others:
        database.close()
    assert "It arrives on Friday." in str(post.next().get_body(("plain",)))
    assert len(post) == 0


def test_a_process_that_ends_after_sending_sends_at_worst_twice(shop: ShopWithMail, post: MailServer) -> None:
    """The second mail has the id of the first, so that a reader's program shows it once."""
    shop.says("It arrives on Friday.")
    shop.clock.moment += COLLECTED_FOR
    service = mailing(shop, shop.database, post)
    (mail,) = service.due()
    service.deliver(mail)
    first = post.next()
    # As it is in the database when the process ended before it noted the sending.
    with shop.database.orders._transactions.writing() as connection:
        connection.execute(update(OUTBOX).values(sent_at=None))
        connection.execute(update(CONVERSATIONS).values(contact_email=ANN))
    assert service.due() == []
    shop.clock.moment += SENDING_TAKES
    (again,) = service.due()
    service.deliver(again)
    assert post.next()["Message-ID"] == first["Message-ID"]
    assert service.due() == []
