"""Mails are handed over to a real mail server: in the open, over TLS, with a password, and what becomes of them when it says no."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

import pytest

from helpdesk.adapters.smtp import SmtpSender
from helpdesk.checkup import Level, check_mail
from helpdesk.mailserver import MailServer as Address
from helpdesk.mailserver import Tls
from helpdesk.outbox import MailRefused, MailUnavailable
from helpdesk.settings import Settings
from tests.mail_server import PASSWORD, USER, Certificate, MailServer, mail_server, make_certificate

_HERE = "127.0.0.1"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A certificate of this machine."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def server() -> Iterator[MailServer]:
    """A server that talks in the open."""
    with mail_server() as found:
        yield found


def mail(text: str = "It arrives on Friday.") -> EmailMessage:
    """Write a mail."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "help@example.com", "ann@example.org", "Kawaii ✿"
    message.set_content(text)
    return message


def sender(server: MailServer, **more: object) -> SmtpSender:
    """Return a sender that talks in the open."""
    return SmtpSender(Address(_HERE, server.port, Tls.NONE), **more)  # type: ignore[arg-type]


def test_a_mail_arrives_as_it_was_written(server: MailServer) -> None:
    """In every script, and with lines that begin with a dot."""
    sender(server).send(mail("日本語 عربي\n.\n..\nend"))
    taken = server.next()
    assert str(taken["Subject"]) == "Kawaii ✿"
    assert taken.get_content().splitlines() == ["日本語 عربي", ".", "..", "end"]
    assert server.recipients == ["ann@example.org"]


@pytest.mark.parametrize("implicit", [False, True])
def test_tls_is_used_and_the_password_goes_over_it(certificate: Certificate, *, implicit: bool) -> None:
    """By STARTTLS, and from the first byte on."""
    with mail_server(certificate.server, implicit=implicit, sign_in=not implicit) as server:
        tls = Tls.FROM_THE_START if implicit else Tls.STARTTLS
        who = ("", "") if implicit else (USER, PASSWORD)
        SmtpSender(Address(_HERE, server.port, tls, *who), trust=certificate.trust).send(mail())
        assert "Friday" in server.next().get_content()
        assert server.signed_in == [not implicit]


@pytest.mark.parametrize("implicit", [False, True])
def test_a_certificate_that_nobody_vouches_for_ends_it(certificate: Certificate, *, implicit: bool) -> None:
    """Neither mail nor password is told."""
    with mail_server(certificate.server, implicit=implicit) as server:
        tls = Tls.FROM_THE_START if implicit else Tls.STARTTLS
        with pytest.raises(MailUnavailable, match="certificate is not accepted"):
            SmtpSender(Address(_HERE, server.port, tls, USER, PASSWORD)).send(mail())
        assert len(server) == 0


def test_a_server_without_tls_is_not_told_anything_else(server: MailServer) -> None:
    """Somebody on the way may have taken the offer out."""
    with pytest.raises(MailUnavailable, match="offers no TLS"):
        SmtpSender(Address(_HERE, server.port, Tls.STARTTLS, USER, PASSWORD)).send(mail())
    assert len(server) == 0


def test_a_wrong_password_may_be_mended_and_is_told_nobody(certificate: Certificate) -> None:
    """The mail waits; the fault names the code alone."""
    with mail_server(certificate.server, sign_in=True) as server:
        wrong = Address(_HERE, server.port, Tls.STARTTLS, USER, "wrong secret")
        with pytest.raises(MailUnavailable) as caught:
            SmtpSender(wrong, trust=certificate.trust).send(mail())
        assert str(caught.value) == "the mail server does not accept user and password (535)"
        assert "wrong secret" not in repr(wrong)
        assert len(server) == 0


def test_a_refused_recipient_is_refused_for_good(server: MailServer) -> None:
    """What the server says may repeat the address, so it is not passed on."""
    server.on_recipient.append("550 5.1.1 <ann@example.org> is unknown here")
    with pytest.raises(MailRefused) as caught:
        sender(server).send(mail())
    assert str(caught.value) == "the mail server does not take mail for this address (550)"


@pytest.mark.parametrize("reply", ["450 4.2.1 mailbox busy", "451 4.7.1 try again later"])
def test_a_recipient_refused_for_now_may_be_tried_again(server: MailServer, reply: str) -> None:
    """Many servers refuse strangers the first time."""
    server.on_recipient.append(reply)
    with pytest.raises(MailUnavailable, match=rf"\({reply[:3]}\)"):
        sender(server).send(mail())
    sender(server).send(mail())
    assert "Friday" in server.next().get_content()


@pytest.mark.parametrize(("reply", "kind"), [("554 5.6.0 spam", MailRefused), ("452 4.3.1 disk full", MailUnavailable)])
def test_a_mail_that_is_refused_after_it_was_read(server: MailServer, reply: str, kind: type[Exception]) -> None:
    """For good, or for now."""
    server.on_data.append(reply)
    with pytest.raises(kind, match="does not take this mail"):
        sender(server).send(mail())
    assert len(server) == 0


def test_a_server_that_is_down_may_come_back() -> None:
    """Nobody listens on the port."""
    with socket.socket() as taken:
        taken.bind((_HERE, 0))
        with pytest.raises(MailUnavailable, match="cannot be reached"):
            SmtpSender(Address(_HERE, taken.getsockname()[1], Tls.NONE)).send(mail())


@contextmanager
def talking(*lines: str) -> Iterator[int]:
    """Run a server for one connection that says a line after each of the client's, then breaks off; without lines it is silent."""
    with socket.create_server((_HERE, 0)) as listening:

        def talk() -> None:
            connection, _ = listening.accept()
            with connection, connection.makefile("rwb") as stream:
                for line in lines:
                    stream.write(f"{line}\r\n".encode())
                    stream.flush()
                    if line.startswith("354"):
                        while stream.readline().strip() != b".":
                            pass
                    else:
                        stream.readline()
                if not lines:
                    stream.readline()

        thread = threading.Thread(target=talk)
        thread.start()
        yield listening.getsockname()[1]
        thread.join(10)


def test_a_server_that_says_nothing_is_given_up_in_time() -> None:
    """So that the mails behind this one get their turn."""
    with talking() as port, pytest.raises(MailUnavailable, match="cannot be reached"):
        SmtpSender(Address(_HERE, port, Tls.NONE), step_seconds=0.2).send(mail())


def test_a_server_that_breaks_off_in_the_middle_has_not_taken_the_mail() -> None:
    """It went away before it said yes."""
    with talking("220 hello", "250 hello", "250 sender") as port, pytest.raises(MailUnavailable, match="broke off"):
        SmtpSender(Address(_HERE, port, Tls.NONE)).send(mail())


def test_a_server_that_has_taken_the_mail_may_leave_as_it_likes() -> None:
    """No second mail because of a rude goodbye."""
    with talking("220 hello", "250 hello", "250 sender", "250 recipient", "354 go on", "250 taken") as port:
        SmtpSender(Address(_HERE, port, Tls.NONE)).send(mail())


def test_the_doctor_greets_the_server_and_sends_nothing(server: MailServer, tmp_path: Path) -> None:
    """And says when there is none, or when it is down."""
    given = {"root": tmp_path, "mail_from": "help@example.com", "public_url": "https://chat.example.org"}
    settings = Settings(smtp_url=f"smtp://{_HERE}:{server.port}", **given)  # type: ignore[arg-type]
    found = [*check_mail(settings), *check_mail(Settings(smtp_url=f"smtp://{_HERE}:1", **given)), *check_mail(Settings())]  # type: ignore[arg-type]
    assert [one.level for one in found] == [Level.OK, Level.FAIL, Level.WARN]
    assert len(server) == 0
    assert "shoppers are not asked for an address" in found[-1].what
